import type { Person } from '../engine/types.ts';
import type { Prospect } from '../prospects/types.ts';
import type { StoredHistoryRow, StoredInteraction } from './database.ts';
import { sumDay } from './day-totals.ts';
import { NOTHING_ALONG, noteSent, type SentAlong, unnoteSent } from './interactions.ts';
import { peopleOf } from './person-keys.ts';
import type { HistoryRow, YouwardDatabase } from './schema.ts';

const DAY_MS = 86_400_000;

/** Rows whose text is forgotten in one transaction, so that a panel reading meanwhile never waits long. */
const FORGET_STEP = 100;

function plain({ textSentAt: _1, people: _2, ...row }: StoredHistoryRow): HistoryRow {
  return row;
}

/** Whom a row is about is kept with its text, and without it only of people the seller has a record of. */
function stored(row: HistoryRow, people: readonly string[], known: readonly Prospect[]): StoredHistoryRow {
  if (row.kept !== null) return { ...row, textSentAt: row.sentAt, people };
  const ofKnown = people.filter((key) => known.some(({ keys }) => keys.includes(key)));
  return ofKnown.length > 0 ? { ...plain(row), people: ofKnown } : plain(row);
}

const knownBy = (database: YouwardDatabase, keys: readonly string[]) =>
  database.prospects.where('keys').anyOf(keys).distinct().toArray();

/** When they were last written to, as their rows have it. */
export async function touchContacts(
  database: YouwardDatabase,
  known: readonly Pick<Prospect, 'id' | 'keys'>[],
): Promise<void> {
  for (const { id, keys } of known) {
    const rows = await database.history.where('people').anyOf(keys).toArray();
    const lastContactAt = rows.reduce<number | null>((last, { sentAt }) => Math.max(last ?? 0, sentAt), null);
    await database.prospects.update(id, { lastContactAt });
  }
}

/** What a message that goes or comes back changes. */
const withAll = ({ history, dayTotals, prospects, interactions, planItems }: YouwardDatabase) =>
  [history, dayTotals, prospects, interactions, planItems] as const;

/**
 * Row, interaction, plan item, day totals and last contact in one transaction; a second send of the same key replaces the
 * first.
 */
export async function recordSent(
  database: YouwardDatabase,
  row: HistoryRow,
  to: readonly Person[] = [],
  along: SentAlong = NOTHING_ALONG,
): Promise<void> {
  const { history } = database;
  await database.transaction('rw', [...withAll(database)], async () => {
    const before = await history.get(row.key);
    const people = peopleOf(to);
    const known = await knownBy(database, people);
    const put = stored(row, people, known);
    await history.put(put);
    await noteSent(database, row, along, put.people ?? [], known);
    await sumDay(database, row.day);
    if (before !== undefined && before.day !== row.day) await sumDay(database, before.day);
    await touchContacts(database, known);
  });
}

/** The message was taken back before it left; an unknown key changes nothing. */
export async function recallSent(database: YouwardDatabase, key: string): Promise<void> {
  const { history } = database;
  await database.transaction('rw', [...withAll(database)], async () => {
    const before: StoredHistoryRow | undefined = await history.get(key);
    if (before === undefined) return;
    await history.delete(key);
    await unnoteSent(database, key);
    await sumDay(database, before.day);
    await touchContacts(database, await knownBy(database, before.people ?? []));
  });
}

/** Takes out of the rows what they hold of these people: words, names and keys. The scores stay, and what came of it. */
export async function forgetPeople(database: YouwardDatabase, keys: readonly string[]): Promise<void> {
  const gone = new Set(keys);
  await database.interactions
    .where('people')
    .anyOf(keys)
    .distinct()
    .modify((one: StoredInteraction) => keepKeys(one, (key) => !gone.has(key)));
  await database.history
    .where('people')
    .anyOf(keys)
    .distinct()
    .modify((row: StoredHistoryRow, ref) => {
      const others = (row.people ?? []).filter((key) => !gone.has(key));
      ref.value = { ...plain(row), kept: null, ...(others.length > 0 && { people: others }) };
    });
}

/** Leaves an interaction the keys of whom it may still name. */
export function keepKeys(one: { people?: readonly string[] }, stays: (key: string) => boolean): void {
  const others = (one.people ?? []).filter(stays);
  if (others.length > 0) one.people = others;
  else delete one.people;
}

/** Messages to one person, newest first. */
export async function sentTo(database: YouwardDatabase, keys: readonly string[], limit: number): Promise<HistoryRow[]> {
  const rows = await database.history.where('people').anyOf(keys).distinct().toArray();
  return rows
    .sort((a, b) => b.sentAt - a.sentAt)
    .slice(0, limit)
    .map(plain);
}

export async function sentRow(database: YouwardDatabase, key: string): Promise<HistoryRow | undefined> {
  const row = await database.history.get(key);
  return row && plain(row);
}

/** The newest messages whose text is still kept, newest first; by an index that holds no others. */
export async function recentTexts(database: YouwardDatabase, limit: number): Promise<HistoryRow[]> {
  const rows = await database.history.orderBy('textSentAt').reverse().limit(limit).toArray();
  return rows.map(plain);
}

/** Newest first. */
export async function recentHistory(database: YouwardDatabase, limit: number): Promise<HistoryRow[]> {
  const rows = await database.history.orderBy('sentAt').reverse().limit(limit).toArray();
  return rows.map(plain);
}

/**
 * Drops the kept text of rows sent more than `keepTextDays` days before `now`; scores stay.
 * `null` keeps everything, 0 forgets everything. Answers with the number of rows that changed.
 */
export async function forgetOldTexts(
  database: YouwardDatabase,
  now: number,
  keepTextDays: number | null,
): Promise<number> {
  if (keepTextDays === null) return 0;
  const before = keepTextDays === 0 ? Number.POSITIVE_INFINITY : now - keepTextDays * DAY_MS;
  let forgotten = 0;
  for (;;) {
    // A transaction for each step: a worker killed in between leaves whole steps, and the next run goes on from there.
    const { history, prospects, interactions } = database;
    const count = await database.transaction('rw', history, prospects, interactions, async () => {
      const rows: StoredHistoryRow[] = await history.where('textSentAt').below(before).limit(FORGET_STEP).toArray();
      const known = await knownBy(database, [...new Set(rows.flatMap(({ people }) => people ?? []))]);
      await history.bulkPut(rows.map((row) => stored({ ...row, kept: null }, row.people ?? [], known)));
      await interactions
        .where('sentKey')
        .anyOf(rows.map(({ key }) => key))
        .modify((one: StoredInteraction) => keepKeys(one, (key) => known.some(({ keys }) => keys.includes(key))));
      return rows.length;
    });
    forgotten += count;
    if (count < FORGET_STEP) return forgotten;
  }
}
