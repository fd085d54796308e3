import type { Candidate } from '../plan/candidates.ts';
import type { KnownPerson } from '../plan/order.ts';
import { whoOf } from '../plan/person-contact.ts';
import { addressesOf, pagesOf } from '../prospects/keys-in-text.ts';
import { needToBuy } from '../prospects/need.ts';
import type { Prospect } from '../prospects/types.ts';
import type { YouwardDatabase } from './schema.ts';

const keysOf = (contact: string): readonly string[] => [...addressesOf(contact).keys, ...pagesOf(contact).keys];

export const knownPerson = (
  prospect: Pick<Prospect, 'relation' | 'trust'> & Parameters<typeof needToBuy>[0],
): KnownPerson => ({
  relation: prospect.relation,
  trust: prospect.trust,
  need: needToBuy(prospect),
});

/** With who it is, as it stands in a plan; empty where the record has no name. */
export type KnownContact = KnownPerson & { readonly who: string };

/** What the records say of whom items are for, by what stands under their contact; who has no record is left out. */
export async function knownByContact(
  database: YouwardDatabase,
  items: readonly Pick<Candidate, 'contact'>[],
): Promise<ReadonlyMap<string, KnownContact>> {
  const contacts = [...new Set(items.map(({ contact }) => contact))];
  const keys = new Map(contacts.map((contact) => [contact, keysOf(contact)]));
  const rows = await database.prospects
    .where('keys')
    .anyOf([...new Set([...keys.values()].flat())])
    .distinct()
    .toArray();
  const byKey = new Map(rows.flatMap((row) => row.keys.map((key) => [key, row] as const)));
  return new Map(
    contacts.flatMap((contact) => {
      const row = keys
        .get(contact)
        ?.map((key) => byKey.get(key))
        .find((found) => found !== undefined);
      return row === undefined ? [] : [[contact, { ...knownPerson(row), who: whoOf(row.name, row.company) }] as const];
    }),
  );
}
