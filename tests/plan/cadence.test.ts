import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  askOutcomeOn,
  followUpDay,
  intentOf,
  MOST_FOLLOW_UPS,
  TOUCH_INTENTS,
  workingDayFrom,
  workingDaysAfter,
} from '../../lib/plan/cadence.ts';
import { daysAfter, daysBetween, weekdayOf } from '../../lib/plan/day.ts';
import type { PlanChannel } from '../../lib/plan/types.ts';
import { anyDay, anyWeekend, FRIDAY_SATURDAY, SATURDAY_SUNDAY } from './days.ts';

// 2026-11-27 is a Friday.
describe('working days', () => {
  test.each([
    ['2026-11-27', 0, '2026-11-27'],
    ['2026-11-28', 0, '2026-11-30'],
    ['2026-11-29', 0, '2026-11-30'],
    ['2026-11-27', 1, '2026-11-30'],
    ['2026-11-28', 1, '2026-11-30'],
    ['2026-11-29', 3, '2026-12-02'],
    ['2026-11-26', 2, '2026-11-30'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-27', 1, '2026-03-30'],
  ])('%s and %i: %s', (day, count, expected) => {
    expect(workingDaysAfter(day, count, SATURDAY_SUNDAY)).toBe(expected);
  });

  test.each([
    ['2026-11-26', '2026-11-29'],
    ['2026-11-27', '2026-11-29'],
    ['2026-11-28', '2026-11-29'],
  ])('where the weekend is Friday and Saturday, the day after %s is %s', (day, expected) => {
    expect(workingDaysAfter(day, 1, FRIDAY_SATURDAY)).toBe(expected);
  });

  test('never on a weekend, never before, and as many working days on as asked for', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(20), anyWeekend, (day, count, weekend) => {
        const on = workingDaysAfter(day, count, weekend);
        expect(weekend).not.toContain(weekdayOf(on));
        expect(on >= day).toBe(true);
        const between = Array.from({ length: daysBetween(day, on) }, (_, i) => daysAfter(day, i + 1));
        const working = between.filter((one) => !weekend.includes(weekdayOf(one)));
        if (count > 0) expect(working).toHaveLength(count);
        else expect(on).toBe(workingDayFrom(day, weekend));
      }),
    );
  });

  test('a week without a working day is looked through once', () => {
    expect(workingDayFrom('2026-11-27', [1, 2, 3, 4, 5, 6, 7])).toBe('2026-12-04');
  });
});

describe('follow-ups', () => {
  test.each([
    [1, '2026-12-02'],
    [2, '2026-12-04'],
    [3, '2026-12-09'],
    [4, null],
    [5, null],
    [0, null],
  ])('after interaction %i on a Friday: %s', (touch, expected) => {
    expect(followUpDay('2026-11-27', touch, SATURDAY_SUNDAY)).toBe(expected);
  });

  test('as many as are worth sending and no more, each later than the one before', () => {
    fc.assert(
      fc.property(anyDay, anyWeekend, fc.nat(6), (start, weekend, most) => {
        const days = [start];
        for (let touch = 1; touch < 20; touch += 1) {
          const next = followUpDay(days.at(-1)!, touch, weekend, most);
          if (next === null) break;
          expect(next > days.at(-1)!).toBe(true);
          expect(weekend).not.toContain(weekdayOf(next));
          days.push(next);
        }
        expect(days.length - 1).toBe(most);
      }),
    );
    expect(MOST_FOLLOW_UPS).toBe(3);
  });

  test('each is for something else', () => {
    expect(intentOf(1)).toBeNull();
    expect([2, 3, 4].map(intentOf)).toEqual([...TOUCH_INTENTS]);
    expect(new Set(TOUCH_INTENTS).size).toBe(TOUCH_INTENTS.length);
    expect(intentOf(9)).toBe('leave-the-door-open');
  });
});

describe('when it is fair to ask what came of it', () => {
  const day = '2026-11-27';
  test.each<[PlanChannel, number, number | null, string]>([
    ['call', 1, null, day],
    ['meeting', 3, null, day],
    ['email', 1, 5, day],
    ['linkedin', 2, 5, day],
    ['email', 1, null, '2026-12-02'],
    ['linkedin', 2, null, '2026-12-04'],
    ['email', 3, null, '2026-12-09'],
    ['email', 4, null, '2026-12-09'],
  ])('%s %i, replied at %s: %s', (how, touch, repliedAt, expected) => {
    expect(askOutcomeOn({ day, how, touch, repliedAt }, SATURDAY_SUNDAY)).toBe(expected);
  });
});
