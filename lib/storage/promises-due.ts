import { promisesDueBy } from '../prospects/open-promises.ts';
import type { Day, YouwardDatabase } from './schema.ts';

/** Open promises to anybody that are due by a day, that day included. */
export async function countPromisesDue(database: YouwardDatabase, day: Day): Promise<number> {
  const people = await database.prospects.where('nextDue').belowOrEqual(day).toArray();
  return people.flatMap(({ trustLog }) => promisesDueBy(trustLog, day)).length;
}
