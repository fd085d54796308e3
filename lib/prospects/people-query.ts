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

export interface FoundPeople {
  /** How many there are, shown or not. */
  readonly total: number;
  /** How many records there are at all. */
  readonly kept: number;
  readonly people: readonly Prospect[];
}

/** What is looked for in the index: no word that begins another one typed, which asks for more. */
export function searchTerms(typed: string): string[] {
  const terms = [...new Set(searchWords(typed))];
  return terms.filter((term) => !terms.some((other) => other !== term && other.startsWith(term)));
}
