import type { Due } from '../plan/reminder.ts';
import { countOpen, planFor } from './plan.ts';
import { countPromisesDue } from './promises-due.ts';
import type { Day, YouwardDatabase } from './schema.ts';

/** On a day off only what was put on that very day, and promises: what was left over waits for a working day. */
export async function dueToday(database: YouwardDatabase, today: Day, isDayOff: boolean): Promise<Due> {
  const people = isDayOff
    ? (await planFor(database, today)).filter(({ doneAt }) => doneAt === null).length
    : await countOpen(database, today);
  return { people, promises: await countPromisesDue(database, today) };
}
