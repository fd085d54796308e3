import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../lib/storage/database.ts';
import { recordSent } from '../../lib/storage/history.ts';
import { firstDayKept, lastScored, lastTexts } from '../../lib/storage/last-messages.ts';
import type { HistoryRow, YouwardDatabase } from '../../lib/storage/schema.ts';
import { dimensionsOf, historyRow, SENT_AT } from './rows.ts';

let database: YouwardDatabase;
beforeEach(() => {
  database = openDatabase('last-messages');
});
afterEach(() => database.delete());

/** Sent one after another, the first the oldest. */
async function send(...rows: readonly Partial<HistoryRow>[]): Promise<void> {
  for (const [i, row] of rows.entries()) {
    await recordSent(database, historyRow({ key: `k${i}`, sentAt: SENT_AT + i * 1_000, ...row }));
  }
}
const times = (count: number, row: Partial<HistoryRow>) => Array.from({ length: count }, () => row);
const text = (words: string): Partial<HistoryRow> => ({ kept: { text: words, subject: null, to: [] } });
const unscored: Partial<HistoryRow> = {
  verdict: 'logistics',
  score: null,
  firstScore: null,
  dimensions: dimensionsOf(null),
};

describe('the last scored messages', () => {
  test('the newest twenty, practice and what has no score left out, without their words', async () => {
    await send(
      { score: 1 },
      ...times(20, { score: 50 }),
      ...times(45, unscored),
      { score: 99, site: 'practice' },
      { score: 70 },
    );
    const rows = await lastScored(database);
    expect(rows).toHaveLength(20);
    expect(rows[0]).toEqual({ site: 'gmail', score: 70, dimensions: dimensionsOf(10) });
    expect(rows.map(({ score }) => score)).toEqual([70, ...times(19, {}).map(() => 50)]);
  });

  test('a look back through what has no score ends', async () => {
    await database.history.bulkPut([
      historyRow({ key: 'old', sentAt: SENT_AT - 1 }),
      ...times(450, unscored).map((row, i) => historyRow({ ...row, key: `u${i}`, sentAt: SENT_AT + i })),
    ]);
    expect(await lastScored(database)).toEqual([]);
  });
});

test('the last texts, of messages that still have one', async () => {
  await send(text('first'), { kept: null }, { ...text('practised'), site: 'practice' }, text('second'));
  expect(await lastTexts(database)).toEqual(['second', 'first']);
});

test('the first day of which anything is kept', async () => {
  expect(await firstDayKept(database)).toBeNull();
  await send({ day: '2026-11-20' }, { day: '2026-11-18' });
  expect(await firstDayKept(database)).toBe('2026-11-18');
});
