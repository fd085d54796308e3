import { useMemo, useState } from 'react';
import { easiestFirst, neediestFirst } from '../plan/order.ts';
import type { PlanFields } from '../plan/types.ts';
import { settle } from '../storage/failure.ts';
import { knownByContact } from '../storage/known-people.ts';
import { planFor } from '../storage/plan.ts';
import { addPlanItem, orderItems, removePlanItem, updatePlanItem } from '../storage/plan-changes.ts';
import type { Day, PlanItem, YouwardDatabase } from '../storage/schema.ts';

export interface PlanChanges {
  /** Why the last change was not kept; null while all is well. */
  readonly trouble: string | null;
  readonly add: (fields: PlanFields, day: Day) => void;
  readonly save: (id: number, fields: PlanFields) => void;
  readonly moveTo: (id: number, day: Day) => void;
  /** Puts these in this order at the beginning of a day; items of other days come to it. */
  readonly order: (day: Day, ids: readonly number[]) => void;
  /** Orders what is still to be done on a day by what the records say of whom it is for. */
  readonly sort: (day: Day, by: 'need' | 'ease') => void;
  readonly remove: (id: number) => void;
}

/** Changes of the plan, each kept as one step. */
export function usePlanChanges(database: YouwardDatabase): PlanChanges {
  const [trouble, setTrouble] = useState<string | null>(null);
  return useMemo(() => {
    const keep = (work: () => Promise<unknown>): void => {
      void settle(database, work).then((kept) => setTrouble(kept.ok ? null : kept.sentence));
    };
    return {
      trouble,
      add: (fields, day) => keep(() => addPlanItem(database, { ...fields, day }, Date.now())),
      save: (id, fields) => keep(() => updatePlanItem(database, id, fields)),
      moveTo: (id, day) => keep(() => updatePlanItem(database, id, { day })),
      order: (day, ids) => keep(() => orderItems(database, day, ids)),
      sort: (day, by) => keep(() => sortDay(database, day, by)),
      remove: (id) => keep(() => removePlanItem(database, id)),
    };
  }, [database, trouble]);
}

async function sortDay(database: YouwardDatabase, day: Day, by: 'need' | 'ease'): Promise<void> {
  const items = (await planFor(database, day)).filter(({ doneAt }) => doneAt === null);
  const known = await knownByContact(database, items);
  const of = ({ contact }: PlanItem) => known.get(contact);
  const sorted = by === 'need' ? neediestFirst(items, of) : easiestFirst(items, of);
  await orderItems(
    database,
    day,
    sorted.map(({ id }) => id),
  );
}
