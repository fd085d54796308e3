import type { Person } from '../../lib/engine/types.ts';

/** `Dana Prospect and Lee Second`, as far as anything is known of them. */
export function namesOf(people: readonly Person[]): string {
  const names = people.map(({ name, email }) => name ?? email).filter((name) => name !== undefined);
  return names.length > 0 ? new Intl.ListFormat('en', { type: 'conjunction' }).format(names) : 'these people';
}
