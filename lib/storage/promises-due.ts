import type { Day, YouwardDatabase } from './schema.ts';

/** Open promises to anybody that are due by a day, that day included. */
export async function countPromisesDue(database: YouwardDatabase, day: Day): Promise<number> {
  const people = await database.prospects.where('nextDue').belowOrEqual(day).toArray();
  const due = people.flatMap(({ trustLog }) =>
    trustLog.filter((promise) => promise.state === 'open' && promise.due !== '' && promise.due <= day),
  );
  return due.length;
}
