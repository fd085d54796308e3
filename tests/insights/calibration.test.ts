import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calibrationOf, FEWEST_FOR_MEAN, FEWEST_FOR_SHARE } from '../../lib/insights/calibration.ts';
import type { Prediction } from '../../lib/insights/types.ts';
import { daysAfter } from '../../lib/plan/day.ts';

const MONDAY = 1;
const SUNDAY = 7;

/** One guess a day from Monday 2 November 2026 on, each `[guess, score]`. */
function guesses(...made: readonly (readonly [number, number])[]): Prediction[] {
  return made.map(([guess, score], index) => ({
    draftKey: `draft-${index}`,
    day: daysAfter('2026-11-02', index),
    at: Date.UTC(2026, 10, 2 + index, 9),
    guess,
    score,
  }));
}

const off = (gap: number, times: number): (readonly [number, number])[] =>
  Array.from({ length: times }, () => [50 + gap, 50] as const);

test('without a guess there is nothing to say', () => {
  const nothing = { n: 0, mean: null, meanAbsolute: null };
  expect(calibrationOf([], MONDAY)).toEqual({ points: [], weeks: [], all: nothing, near: null, stays: null });
});

test('the gap is guess minus score; too high and too low do not hide each other', () => {
  const { all, points } = calibrationOf(guesses([80, 60], [40, 60], [70, 50], [50, 70], [65, 60]), MONDAY);
  expect(points.map(({ gap }) => gap)).toEqual([20, -20, 20, -20, 5]);
  expect(all).toEqual({ n: 5, mean: 1, meanAbsolute: 17 });
});

test('guesses in any order come oldest first', () => {
  const made = guesses([1, 2], [3, 4], [5, 6]);
  expect(calibrationOf(made.toReversed(), MONDAY).points.map(({ guess }) => guess)).toEqual([1, 3, 5]);
});

test.each([
  [
    MONDAY,
    [
      ['2026-11-02', 7],
      ['2026-11-09', 2],
    ],
  ],
  [
    SUNDAY,
    [
      ['2026-11-01', 6],
      ['2026-11-08', 3],
    ],
  ],
])('weeks begin as the locale has it (%i), and say how many guesses they have', (firstDay, expected) => {
  const { weeks } = calibrationOf(guesses(...off(10, 9)), firstDay);
  expect(weeks.map(({ week, n }) => [week, n])).toEqual(expected);
});

test('a mean of fewer than five guesses is not told, a share of fewer than twenty neither', () => {
  const { weeks, all, near } = calibrationOf(guesses(...off(10, 11)), MONDAY);
  expect(weeks).toEqual([
    { week: '2026-11-02', n: 7, mean: 10, meanAbsolute: 10 },
    { week: '2026-11-09', n: 4, mean: null, meanAbsolute: null },
  ]);
  expect(all.mean).toBe(10);
  expect(near).toBeNull();
});

test('the share within ten points counts both sides, and ten itself', () => {
  const made = guesses(...off(10, 6), ...off(-10, 6), ...off(11, 8));
  expect(calibrationOf(made, MONDAY).near).toBe(0.6);
});

describe('advice, when it stays wide', () => {
  test.each<[string, (readonly [number, number])[], 'over' | 'under' | null]>([
    ['five in a row twenty above', off(20, 5), 'over'],
    ['five in a row twenty below', off(-20, 5), 'under'],
    ['four are no habit yet', off(40, 4), null],
    ['one of the last five was near', [...off(40, 3), [50, 50], [90, 50]], null],
    ['nineteen is not wide', [...off(40, 4), [69, 50]], null],
    [
      'high and low by turns',
      [
        [90, 50],
        [10, 50],
        [90, 50],
        [10, 50],
        [90, 50],
      ],
      null,
    ],
    ['what was wide long ago is over', [...off(40, 8), ...off(5, 5)], null],
    ['what has become wide counts, whatever was before', [...off(0, 30), ...off(25, 5)], 'over'],
  ])('%s', (_, made, stays) => {
    expect(calibrationOf(guesses(...made), MONDAY).stays).toBe(stays);
  });
});

test('weeks add up to all, and what is hidden is hidden by number alone', () => {
  const score = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(score, score), { maxLength: 60 }),
      fc.integer({ min: 1, max: 7 }),
      (made, firstDay) => {
        const { points, weeks, all, near } = calibrationOf(guesses(...made), firstDay);
        expect(weeks.reduce((sum, { n }) => sum + n, 0)).toBe(made.length);
        const gaps = made.map(([guess, real]) => guess - real);
        const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
        if (made.length < FEWEST_FOR_MEAN) expect(all.mean).toBeNull();
        else expect(all.mean).toBeCloseTo(mean, 9);
        for (const week of weeks) expect(week.mean === null).toBe(week.n < FEWEST_FOR_MEAN);
        expect(near === null).toBe(points.length < FEWEST_FOR_SHARE);
        if (all.mean !== null) expect(all.meanAbsolute ?? 0).toBeGreaterThanOrEqual(Math.abs(all.mean) - 1e-9);
      },
    ),
  );
});
