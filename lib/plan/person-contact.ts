import type { KnownPerson } from './order.ts';

/** Somebody who can be planned, as far as they are known. */
export interface PersonSuggestion extends KnownPerson {
  /** Unique among the suggestions of one answer. */
  readonly id: number;
  /** `Ana Pires, Norwood Dental`. */
  readonly who: string;
  readonly contact: string;
}

/** A name and where they work, as they stand under "Who"; empty where neither is known. */
export function whoOf(name: string, company: string): string {
  return [name, company]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(', ');
}

/** By what somebody can be reached, one of each kind, so that it fits whichever way is chosen. Keys are addresses and paths of pages. */
export function contactOf(keys: readonly string[], phone: string): string {
  const address = keys.find((key) => key.includes('@'));
  const page = keys.find((key) => key.startsWith('/'));
  return [address, page && `linkedin.com${page}`, phone.trim()].filter(Boolean).join(', ');
}
