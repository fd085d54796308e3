import { DIMENSIONS, type Dimension } from '../engine/types.ts';
import type { StoredHistoryRow } from './database.ts';
import type { Day, DayTotal, HistoryRow, YouwardDatabase } from './schema.ts';

const DAY_MS = 86_400_000;

/** Rows whose text is forgotten in one transaction, so that a panel reading meanwhile never waits long. */
const FORGET_STEP = 100;

function plain({ textSentAt: _, ...row }: StoredHistoryRow): HistoryRow {
  return row;
}

function stored(row: HistoryRow): StoredHistoryRow {
  return row.kept === null ? plain(row) : { ...row, textSentAt: row.sentAt };
}

function sum(numbers: readonly (number | null)[]): number {
  return numbers.reduce<number>((total, number) => total + (number ?? 0), 0);
}

function totalOf(day: Day, rows: readonly HistoryRow[]): DayTotal {
  const scored = rows.filter((row) => row.score !== null);
  const firstScored = scored.filter((row) => row.firstScore !== null);
  const dimensionSums = Object.fromEntries(
    DIMENSIONS.map((dimension) => [dimension, sum(scored.map((row) => row.dimensions[dimension]))]),
  ) as Record<Dimension, number>;
  return {
    day,
    sent: rows.length,
    scored: scored.length,
    scoreSum: sum(scored.map((row) => row.score)),
    firstScored: firstScored.length,
    firstScoreSum: sum(firstScored.map((row) => row.firstScore)),
    dimensionSums,
  };
}

/** Sums the day afresh instead of adding and taking away: a total can then never drift from its rows. */
async function sumDay(database: YouwardDatabase, day: Day): Promise<void> {
  const rows = await database.history.where('day').equals(day).toArray();
  if (rows.length === 0) await database.dayTotals.delete(day);
  else await database.dayTotals.put(totalOf(day, rows));
}

/** Row and day totals in one transaction; a second send of the same key replaces the first. */
export async function recordSent(database: YouwardDatabase, row: HistoryRow): Promise<void> {
  await database.transaction('rw', database.history, database.dayTotals, async () => {
    const before = await database.history.get(row.key);
    await database.history.put(stored(row));
    await sumDay(database, row.day);
    if (before !== undefined && before.day !== row.day) await sumDay(database, before.day);
  });
}

/** The message was taken back before it left; an unknown key changes nothing. */
export async function recallSent(database: YouwardDatabase, key: string): Promise<void> {
  await database.transaction('rw', database.history, database.dayTotals, async () => {
    const before = await database.history.get(key);
    if (before === undefined) return;
    await database.history.delete(key);
    await sumDay(database, before.day);
  });
}

export async function sentRow(database: YouwardDatabase, key: string): Promise<HistoryRow | undefined> {
  const row = await database.history.get(key);
  return row && plain(row);
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
    const count = await database.transaction('rw', database.history, async () => {
      const rows = await database.history.where('textSentAt').below(before).limit(FORGET_STEP).toArray();
      await database.history.bulkPut(rows.map((row) => stored({ ...row, kept: null })));
      return rows.length;
    });
    forgotten += count;
    if (count < FORGET_STEP) return forgotten;
  }
}
