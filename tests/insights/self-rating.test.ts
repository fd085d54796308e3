import { expect, test } from 'vitest';
import { totalOf } from '../../lib/insights/day-total.ts';
import { isRatingDue, nextRatingOn, quarterScores, quarterStart } from '../../lib/insights/self-rating.ts';
import type { DayTotal } from '../../lib/insights/types.ts';
import { historyRow } from '../storage/rows.ts';

const total = (day: string, ...scores: number[]): DayTotal =>
  totalOf(
    day,
    scores.map((score, index) => historyRow({ key: `${day}-${index}`, day, score })),
    [],
  )!;

test.each([
  [null, '2026-11-27', true],
  ['2026-08-29', '2026-11-27', true],
  ['2026-08-30', '2026-11-27', false],
  ['2026-11-27', '2026-11-27', false],
  // Over a year's end, a leap day and a change of the clocks.
  ['2027-12-31', '2028-03-30', true],
  ['2027-12-31', '2028-03-29', false],
])('a look after %s is due on %s: %s', (last, today, due) => {
  expect(isRatingDue(last, today)).toBe(due);
});

test('the next look is ninety days on; before the first there is no day for it', () => {
  expect(nextRatingOn('2026-08-29')).toBe('2026-11-27');
  expect(nextRatingOn(null)).toBeNull();
});

test('the scores of a quarter are those of the ninety days that end with the rating', () => {
  expect(quarterStart('2026-11-27')).toBe('2026-08-30');
  const totals = [
    total('2026-08-29', 100),
    total('2026-08-30', 40, 50),
    total('2026-10-01', 60, 70),
    total('2026-11-27', 80),
    total('2026-11-28', 0),
  ];
  expect(quarterScores(totals, '2026-11-27')).toEqual({ scored: 5, mean: 60 });
});

test('under five messages there is no mean, only how many', () => {
  expect(quarterScores([total('2026-11-01', 40, 60, 80, 90)], '2026-11-27')).toEqual({ scored: 4, mean: null });
  expect(quarterScores([], '2026-11-27')).toEqual({ scored: 0, mean: null });
});
