import type { PlanChannel } from './types.ts';

const ADDRESS = /[^\s<>(),;:"/@&=?]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;
const PROFILE = /(?:^|[\s/.(<])(?:linkedin\.com)?\/(in|sales\/lead|sales\/people)\/([^\s/?#(),;<>"]*[\p{L}\d])/iu;

/** Digits with what people write between them, on one line. */
const NUMBER = /\+?\d[\d \t\u00a0\u202f()./-]{4,}\d/u;
/** Where a second number begins, or something else. */
const NEXT_ONE = /\s[/|]\s|[,;|\n]/u;
/** An address, a link or a path; `030/123456` is none. */
const NO_NUMBER = /\S*@\S*|\S*\p{L}\S*\/\S*|\S*\/\S*\p{L}\S*/gu;
/** What networks take. */
const MOST_DIGITS = 15;

export function addressIn(contact: string): string | null {
  return ADDRESS.exec(contact)?.[0] ?? null;
}

export function profileIn(contact: string): string | null {
  const [, kind, name] = PROFILE.exec(contact) ?? [];
  if (kind === undefined || name === undefined) return null;
  // `%2e%2e` is a way up, not somebody's name.
  return /[\p{L}\d]/u.test(decoded(name)) ? `/${kind.toLowerCase()}/${name}/` : null;
}

/** Digits with a leading plus where there was one; what stands in an address or a link is no number. */
export function numberIn(contact: string): string | null {
  for (const part of contact.split(NEXT_ONE)) {
    const found = NUMBER.exec(part.replace(NO_NUMBER, ' '))?.[0].replace(/\(0\)/gu, '');
    const number = found?.replace(/(?!^\+)\D/gu, '');
    if (number !== undefined && number.replace('+', '').length <= MOST_DIGITS) return number;
  }
  return null;
}

/** Whether somebody can be reached that way with what stands under contact. A meeting needs nothing that opens. */
export function fitsChannel(how: PlanChannel | '', contact: string): boolean {
  if (how === 'email') return addressIn(contact) !== null;
  if (how === 'linkedin') return profileIn(contact) !== null;
  if (how === 'call') return numberIn(contact) !== null;
  return how === 'meeting' || contact.trim() !== '';
}

/** Where to go: a page to open, or a number to dial; null where the contact gives nothing of that kind. */
export function contactPage(how: PlanChannel | '', written: string): string | null {
  // Half of a pair of code units, as a cut text may end in, cannot be written into an address.
  const contact = written.toWellFormed();
  const address = addressIn(contact);
  const profile = profileIn(contact);
  const number = numberIn(contact);
  const mail = address && `https://mail.google.com/mail/?view=cm&fs=1&to=${encodeURIComponent(address)}`;
  const page = profile && `https://www.linkedin.com${encodeURI(decoded(profile))}`;
  const call = number && `tel:${number}`;
  if (how === 'email') return mail;
  if (how === 'linkedin') return page;
  if (how === 'call') return call;
  return how === 'meeting' ? null : (mail ?? page ?? call);
}

/** A path that is written with percent signs already must not be written so twice. */
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path.replace(/%/gu, '');
  }
}
