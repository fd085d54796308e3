import '../support/fake-extension.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forgetOldTexts, recallSent, recentHistory, recordSent, sentRow } from '../../lib/storage/history.ts';
import type { DayTotal, HistoryRow, YouwardDatabase } from '../../lib/storage/schema.ts';
import { DAY_MS, dimensionsOf, freshDatabase, historyRow, SENT_AT } from './rows.ts';

async function totalOn(database: YouwardDatabase, day: string): Promise<DayTotal | undefined> {
  return database.dayTotals.get(day);
}

describe('a sent message', () => {
  test('is one row, and its day’s total', async () => {
    const database = freshDatabase();
    await recordSent(database, historyRow());
    expect(await recentHistory(database, 10)).toEqual([historyRow()]);
    expect(await totalOn(database, '2026-11-20')).toMatchObject({
      day: '2026-11-20',
      sent: 1,
      scored: 1,
      scoreSum: 70,
      firstScored: 1,
      firstScoreSum: 40,
      lastScoreSum: 70,
      dimensionSums: dimensionsOf(10),
      practised: 0,
    });
  });

  test('sent again under the same key replaces the row and corrects both days', async () => {
    const database = freshDatabase();
    await recordSent(database, historyRow());
    await recordSent(database, historyRow({ score: 90, day: '2026-11-21', sentAt: SENT_AT + DAY_MS }));
    expect(await recentHistory(database, 10)).toHaveLength(1);
    expect(await totalOn(database, '2026-11-20')).toBeUndefined();
    expect((await totalOn(database, '2026-11-21'))?.scoreSum).toBe(90);
  });

  test('recalled leaves nothing behind; an unknown key changes nothing', async () => {
    const database = freshDatabase();
    await recordSent(database, historyRow());
    await recallSent(database, 'another');
    expect(await sentRow(database, 'draft-1')).toEqual(historyRow());
    await recallSent(database, 'draft-1');
    expect(await sentRow(database, 'draft-1')).toBeUndefined();
    expect(await database.dayTotals.count()).toBe(0);
  });

  test('that was not scored counts as sent only', async () => {
    const database = freshDatabase();
    const unscored = { verdict: 'too-short', score: null, firstScore: null, dimensions: dimensionsOf(null) } as const;
    await recordSent(database, historyRow(unscored));
    const { sent, scored, firstScored, scoreSum } = (await totalOn(database, '2026-11-20'))!;
    expect({ sent, scored, firstScored, scoreSum }).toEqual({ sent: 1, scored: 0, firstScored: 0, scoreSum: 0 });
  });
});

test('history comes newest first, as many as asked for', async () => {
  const database = freshDatabase();
  for (const [key, minutes] of [
    ['b', 2],
    ['c', 3],
    ['a', 1],
  ] as const) {
    await recordSent(database, historyRow({ key, sentAt: SENT_AT + minutes * 60_000 }));
  }
  expect((await recentHistory(database, 2)).map((row) => row.key)).toEqual(['c', 'b']);
});

describe('kept text', () => {
  test.each([
    { keep: 90, ages: [10, 89, 91, 400], kept: [10, 89] },
    { keep: 0, ages: [0, 10], kept: [] },
    { keep: null, ages: [10, 4_000], kept: [10, 4_000] },
  ])('of $ages days, kept for $keep, leaves $kept', async ({ keep, ages, kept }) => {
    const database = freshDatabase();
    for (const age of ages) {
      await recordSent(database, historyRow({ key: `${age}`, sentAt: SENT_AT - age * DAY_MS }));
    }
    expect(await forgetOldTexts(database, SENT_AT, keep)).toBe(ages.length - kept.length);
    const rows = await recentHistory(database, 100);
    expect(rows.filter((row) => row.kept !== null).map((row) => Number(row.key))).toEqual(kept);
    // Scores stay for good.
    expect(rows.map((row) => row.score)).toEqual(ages.map(() => 70));
  });

  test('is forgotten in steps, and only what is still there is looked at', async () => {
    const database = freshDatabase();
    const old = SENT_AT - 100 * DAY_MS;
    await Promise.all(
      Array.from({ length: 250 }, (_, i) => recordSent(database, historyRow({ key: `${i}`, sentAt: old + i }))),
    );
    expect(await forgetOldTexts(database, SENT_AT, 90)).toBe(250);
    expect(await forgetOldTexts(database, SENT_AT, 90)).toBe(0);
    expect(await database.history.where('textSentAt').above(0).count()).toBe(0);
  });
});

