import type { Person } from '../engine/types.ts';

/** What belongs to one person only: an address, a page of their own. */
export function ownKeys({ email, profile }: Person): string[] {
  return [email?.toLowerCase(), profile?.replace(/\/$/, '')].flatMap((key) => key || []);
}

/** What tells one person from another: an address, else a page of their own, else the name a page gives. */
export function personKey(person: Person): string | null {
  return ownKeys(person)[0] || person.name?.toLowerCase() || null;
}

/** Whom a message is about: what tells each of them from others, once. */
export function peopleOf(people: readonly Person[]): string[] {
  return [...new Set(people.flatMap(ownKeys))];
}
