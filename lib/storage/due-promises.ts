import { type DuePromise, promiseOrigin } from '../plan/from-promise.ts';
import { whoOf } from '../plan/person-contact.ts';
import { promisesDueBy } from '../prospects/open-promises.ts';
import type { Day, YouwardDatabase } from './schema.ts';

/** A key as a person would write it under "Contact". */
const written = (key: string): string => (key.startsWith('/') ? `linkedin.com${key}` : key);

/**
 * What was promised and is due by a day, earliest first; not what is on the plan already and still to be done. `limit`
 * is of people.
 */
export async function duePromises(database: YouwardDatabase, today: Day, limit: number): Promise<DuePromise[]> {
  const people = await database.prospects.where('nextDue').belowOrEqual(today).limit(limit).toArray();
  const due = people.flatMap(({ id, name, company, keys, phone, trustLog }) => {
    const who = whoOf(name || keys[0] || '', company);
    const contact = [...keys.map(written), phone].filter(Boolean).join(', ');
    return promisesDueBy(trustLog, today).map(({ id: lineId, text, due: on }) => {
      return { prospectId: id, lineId, text, due: on, who, contact };
    });
  });
  const planned = await database.planItems.where('from').anyOf(due.map(promiseOrigin)).toArray();
  const taken = new Set(planned.flatMap(({ from, doneAt }) => (doneAt === null ? from : [])));
  return due
    .filter((promise) => !taken.has(promiseOrigin(promise)))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}