describe('totals never drift from their rows', () => {
  const days = ['2026-11-18', '2026-11-19', '2026-11-20'];
  const number = fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 100 }));
  const row = fc.record({
    key: fc.constantFrom('a', 'b', 'c', 'd'),
    day: fc.constantFrom(...days),
    score: number,
    firstScore: number,
    points: fc.oneof(fc.constant(null), fc.double({ min: 0, max: 30, noNaN: true })),
    kept: fc.boolean(),
  });
  const step = fc.oneof(
    { weight: 4, arbitrary: row.map((fields) => ({ do: 'record', fields }) as const) },
    { weight: 2, arbitrary: fc.constantFrom('a', 'b', 'c', 'd').map((key) => ({ do: 'recall', key }) as const) },
    { weight: 1, arbitrary: fc.constant({ do: 'forget' } as const) },
  );

  /** Written on its own, row by row, so that it shares nothing with what it checks. */
  function expected(rows: readonly HistoryRow[], day: string): Partial<DayTotal> | undefined {
    const mine = rows.filter((one) => one.day === day);
    if (mine.length === 0) return undefined;
    let [scored, scoreSum, firstScored, firstScoreSum, painSum] = [0, 0, 0, 0, 0];
    for (const one of mine) {
      if (one.score === null) continue;
      scored += 1;
      scoreSum += one.score;
      painSum += one.dimensions.pain ?? 0;
      if (one.firstScore === null) continue;
      firstScored += 1;
      firstScoreSum += one.firstScore;
    }
    return {
      sent: mine.length,
      scored,
      scoreSum,
      firstScored,
      firstScoreSum,
      dimensionSums: { pain: painSum } as never,
    };
  }

  test('under any order of sending, recalling, sending again and forgetting', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const database = freshDatabase();
        const model = new Map<string, HistoryRow>();
        let at = SENT_AT - 200 * DAY_MS;
        for (const one of steps) {
          at += 1_000;
          if (one.do === 'record') {
            const { points, kept, ...fields } = one.fields;
            const sent = historyRow({
              ...fields,
              sentAt: at,
              dimensions: dimensionsOf(points),
              kept: kept ? historyRow().kept : null,
            });
            model.set(sent.key, sent);
            await recordSent(database, sent);
          } else if (one.do === 'recall') {
            model.delete(one.key);
            await recallSent(database, one.key);
          } else {
            for (const [key, sent] of model) model.set(key, { ...sent, kept: null });
            await forgetOldTexts(database, SENT_AT, 90);
          }
        }
        const rows = [...model.values()];
        expect((await recentHistory(database, 100)).sort((a, b) => (a.key < b.key ? -1 : 1))).toEqual(
          rows.sort((a, b) => (a.key < b.key ? -1 : 1)),
        );
        for (const day of days) {
          const total = await totalOn(database, day);
          const wanted = expected(rows, day);
          if (wanted === undefined) {
            expect(total).toBeUndefined();
            continue;
          }
          const { dimensionSums, ...sums } = wanted;
          expect(total).toMatchObject(sums);
          expect(total?.dimensionSums.pain).toBeCloseTo(dimensionSums!.pain, 6);
        }
        await database.delete();
      }),
      { numRuns: 60 },
    );
  });
});
