import { describe, expect, test } from 'vitest';
import { daysThrough, dayWindow, weekFrom, weeksAhead } from '../../lib/plan/day-window.ts';

const SAT_SUN = [6, 7];
const FRI_SAT = [5, 6];

describe('the days to plan', () => {
  test.each([
    ['a Friday', '2026-11-27', '2026-11-27', SAT_SUN, ['2026-11-27', '2026-11-30', '2026-12-01']],
    ['a Saturday that is today', '2026-11-28', '2026-11-28', SAT_SUN, ['2026-11-28', '2026-11-30', '2026-12-01']],
    ['a Saturday to come', '2026-11-28', '2026-11-27', SAT_SUN, ['2026-11-30', '2026-12-01', '2026-12-02']],
    ['a week that rests on Friday', '2026-11-26', '2026-11-26', FRI_SAT, ['2026-11-26', '2026-11-29', '2026-11-30']],
    ['over a year', '2026-12-31', '2026-12-31', SAT_SUN, ['2026-12-31', '2027-01-01', '2027-01-04']],
    ['over a change of the clock', '2026-10-24', '2026-10-24', [], ['2026-10-24', '2026-10-25', '2026-10-26']],
  ])('%s', (_, from, today, weekend, days) => expect(dayWindow(from, 3, today, weekend)).toEqual(days));
});

test('every day from one to another', () => {
  expect(daysThrough('2026-02-27', '2026-03-02')).toEqual(['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02']);
  expect(daysThrough('2026-02-27', '2026-02-27')).toEqual(['2026-02-27']);
  expect(daysThrough('2026-02-27', '2026-02-26')).toEqual([]);
});

describe('weeks begin where the country says', () => {
  test.each([
    ['from Monday, the week after a Friday', '2026-11-27', 1, 1, SAT_SUN, '2026-11-30'],
    ['from Sunday, the same', '2026-11-27', 1, 7, SAT_SUN, '2026-11-30'],
    ['from Saturday, with Friday and Saturday free', '2026-11-26', 1, 6, FRI_SAT, '2026-11-29'],
    ['a week back', '2026-12-09', -1, 1, SAT_SUN, '2026-11-30'],
  ])('%s', (_, day, weeks, firstDay, weekend, start) => expect(weekFrom(day, weeks, firstDay, weekend)).toBe(start));

  test.each([
    ['2026-11-29', '2026-11-27', 1, 0],
    ['2026-11-29', '2026-11-27', 7, 1],
    ['2026-11-30', '2026-11-27', 1, 1],
    ['2026-11-27', '2026-11-27', 1, 0],
    ['2027-01-04', '2026-12-28', 1, 1],
  ])('%s is, seen from %s with weeks from %i, %i weeks ahead', (day, today, firstDay, weeks) =>
    expect(weeksAhead(day, today, firstDay)).toBe(weeks),
  );
});
