import type { Person } from '../../engine/types.ts';
import { findPart, findParts, type Part } from '../parts.ts';
import {
  HEADER_LINK,
  HEADER_NAME,
  NOTE_NAME,
  OWN_PICTURE,
  PILL,
  PILL_LINK,
  SALES_LINK,
  SALES_NAME,
  SALES_OWN_NAME,
} from './parts.ts';
import { pagePath } from './scopes.ts';

const wordsOf = (element: Element | null): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

function person(name: string, profile: string | null): Person | null {
  if (!name && !profile) return null;
  return { ...(name && { name }), ...(profile && { profile }) };
}

/** The path of a profile link: `/in/<slug>/`, `/sales/lead/<id>`; what follows a comma there is about the search. */
function profileOf(link: Element | null): string | null {
  const path = link?.getAttribute('href')?.match(/\/(?:in\/[^/?#]+\/?|sales\/lead\/[^/?#,]+)/);
  return path?.[0] ?? null;
}

/** The people of one conversation, by its own header; before there is one, those it is addressed to. */
export function recipientsOf(conversation: HTMLElement, isNew: boolean): Person[] {
  const pills = findParts(conversation, PILL).map(wordsOf).filter(Boolean);
  if (isNew && pills.length > 0) {
    // The card shows one person; it is theirs only while nobody else is addressed.
    const card = pills.length === 1 ? findPart(conversation, PILL_LINK) : null;
    return pills.flatMap((name) => person(name, profileOf(card)) ?? []);
  }
  const links = findParts(conversation, HEADER_LINK);
  const named = new Map<string, Person>();
  for (const link of links) {
    const one = person(wordsOf(link), profileOf(link));
    if (one?.profile) named.set(one.profile, { ...one, ...named.get(one.profile) });
  }
  if (named.size > 0) return [...named.values()];
  const title = isNew ? '' : wordsOf(findPart(conversation, HEADER_NAME));
  return title
    .split(/,\s+/)
    .filter(Boolean)
    .map((name) => ({ name }));
}

/** One's own name, where the page shows it: the old header, or Sales Navigator's menu. */
export function ownName(page: Document): Person | null {
  const name = findPart(page, OWN_PICTURE)?.getAttribute('alt')?.trim() || wordsOf(findPart(page, SALES_OWN_NAME));
  return name ? { name } : null;
}

/** `(3) Dana Prospect | LinkedIn`: whose page this is. */
function pageName(page: Document): string {
  return (
    page.title
      .replace(/^\(\d+\+?\)\s*/, '')
      .split(' | ')[0]
      ?.trim() ?? ''
  );
}

/**
 * Whom an invitation is for. A profile page also offers to connect with other people, so the page's own person counts
 * only where the dialog names nobody else.
 */
export function invited(dialog: HTMLElement, page: Document): Person[] {
  const said = wordsOf(findPart(dialog, NOTE_NAME));
  const profile = pagePath().match(/^\/in\/[^/]+\/?/)?.[0] ?? null;
  const shown = profile === null ? '' : pageName(page);
  const same = !said || said === shown;
  return [person(said || shown, same ? profile : null)].filter((one) => one !== null);
}

/** The lead a Sales Navigator conversation is with. */
export function leadOf(conversation: HTMLElement): Person[] {
  const around: Part = SALES_NAME;
  const name = wordsOf(findPart(conversation, around));
  return [person(name, profileOf(findPart(conversation, SALES_LINK)))].filter((one) => one !== null);
}
