import { merged } from '../prospects/merged.ts';
import type { Prospect } from '../prospects/types.ts';
import { forgetPeople } from './history.ts';
import { forgetItem } from './interactions.ts';
import { indexed, plainProspect } from './prospect-index.ts';
import type { YouwardDatabase } from './schema.ts';

/** Makes one record of two; the second goes. Answers with the record, or undefined where one of them is gone. */
export async function mergeProspects(
  database: YouwardDatabase,
  intoId: number,
  fromId: number,
  at: number,
): Promise<Prospect | undefined> {
  if (intoId === fromId) return undefined;
  return database.transaction('rw', database.prospects, async () => {
    const [into, from] = await database.prospects.bulkGet([intoId, fromId]);
    if (into === undefined || from === undefined) return undefined;
    const one = merged(plainProspect(into), plainProspect(from), at);
    await database.prospects.delete(fromId);
    await database.prospects.put(indexed(one));
    return one;
  });
}

/** Takes out what is planned with these people, done or not; what it led to stays counted, about nobody. */
async function forgetPlans(database: YouwardDatabase, keys: readonly string[]): Promise<void> {
  const theirs = database.planItems
    .where('people')
    .anyOf(keys.map((key) => key.toLowerCase()))
    .distinct();
  const ids = await theirs.primaryKeys();
  await database.planItems.bulkDelete(ids);
  await forgetItem(database, ids);
}

/** Deletes people, what their messages hold of them and what is planned with them; the scores stay, about nobody. */
export async function deleteProspects(database: YouwardDatabase, ids: readonly number[] | 'all'): Promise<number> {
  const { prospects, history, imports, importChanges, interactions, planItems } = database;
  return database.transaction('rw', [prospects, history, imports, importChanges, interactions, planItems], async () => {
    const rows = ids === 'all' ? await prospects.toArray() : await prospects.bulkGet([...new Set(ids)]);
    const found = rows.filter((row) => row !== undefined);
    await prospects.bulkDelete(found.map(({ id }) => id));
    const keys = found.flatMap((person) => person.keys);
    await forgetPeople(database, keys);
    await forgetPlans(database, keys);
    if (ids === 'all') await Promise.all([imports.clear(), importChanges.clear()]);
    else {
      // What an import could be undone with are words about them too.
      const gone = new Set(found.map(({ id }) => id));
      await importChanges.filter(({ prospectId }) => gone.has(prospectId)).delete();
    }
    return found.length;
  });
}
