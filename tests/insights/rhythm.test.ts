import { describe, expect, test } from 'vitest';
import { periodStart, within } from '../../lib/insights/period.ts';
import { rhythmOf, weeksOf } from '../../lib/insights/rhythm.ts';
import { targetGaps } from '../../lib/insights/target.ts';
import { daysAfter } from '../../lib/plan/day.ts';
import { dayWith } from './day-sums.ts';

/** A Wednesday; its week began on Monday the 23rd. */
const TODAY = '2026-11-25';
const MONDAY = '2026-11-23';

/** Ten on each Monday and Wednesday and twenty on the Friday of so many weeks before this one. */
const usual = (weeks: number) =>
  Array.from({ length: weeks }, (_, i) => daysAfter(MONDAY, -7 * (weeks - i))).flatMap((monday) => [
    dayWith(monday, 10),
    dayWith(daysAfter(monday, 2), 10),
    dayWith(daysAfter(monday, 4), 20),
  ]);

describe('feast or famine', () => {
  test.each<[string, number, string | null, number, Partial<ReturnType<typeof rhythmOf>>]>([
    ['six weeks, nine by Wednesday', 6, '2026-01-01', 9, { usual: 40, usualByNow: 20, famine: true }],
    ['exactly half is no famine', 6, '2026-01-01', 10, { usual: 40, usualByNow: 20, famine: false }],
    ['a week less says nothing yet', 5, daysAfter(MONDAY, -35), 0, { usual: null, weeks: 5, famine: false }],
    ['nothing kept', 0, null, 0, { usual: null, weeks: 0, famine: false }],
    ['only the day before yesterday', 0, MONDAY, 3, { thisWeek: 3, usual: null, weeks: 0 }],
    ['begun in the middle of the sixth week', 6, daysAfter(MONDAY, -41), 0, { weeks: 5, usual: null }],
    ['empty weeks of somebody who was there count as nothing', 0, '2026-01-01', 0, { usual: 0, famine: false }],
  ])('%s', (_, weeks, since, thisWeek, expected) => {
    const totals = [...usual(weeks), ...(thisWeek > 0 ? [dayWith(MONDAY, thisWeek)] : [])];
    expect(rhythmOf(totals, since, TODAY, 1)).toMatchObject(expected);
  });

  test('nothing is said on the first day of a week', () => {
    expect(rhythmOf(usual(6), '2026-01-01', MONDAY, 1)).toMatchObject({ usualByNow: 10, famine: false });
    expect(rhythmOf(usual(6), '2026-01-01', '2026-11-24', 1)).toMatchObject({ usualByNow: 10, famine: true });
  });

  test('weeks begin where they begin for the reader', () => {
    // By Wednesday a week that began on Sunday has had the same Monday and Wednesday.
    expect(rhythmOf(usual(7), '2026-01-01', TODAY, 7)).toMatchObject({ usual: 40, usualByNow: 20 });
    // One that began on Saturday, too; one that began on Thursday had its Friday long ago.
    expect(rhythmOf(usual(7), '2026-01-01', TODAY, 4)).toMatchObject({ thisWeek: 20, usualByNow: 40 });
  });
});

test('weeks without an interaction stand among the others', () => {
  expect(weeksOf([dayWith('2026-11-10', 4), dayWith('2026-11-24', 2)], '2026-11-03', TODAY, 1)).toEqual([
    { week: '2026-11-02', interactions: 0 },
    { week: '2026-11-09', interactions: 4 },
    { week: '2026-11-16', interactions: 0 },
    { week: '2026-11-23', interactions: 2 },
  ]);
  expect(weeksOf([], null, TODAY, 1)).toEqual([]);
});

describe('a period', () => {
  test.each([
    ['4-weeks', 1, '2026-11-02'],
    ['4-weeks', 7, '2026-11-01'],
    ['12-weeks', 1, '2026-09-07'],
    ['year', 1, '2025-12-01'],
    ['all', 1, '0000-01-01'],
  ] as const)('%s, weeks from day %i, begins on %s', (period, firstDay, from) => {
    expect(periodStart(period, TODAY, firstDay)).toBe(from);
  });

  test('both days belong to it', () => {
    const days = ['2026-11-01', '2026-11-02', '2026-11-25', '2026-11-26'].map((day) => ({ day }));
    expect(within(days, '2026-11-02', TODAY).map(({ day }) => day)).toEqual(['2026-11-02', '2026-11-25']);
  });
});

describe('the gap to what a week should bring', () => {
  const week = [dayWith('2026-11-20', 50), dayWith(MONDAY, 6, { scored: 4, scoreSum: 260 })];
  test.each([
    [
      { interactions: 25, score: 75 },
      { interactions: { target: 25, now: 6, missing: 19 }, score: { target: 75, now: 65, missing: 10 } },
    ],
    [
      { interactions: 5, score: 60 },
      { interactions: { target: 5, now: 6, missing: 0 }, score: { target: 60, now: 65, missing: 0 } },
    ],
    [
      { interactions: null, score: null },
      { interactions: null, score: null },
    ],
  ])('%j', (target, gaps) => {
    expect(targetGaps(week, target, TODAY, 1)).toEqual(gaps);
  });

  test('without a score there is nothing to compare', () => {
    expect(targetGaps([dayWith(MONDAY, 2)], { interactions: null, score: 70 }, TODAY, 1).score).toEqual({
      target: 70,
      now: null,
      missing: null,
    });
  });
});
