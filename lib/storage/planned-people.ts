import type { KnownPerson } from '../plan/order.ts';
import { contactKeys } from './contact-keys.ts';
import type { PlanItem, YouwardDatabase } from './schema.ts';

export interface PlannedPerson extends KnownPerson {
  readonly company: string;
}

/** What is known of those some items are for, by the items' ids; absent where nobody keeps anything about them. */
export async function plannedPeople(
  database: YouwardDatabase,
  items: readonly Pick<PlanItem, 'id' | 'contact'>[],
): Promise<ReadonlyMap<number, PlannedPerson>> {
  const keys = items.flatMap(({ contact }) => contactKeys(contact));
  const people = await database.prospects.where('keys').anyOfIgnoreCase(keys).distinct().toArray();
  const byKey = new Map(people.flatMap((person) => person.keys.map((key) => [key.toLowerCase(), person] as const)));
  return new Map(
    items.flatMap(({ id, contact }) => {
      const person = contactKeys(contact)
        .map((key) => byKey.get(key))
        .find((one) => one !== undefined);
      if (person === undefined) return [];
      const { company, relation, trust, needRank = 100 } = person as typeof person & { readonly needRank?: number };
      return [[id, { company, relation, trust, need: 100 - needRank }] as const];
    }),
  );
}
