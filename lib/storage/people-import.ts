import Dexie from 'dexie';
import type { ImportedPerson, Limits, ReadRows } from '../prospects/import-rows.ts';
import { joinPeople } from '../prospects/join-people.ts';
import { blankProspect, type Prospect } from '../prospects/types.ts';
import { filledIn, linesOf } from './fill-in.ts';
import { heldKeys } from './held-keys.ts';
import { indexed, plainProspect } from './prospect-index.ts';
import { MOST_FREE_UNITS, MOST_NOTE_UNITS, MOST_NOTES } from './prospects.ts';
import type { ImportChange, YouwardDatabase } from './schema.ts';

/** People written at once: what the page waits for between two steps of its progress bar. */
const CHUNK = 500;

/** What a record has room for. */
export const IMPORT_LIMITS: Limits = { line: MOST_NOTE_UNITS, free: MOST_FREE_UNITS, lines: MOST_NOTES };

/** People who would be new, people who are known already, and rows that cannot be read. */
export interface ImportCounts {
  readonly fresh: number;
  readonly known: number;
  readonly bad: number;
}

/** What importing these rows would do; nothing is written. */
export async function dryRun(database: YouwardDatabase, { people, bad }: ReadRows): Promise<ImportCounts> {
  const joined = joinPeople(people, IMPORT_LIMITS);
  const there = await heldKeys(
    database.prospects,
    'keys',
    joined.flatMap(({ keys }) => keys),
  );
  const known = joined.filter(({ keys }) => keys.some((key) => there.has(key))).length;
  return { fresh: joined.length - known, known, bad: bad.length };
}

/** The newest message to each key that has one. */
async function lastContacts(database: YouwardDatabase, keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const last = new Map<string, number>();
  if (keys.length === 0) return last;
  const rows = await database.history.where('people').anyOf(keys).distinct().toArray();
  for (const row of rows as { readonly sentAt: number; readonly people?: readonly string[] }[])
    for (const key of row.people ?? []) last.set(key, Math.max(last.get(key) ?? 0, row.sentAt));
  return last;
}

/** A record of somebody nobody had written down. */
function newRecord(person: ImportedPerson, importId: number, at: number): Omit<Prospect, 'id'> {
  const { keys, texts, chosen, observations, pains } = person;
  return {
    ...blankProspect(keys, at),
    ...texts,
    ...chosen,
    ...linesOf({ observations, pains }, at),
    roleAt: texts.role === undefined ? null : at,
    importId,
  };
}

interface Written {
  readonly added: number;
  /** Ids of records that were there before and got something. */
  readonly changed: readonly number[];
}

/** What is the same for all steps of an import. */
interface Whole {
  /** The records that hold keys of the file. */
  readonly owners: ReadonlyMap<string, number>;
  /** Keys of the file to which there are messages. */
  readonly written: ReadonlyMap<string, string>;
  readonly importId: number;
  readonly at: number;
}

async function writeChunk(
  database: YouwardDatabase,
  people: readonly ImportedPerson[],
  { owners, written, importId, at }: Whole,
): Promise<Written> {
  const { prospects, importChanges } = database;
  const keys = people.flatMap((person) => person.keys);
  const ids = [...new Set(keys.flatMap((key) => owners.get(key) ?? []))];
  const stored = (await prospects.bulkGet(ids)).flatMap((record) =>
    record === undefined ? [] : plainProspect(record),
  );
  const records = new Map(stored.map((record) => [record.id, record]));
  const contacts = await lastContacts(
    database,
    keys.filter((key) => written.has(key)),
  );
  const made: Omit<Prospect, 'id'>[] = [];
  const changed = new Set<number>();
  const changes: Omit<ImportChange, 'id'>[] = [];
  for (const person of people) {
    const lastContactAt = (ofKeys: readonly string[]) =>
      ofKeys.reduce<number | null>((last, key) => {
        const at = contacts.get(key);
        return at === undefined ? last : Math.max(last ?? 0, at);
      }, null);
    const record = records.get(person.keys.map((key) => owners.get(key)).find((id) => id !== undefined) ?? -1);
    if (record === undefined) {
      made.push(indexed({ ...newRecord(person, importId, at), lastContactAt: lastContactAt(person.keys) }));
      continue;
    }
    const freeKeys = person.keys.filter((key) => !owners.has(key));
    const filled = filledIn(record, person, freeKeys, at);
    if (filled === null) continue;
    const contact = lastContactAt(freeKeys);
    const last = contact === null ? record.lastContactAt : Math.max(contact, record.lastContactAt ?? 0);
    records.set(record.id, { ...filled.after, lastContactAt: last });
    changed.add(record.id);
    changes.push({ importId, prospectId: record.id, before: filled.before, at });
  }
  await prospects.bulkAdd(made);
  await prospects.bulkPut([...changed].flatMap((id) => records.get(id) ?? []).map(indexed));
  await importChanges.bulkAdd(changes);
  return { added: made.length, changed: [...changed] };
}

export interface ImportJob {
  /** The file's name, for the list of imports. */
  readonly file: string;
  readonly people: readonly ImportedPerson[];
}

export interface ImportCourse {
  /** People written so far, and all; called between steps. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
  /** Epoch milliseconds. */
  readonly now: number;
}

export type ImportOutcome =
  | { readonly outcome: 'done'; readonly importId: number; readonly added: number; readonly changed: number }
  | { readonly outcome: 'cancelled' };

/**
 * Brings people in, all or none: one transaction, so that a cancel, a closed page or an error leaves nothing behind. Who is
 * known by any key gets only what their record lacks. Rejects as every operation on the database may.
 */
export async function importPeople(
  database: YouwardDatabase,
  { file, people }: ImportJob,
  { onProgress, signal, now }: ImportCourse,
): Promise<ImportOutcome> {
  const joined = joinPeople(people, IMPORT_LIMITS);
  const cancelled = new Error('The import was cancelled.');
  const goOn = () => {
    if (signal?.aborted) throw cancelled;
  };
  const { prospects, history, imports, importChanges } = database;
  try {
    return await database.transaction('rw', prospects, history, imports, importChanges, async () => {
      goOn();
      const importId = await imports.add({ file, at: now, added: 0, changed: 0 });
      const keys = joined.flatMap((person) => person.keys);
      const owners = await heldKeys(prospects, 'keys', keys);
      const written = await heldKeys(history, 'people', keys);
      const step = { owners, written, importId, at: now };
      let added = 0;
      const changed = new Set<number>();
      for (let from = 0; from < joined.length; from += CHUNK) {
        const chunk = await writeChunk(database, joined.slice(from, from + CHUNK), step);
        added += chunk.added;
        for (const id of chunk.changed) changed.add(id);
        // The page's own work must not take part in the transaction.
        Dexie.ignoreTransaction(() => onProgress?.(Math.min(from + CHUNK, joined.length), joined.length));
        goOn();
      }
      await imports.update(importId, { added, changed: changed.size });
      goOn();
      return { outcome: 'done', importId, added, changed: changed.size } as const;
    });
  } catch (error) {
    if (error === cancelled) return { outcome: 'cancelled' };
    throw error;
  }
}
