import { CHOSEN_FIELDS, LISTS, type Prospect, TEXT_FIELDS } from '../prospects/types.ts';
import { forgetPeople, touchContacts } from './history.ts';
import { indexed, plainProspect } from './prospect-index.ts';
import { MOST_NOTES, mostUnits } from './prospects.ts';
import type { YouwardDatabase } from './schema.ts';

/**
 * One record of two: what stands in the first stays, what it lacks comes from the second; where both say something else in
 * one field, the second's words are added to the free notes, so that nothing is lost.
 */
export function merged(one: Prospect, other: Prospect, at: number): Prospect {
  const texts = Object.fromEntries(TEXT_FIELDS.map((field) => [field, one[field] || other[field]]));
  const lost = TEXT_FIELDS.filter(
    (field) => field !== 'notes' && other[field] !== '' && one[field] !== '' && one[field] !== other[field],
  ).map((field) => `${field}: ${other[field]}`);
  const both = one.notes === other.notes ? [one.notes] : [one.notes, other.notes];
  const notes = [...both, ...lost].filter((text) => text !== '').join('\n');
  const chosen = Object.fromEntries(CHOSEN_FIELDS.map((field) => [field, one[field] ?? other[field]]));
  const lists = Object.fromEntries(
    LISTS.map((list) => {
      const own = one[list];
      const more = other[list].filter(({ text }) => !own.some((line) => line.text === text));
      return [list, [...own, ...more].slice(0, MOST_NOTES)];
    }),
  );
  return {
    ...one,
    ...texts,
    ...chosen,
    ...lists,
    notes: notes.slice(0, mostUnits('notes')),
    keys: [...new Set([...one.keys, ...other.keys])],
    roleAt: one.role === '' ? other.roleAt : one.roleAt,
    createdAt: Math.min(one.createdAt, other.createdAt),
    updatedAt: at,
  };
}

/** Makes one record of two; the second goes. Answers with the record, or undefined where one of them is gone. */
export async function mergeProspects(
  database: YouwardDatabase,
  intoId: number,
  fromId: number,
  at: number,
): Promise<Prospect | undefined> {
  if (intoId === fromId) return undefined;
  return database.transaction('rw', database.prospects, database.history, async () => {
    const [into, from] = await database.prospects.bulkGet([intoId, fromId]);
    if (into === undefined || from === undefined) return undefined;
    const one = merged(plainProspect(into), plainProspect(from), at);
    await database.prospects.delete(fromId);
    await database.prospects.put(indexed(one));
    await touchContacts(database, [one]);
    return one;
  });
}

/** Deletes people and what their messages hold of them; the scores of the messages stay, about nobody. */
export async function deleteProspects(database: YouwardDatabase, ids: readonly number[] | 'all'): Promise<number> {
  const { prospects, history, imports, importChanges } = database;
  return database.transaction('rw', prospects, history, imports, importChanges, async () => {
    const rows = ids === 'all' ? await prospects.toArray() : await prospects.bulkGet([...ids]);
    const found = rows.filter((row) => row !== undefined);
    await prospects.bulkDelete(found.map(({ id }) => id));
    await forgetPeople(
      database,
      found.flatMap(({ keys }) => keys),
    );
    if (ids === 'all') await Promise.all([imports.clear(), importChanges.clear()]);
    return found.length;
  });
}
