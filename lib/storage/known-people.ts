import type { KnownPerson } from '../plan/order.ts';
import { whoOf } from '../plan/person-contact.ts';
import type { PlanItem } from '../plan/types.ts';
import type { PriceBand } from '../prospects/types.ts';
import { contactKeys } from './contact-keys.ts';
import type { ProspectIndex } from './prospect-index.ts';
import type { YouwardDatabase } from './schema.ts';

/** What the record of somebody says that bears on planning. */
export interface KnownContact extends KnownPerson {
  /** As it stands in a plan; empty where the record has no name. */
  readonly who: string;
  readonly company: string;
  readonly priceBand: PriceBand | null;
}

/** What the records say of whom items are for, by what stands under their contact; who has no record is left out. */
export async function knownByContact(
  database: YouwardDatabase,
  items: readonly Pick<PlanItem, 'contact'>[],
): Promise<ReadonlyMap<string, KnownContact>> {
  const contacts = new Map(items.map(({ contact }) => [contact, contactKeys(contact)]));
  const people = await database.prospects
    .where('keys')
    .anyOfIgnoreCase([...new Set([...contacts.values()].flat())])
    .distinct()
    .toArray();
  const byKey = new Map(people.flatMap((person) => person.keys.map((key) => [key.toLowerCase(), person] as const)));
  return new Map(
    [...contacts].flatMap(([contact, keys]) => {
      const person = keys.map((key) => byKey.get(key)).find((one) => one !== undefined);
      if (person === undefined) return [];
      const { name, company, relation, trust, priceBand = null } = person;
      const { needRank = 100 } = person as typeof person & Partial<ProspectIndex>;
      return [
        [contact, { who: whoOf(name, company), company, relation, trust, priceBand, need: 100 - needRank }] as const,
      ];
    }),
  );
}
