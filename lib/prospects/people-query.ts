import { searchWords } from './search-words.ts';
import type { Prospect, Relation } from './types.ts';

export const PEOPLE_SORTS = ['need', 'name', 'contact'] as const;
/** The most need to buy first; by name; the longest since the last contact first, those never written to at the end. */
export type PeopleSort = (typeof PEOPLE_SORTS)[number];

/** Whom the list shows: all conditions hold together, and each is nothing while it is not used. */
export interface PeopleQuery {
  /** As typed; every word begins some word of the record. */
  readonly words: string;
  readonly relation: Relation | null;
  /** Has this trouble of the menu. */
  readonly menuId: number | null;
  /** Total of the strongest trouble, 0-20; 0 for any. */
  readonly superAtLeast: number;
  /** Last written to before this, in epoch milliseconds, or never; null for any. */
  readonly contactedBefore: number | null;
  readonly sort: PeopleSort;
  /** The most people to give. */
  readonly limit: number;
}

/** What the person asks the list for; the days are counted back from today. */
export interface PeopleAsked extends Omit<PeopleQuery, 'contactedBefore' | 'limit'> {
  /** Nobody was written to for so many days, or ever; null for any. */
  readonly quietDays: number | null;
}

export const NOTHING_ASKED: PeopleAsked = {
  words: '',
  relation: null,
  menuId: null,
  superAtLeast: 0,
  quietDays: null,
  sort: 'need',
};

export interface FoundPeople {
  /** How many there are, shown or not; null while they are being counted for the first time. */
  readonly total: number | null;
  /** How many records there are at all; null the same. */
  readonly kept: number | null;
  readonly people: readonly Prospect[];
}

/** What of a record a search looks at. */
export interface SearchEntry {
  readonly id: number;
  /** Each word with a space before it. */
  readonly words: string;
  readonly relation: Relation | null;
  readonly menuIds: readonly number[];
  readonly superBest: number;
  readonly lastContactAt: number | null;
  readonly sortName: string;
  readonly needRank: number;
}

const ORDERS = { need: 'needRank', name: 'sortName', contact: 'lastContactAt' } as const;

function compare(a: string | number | null, b: string | number | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

/** In the order asked for: what has no value comes last, and who is alike by id. */
export function ordered<E extends Pick<SearchEntry, 'id' | 'sortName' | 'needRank' | 'lastContactAt'>>(
  entries: Iterable<E>,
  sort: PeopleSort,
): E[] {
  const field = ORDERS[sort];
  return [...entries].sort((a, b) => compare(a[field], b[field]) || a.id - b.id);
}

/** Ids of the first who fit, in the order of the entries, and how many fit at all. */
export function findAmong(
  entries: readonly SearchEntry[],
  { words, relation, menuId, superAtLeast, contactedBefore, limit }: Omit<PeopleQuery, 'sort'>,
): { readonly total: number; readonly ids: readonly number[] } {
  const terms = [...new Set(searchWords(words))].map((term) => ` ${term}`);
  const ids: number[] = [];
  let total = 0;
  for (const entry of entries) {
    if (relation !== null && entry.relation !== relation) continue;
    if (entry.superBest < superAtLeast) continue;
    if (contactedBefore !== null && entry.lastContactAt !== null && entry.lastContactAt >= contactedBefore) continue;
    if (menuId !== null && !entry.menuIds.includes(menuId)) continue;
    if (!terms.every((term) => entry.words.includes(term))) continue;
    total += 1;
    if (ids.length < limit) ids.push(entry.id);
  }
  return { total, ids };
}

/** Nothing is asked, so that everybody fits. */
export function asksNothing(query: Omit<PeopleQuery, 'sort' | 'limit'>): boolean {
  const { words, relation, menuId, superAtLeast, contactedBefore } = query;
  return (
    searchWords(words).length === 0 &&
    relation === null &&
    menuId === null &&
    superAtLeast <= 0 &&
    contactedBefore === null
  );
}
