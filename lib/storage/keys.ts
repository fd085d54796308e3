import { addressesOf, pagesOf } from '../prospects/keys-in-text.ts';
import { touchContacts } from './history.ts';
import { changeProspect } from './prospects.ts';
import type { YouwardDatabase } from './schema.ts';

/** What came of an address: another person has it (`taken`), or it is none. */
export type KeyOutcome = 'kept' | 'gone' | 'taken' | 'unreadable';

/** Adds a mail address or a link to a page of theirs to a record; messages to it count as messages to them. */
export async function addKey(database: YouwardDatabase, id: number, address: string, at: number): Promise<KeyOutcome> {
  const [key, ...others] = [...addressesOf(address).keys, ...pagesOf(address).keys];
  if (key === undefined || others.length > 0) return 'unreadable';
  const { prospects, history } = database;
  return database.transaction('rw', prospects, history, async (): Promise<KeyOutcome> => {
    const owner = await prospects.where('keys').equals(key).first();
    if (owner !== undefined) return owner.id === id ? 'kept' : 'taken';
    const after = await changeProspect(database, id, ({ keys }) => ({ keys: [...keys, key] }), at);
    if (after === undefined) return 'gone';
    await touchContacts(database, [after]);
    return 'kept';
  });
}

/** The last one stays: without any nobody could be told to be this person. */
export async function removeKey(database: YouwardDatabase, id: number, key: string, at: number): Promise<void> {
  const { prospects, history } = database;
  await database.transaction('rw', prospects, history, async () => {
    const after = await changeProspect(
      database,
      id,
      ({ keys }) => (keys.length > 1 ? { keys: keys.filter((one) => one !== key) } : null),
      at,
    );
    if (after !== undefined) await touchContacts(database, [after]);
  });
}
