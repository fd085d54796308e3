import type { Person } from '../../engine/types.ts';
import { findPart, findParts, type Part } from '../parts.ts';
import {
  CARD_LINK,
  HEADER_LINK,
  HEADER_NAME,
  NAME_IN_LINK,
  NOTE_NAME,
  OWN_PICTURE,
  PILL,
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

/** The words of the first variant that has any. */
function firstWords(scope: ParentNode, part: Part): string {
  for (const variant of part) {
    const words = wordsOf(findPart(scope, [variant]));
    if (words) return words;
  }
  return '';
}

const linked = (link: HTMLElement): Person | null =>
  person(firstWords(link, NAME_IN_LINK) || wordsOf(link), profileOf(link));

/** Those a new message is addressed to: the pills, or the one person whose card stands where the thread will be. */
function addressed(conversation: HTMLElement): Person[] {
  const card = findPart(conversation, CARD_LINK);
  const shown = card && linked(card);
  const pills = findParts(conversation, PILL).map(wordsOf).filter(Boolean);
  if (pills.length === 0) return shown ? [shown] : [];
  return pills.map((name) => (pills.length === 1 && shown?.name === name ? shown : { name }));
}

/** The people of one conversation, by its own header; before there is a thread, those it is addressed to. */
export function recipientsOf(conversation: HTMLElement, isNew: boolean): Person[] {
  const people = isNew ? addressed(conversation) : [];
  if (people.length > 0) return people;
  const links = findParts(conversation, HEADER_LINK).map(linked);
  const named = new Map(links.flatMap((one) => (one?.name && one.profile ? [[one.profile, one]] : [])));
  if (named.size > 0) return [...named.values()];
  // A group's header has its members' names and no link; a new message's has a translated title.
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
  const name = firstWords(conversation, SALES_NAME) || firstWords(conversation, PILL);
  return [person(name, profileOf(findPart(conversation, SALES_LINK)))].filter((one) => one !== null);
}
