import type { Prospect } from '../prospects/types.ts';
import type { StoredHistoryRow, StoredInteraction } from './database.ts';
import { keepKeys, touchContacts } from './history.ts';
import { indexed, plainProspect } from './prospect-index.ts';
import type { ImportChange, ImportRow, YouwardDatabase } from './schema.ts';

/** Newest first. */
export async function importsDone(database: YouwardDatabase): Promise<ImportRow[]> {
  return database.imports.orderBy('at').reverse().toArray();
}

export interface UndoCounts {
  /** People the import had added, gone again. */
  readonly removed: number;
  /** People who were known before, as they were then. */
  readonly restored: number;
  /** People who stay as they are: somebody has changed them or written to them since. */
  readonly leftAlone: number;
}

/** Nobody has written anything down about them, or a message to them, since the record was made. */
const isUntouched = ({ createdAt, updatedAt, lastContactAt }: Prospect): boolean =>
  updatedAt === createdAt && (lastContactAt ?? 0) <= createdAt;

/** What each record was before the import, which may have come to it more than once; the earliest is what it was. */
function beforeEach(changes: readonly ImportChange[]): ReadonlyMap<number, ImportChange> {
  const whole = new Map<number, ImportChange>();
  for (const change of [...changes].sort((a, b) => b.id - a.id)) {
    const later = whole.get(change.prospectId);
    whole.set(change.prospectId, { ...change, before: { ...later?.before, ...change.before } });
  }
  return whole;
}

/** Whom a message was to is kept without its text only for people there is a record of. */
async function forgetStrangers(database: YouwardDatabase, gone: readonly Prospect[]): Promise<void> {
  const keys = gone.flatMap((person) => (person.lastContactAt === null ? [] : person.keys));
  if (keys.length === 0) return;
  const strangers = new Set(keys);
  const wordless: string[] = [];
  await database.history
    .where('people')
    .anyOf(keys)
    .distinct()
    .modify((row: StoredHistoryRow, ref) => {
      if (row.kept !== null) return;
      const { people = [], ...rest } = row;
      const others = people.filter((key) => !strangers.has(key));
      ref.value = { ...rest, ...(others.length > 0 && { people: others }) };
      wordless.push(row.key);
    });
  await database.interactions
    .where('sentKey')
    .anyOf(wordless)
    .modify((one: StoredInteraction) => keepKeys(one, (key) => !strangers.has(key)));
}

/**
 * Takes an import back: who came with it goes, who was known gets back what they had, and whoever was changed or written to
 * since is left alone. The import leaves the list. One that is not in the list changes nothing.
 */
export async function undoImport(database: YouwardDatabase, importId: number): Promise<UndoCounts> {
  const { prospects, history, interactions, imports, importChanges } = database;
  return database.transaction('rw', prospects, history, interactions, imports, importChanges, async () => {
    if ((await imports.get(importId)) === undefined) return { removed: 0, restored: 0, leftAlone: 0 };
    const made = await prospects.where('importId').equals(importId).toArray();
    const gone = made.filter(isUntouched);
    await prospects.bulkDelete(gone.map(({ id }) => id));
    await forgetStrangers(database, gone);

    const changes = beforeEach(await importChanges.where('importId').equals(importId).toArray());
    const now = (await prospects.bulkGet([...changes.keys()])).filter((record) => record !== undefined);
    const restored = now.flatMap((record) => {
      const change = changes.get(record.id);
      return change !== undefined && record.updatedAt === change.at
        ? [{ ...plainProspect(record), ...change.before }]
        : [];
    });
    await prospects.bulkPut(restored.map(indexed));
    await touchContacts(
      database,
      restored.filter(({ id }) => changes.get(id)?.before.keys !== undefined),
    );

    await importChanges.where('importId').equals(importId).delete();
    await imports.delete(importId);
    const leftAlone = made.length - gone.length + now.length - restored.length;
    return { removed: gone.length, restored: restored.length, leftAlone };
  });
}
