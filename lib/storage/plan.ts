import type { AttitudeCheck, Day, PlanItem, YouwardDatabase } from './schema.ts';

export type PlanPatch = Partial<Pick<PlanItem, 'who' | 'contact' | 'why' | 'objective' | 'how' | 'what' | 'day'>>;

const FIRST = Number.NEGATIVE_INFINITY;
const LAST = Number.POSITIVE_INFINITY;

function ofDay(database: YouwardDatabase, day: Day) {
  return database.planItems.where('[day+position]').between([day, FIRST], [day, LAST]);
}

async function nextPosition(database: YouwardDatabase, day: Day): Promise<number> {
  const last = await ofDay(database, day).last();
  return last === undefined ? 0 : last.position + 1;
}

/** In the order they were put. */
export async function planFor(database: YouwardDatabase, day: Day): Promise<PlanItem[]> {
  return ofDay(database, day).toArray();
}

/** Goes to the end of its day. Answers with its id. */
export async function addPlanItem(
  database: YouwardDatabase,
  fields: Omit<PlanItem, 'id' | 'position'>,
): Promise<number> {
  return database.transaction('rw', database.planItems, async () => {
    const position = await nextPosition(database, fields.day);
    return database.planItems.add({ ...fields, position });
  });
}

/** An unknown id changes nothing. An item moved to another day goes to the end of that day. */
export async function updatePlanItem(database: YouwardDatabase, id: number, patch: PlanPatch): Promise<void> {
  await database.transaction('rw', database.planItems, async () => {
    const before = await database.planItems.get(id);
    if (before === undefined) return;
    const moves = patch.day !== undefined && patch.day !== before.day;
    const position = moves ? await nextPosition(database, patch.day) : before.position;
    await database.planItems.put({ ...before, ...patch, position });
  });
}

/** `at` in epoch milliseconds, or null to take it back. */
export async function markDone(database: YouwardDatabase, id: number, at: number | null): Promise<void> {
  await database.planItems.update(id, { doneAt: at });
}

export async function removePlanItem(database: YouwardDatabase, id: number): Promise<void> {
  await database.planItems.delete(id);
}

export async function attitudeOn(database: YouwardDatabase, day: Day): Promise<AttitudeCheck | undefined> {
  return database.attitude.get(day);
}

/** One check a day; the last answer stands. */
export async function saveAttitude(database: YouwardDatabase, check: AttitudeCheck): Promise<void> {
  await database.attitude.put(check);
}
