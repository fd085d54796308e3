import '../support/fake-extension.ts';
import { expect, test } from 'vitest';
import { sumOldDays, totalsBetween } from '../../lib/storage/day-totals.ts';
import { recordSent } from '../../lib/storage/history.ts';
import type { DayTotal, YouwardDatabase } from '../../lib/storage/schema.ts';
import { DAY_MS, freshDatabase, historyRow, SENT_AT } from './rows.ts';

const DAY = '2026-11-20';

/** Messages as version 3 left them: rows and sums, and no interaction. */
async function oldDays(): Promise<YouwardDatabase> {
  const database = freshDatabase();
  await recordSent(database, historyRow({ key: 'a' }));
  await recordSent(database, historyRow({ key: 'b', verdict: 'logistics', score: null, firstScore: null }));
  await recordSent(database, historyRow({ key: 'c', day: '2026-11-21', sentAt: SENT_AT + DAY_MS }));
  await database.interactions.clear();
  await database.dayTotals.toCollection().modify((total, ref) => {
    const { tallies: _1, lastScoreSum: _2, practised: _3, ...old } = total;
    ref.value = old as DayTotal;
  });
  return database;
}

test('are read as they are until they are summed, and then once', async () => {
  const database = await oldDays();
  expect(await totalsBetween(database, DAY, DAY)).toMatchObject([
    { sent: 2, scoreSum: 70, firstScored: 0, tallies: {} },
  ]);
  expect(await sumOldDays(database)).toBe(2);
  const [total] = await totalsBetween(database, DAY, DAY);
  expect(total).toMatchObject({ sent: 2, firstScored: 1, firstScoreSum: 40, lastScoreSum: 70 });
  expect(total?.tallies['how:email']).toMatchObject({ interactions: 1, scored: 1, scoreSum: 70 });
  expect(await sumOldDays(database)).toBe(0);
  expect(await database.interactions.count()).toBe(2);
});

test('a message on a day that is not summed yet sums all of it, and none twice', async () => {
  const database = await oldDays();
  await recordSent(database, historyRow({ key: 'd', score: 90, sentAt: SENT_AT + 60_000 }));
  await recordSent(database, historyRow({ key: 'c', day: '2026-11-21', sentAt: SENT_AT + DAY_MS, score: 80 }));
  const totals = await totalsBetween(database, DAY, '2026-11-21');
  expect(totals.map(({ sent, tallies }) => [sent, tallies.all?.interactions, tallies.all?.scoreSum])).toEqual([
    [3, 2, 160],
    [1, 1, 80],
  ]);
  expect(await sumOldDays(database)).toBe(0);
});
