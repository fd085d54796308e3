import type { PlanChannel } from './types.ts';

const ADDRESS = /[^\s<>(),;:"]+@[^\s<>(),;:"]+\.[\p{L}\d-]+/u;
const PROFILE = /(?:^|[\s/.(])(?:linkedin\.com)?\/((?:in|sales\/lead|sales\/people)\/[^\s/?#)]+)/iu;
const NUMBER = /\+?\d[\d\s()./-]{4,}\d/u;

export function addressIn(contact: string): string | null {
  return ADDRESS.exec(contact)?.[0] ?? null;
}

export function profileIn(contact: string): string | null {
  const path = PROFILE.exec(contact)?.[1];
  return path === undefined ? null : `/${path}/`;
}

/** Digits with a leading plus where there was one; what stands in an address or a link is no number. */
export function numberIn(contact: string): string | null {
  const rest = contact.replace(/\S*[@/]\S*/gu, ' ');
  const found = NUMBER.exec(rest)?.[0].replace(/\(0\)/gu, '');
  return found === undefined ? null : found.replace(/(?!^\+)\D/gu, '');
}

/** Whether somebody can be reached that way with what stands under contact. A meeting needs nothing that opens. */
export function fitsChannel(how: PlanChannel | '', contact: string): boolean {
  if (how === 'email') return addressIn(contact) !== null;
  if (how === 'linkedin') return profileIn(contact) !== null;
  if (how === 'call') return numberIn(contact) !== null;
  return how === 'meeting' || contact.trim() !== '';
}

/** Where to go: a page to open, or a number to dial; null where the contact gives nothing of that kind. */
export function contactPage(how: PlanChannel | '', contact: string): string | null {
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
