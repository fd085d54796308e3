import { EMPTY_PLAN, type NewPlanItem, type PlanFields } from '../plan/types.ts';
import { type DoneByHand, forgetItem, noteByHand, withdraw } from './interactions.ts';
import { ofDay, plainItem, storedItem } from './plan.ts';
import type { Day, PlanItem, YouwardDatabase } from './schema.ts';

export type PlanPatch = Partial<PlanFields & { readonly day: Day }>;

async function nextPosition(database: YouwardDatabase, day: Day): Promise<number> {
  const last = await ofDay(database, day).last();
  return last === undefined ? 0 : last.position + 1;
}

/** Go to the end of their days, in their order. Answers with their ids. */
export async function addPlanItems(
  database: YouwardDatabase,
  items: readonly NewPlanItem[],
  at: number,
): Promise<number[]> {
  return database.transaction('rw', database.planItems, async () => {
    const next = new Map<Day, number>();
    for (const { day } of items) {
      if (!next.has(day)) next.set(day, await nextPosition(database, day));
    }
    const rows = items.map((item) => {
      const position = next.get(item.day) ?? 0;
      next.set(item.day, position + 1);
      return storedItem({ ...item, position, doneAt: null, createdAt: at });
    });
    return database.planItems.bulkAdd(rows, { allKeys: true });
  });
}

/** One item with what is known of it; the rest stays empty. Answers with its id. */
export async function addPlanItem(
  database: YouwardDatabase,
  fields: Partial<NewPlanItem> & Pick<NewPlanItem, 'day'>,
  at: number,
): Promise<number> {
  const [id = 0] = await addPlanItems(database, [{ ...EMPTY_PLAN, touch: 1, from: '', ...fields }], at);
  return id;
}

/** An unknown id changes nothing. An item moved to another day goes to the end of that day. */
export async function updatePlanItem(database: YouwardDatabase, id: number, patch: PlanPatch): Promise<void> {
  await database.transaction('rw', database.planItems, async () => {
    const before = await database.planItems.get(id);
    if (before === undefined) return;
    const moves = patch.day !== undefined && patch.day !== before.day;
    const position = moves ? await nextPosition(database, patch.day) : before.position;
    await database.planItems.put(storedItem({ ...plainItem(before), ...patch, position }));
  });
}

/** Puts these on one day in this order, before what else stands there; ids that are gone or done are passed over. */
export async function orderItems(database: YouwardDatabase, day: Day, ids: readonly number[]): Promise<void> {
  await database.transaction('rw', database.planItems, async () => {
    const found = await database.planItems.bulkGet([...new Set(ids)]);
    const open = found.filter((item) => item !== undefined && item.doneAt === null) as PlanItem[];
    const moved = new Set(open.map(({ id }) => id));
    const others = (await ofDay(database, day).toArray()).filter(({ id }) => !moved.has(id));
    const rows = [...open, ...others].map((item, position) => storedItem({ ...plainItem(item), day, position }));
    await database.planItems.bulkPut(rows);
  });
}

/** Ticked by the person: a call, a meeting, a message nobody read along with. One that is done stays as it is. */
export async function markDone(database: YouwardDatabase, id: number, done: DoneByHand): Promise<void> {
  const { planItems, interactions, history, dayTotals, prospects } = database;
  await database.transaction('rw', [planItems, interactions, history, dayTotals, prospects], async () => {
    const item = await planItems.get(id);
    if (item === undefined || item.doneAt !== null) return;
    await planItems.put(storedItem({ ...plainItem(item), doneAt: done.at }));
    await noteByHand(database, plainItem(item), done);
  });
}

/** Back to what is to be done. A message that was sent stays sent; a call that was only ticked never was. */
export async function reopen(database: YouwardDatabase, id: number): Promise<void> {
  const { planItems, interactions, history, dayTotals } = database;
  await database.transaction('rw', [planItems, interactions, history, dayTotals], async () => {
    const item = await planItems.get(id);
    if (item === undefined || item.doneAt === null) return;
    await planItems.put(storedItem({ ...plainItem(item), doneAt: null }));
    await withdraw(database, id);
  });
}

/** What it led to stays counted. */
export async function removePlanItem(database: YouwardDatabase, id: number): Promise<void> {
  await database.transaction('rw', database.planItems, database.interactions, async () => {
    await database.planItems.delete(id);
    await forgetItem(database, [id]);
  });
}
