import { describe, expect, test } from 'vitest';
import { attitudeScores } from '../../lib/insights/attitude.ts';
import { outcomesBy, plannedOf } from '../../lib/insights/by-kind.ts';
import { effortBy, effortOf } from '../../lib/insights/effort.ts';
import { wilson } from '../../lib/insights/interval.ts';
import { NO_SUMS } from '../../lib/insights/sums.ts';
import { dayWith, tally } from './day-sums.ts';

const MIN = 60_000;

describe('minutes for each step forward', () => {
  test('time of all over the steps among them, between the mean time over the bounds of the share', () => {
    const { n, moved, perStep } = effortOf(
      tally({ interactions: 60, settledTimed: 40, settledMs: 400 * MIN, movedTimed: 10 }),
    );
    const { low, high } = wilson(10, 40);
    expect(n).toBe(40);
    expect(moved.value).toBe(0.25);
    expect(perStep).toEqual({ ms: 40 * MIN, low: (10 * MIN) / high, high: (10 * MIN) / low });
  });

  test.each<[string, number, number]>([
    ['nineteen cases say nothing', 19, 10],
    ['where nothing moved there is no step', 30, 0],
  ])('%s', (_, settledTimed, movedTimed) => {
    expect(effortOf(tally({ settledTimed, settledMs: MIN, movedTimed })).perStep).toBeNull();
  });

  test('kinds come with the most cases first', () => {
    const kinds = effortBy(
      {
        ...NO_SUMS,
        tallies: {
          'how:call': tally({ settledTimed: 2, interactions: 9 }),
          'how:email': tally({ settledTimed: 30, interactions: 30 }),
          'how:meeting': tally({ settledTimed: 2, interactions: 10 }),
          'why:referred': tally({ settledTimed: 99 }),
        },
      },
      'how',
    );
    expect(kinds.map(({ value }) => value)).toEqual(['email', 'meeting', 'call']);
  });
});

describe('what came of kinds', () => {
  const sums = {
    ...NO_SUMS,
    tallies: {
      all: tally({ interactions: 64 }),
      'planned:yes': tally({ interactions: 40, settled: 20, moved: 8, scored: 2, scoreSum: 142 }),
      'planned:no': tally({ interactions: 24, settled: 19, moved: 8, scored: 1, scoreSum: 58 }),
      'super:high': tally({ interactions: 5, replied: 2 }),
      'super:unknown': tally({ interactions: 50, replied: 5 }),
      'super:low': tally({ interactions: 20 }),
    },
  };
  test('planned and not', () => {
    const { planned, unplanned, share } = plannedOf(sums);
    expect(share.value).toBe(40 / 64);
    expect(planned).toMatchObject({ moved: { value: 0.4 }, score: { value: 71 } });
    expect(unplanned).toMatchObject({ moved: { value: null, count: 8, n: 19 }, score: { value: 58 } });
  });

  test('bands stand in their own order, with their answers', () => {
    const bands = outcomesBy(sums, 'super');
    expect(bands.map(({ value }) => value)).toEqual(['unknown', 'low', 'high']);
    expect(bands[0]?.replied).toMatchObject({ count: 5, n: 50, value: 0.1 });
    expect(bands[2]?.replied).toMatchObject({ count: 2, n: 5, value: null });
  });
});

test('attitude: days by their yes, with the scores of those days', () => {
  const check = (day: string, yes: number) => ({ day, energy: yes > 0, belief: yes > 1, forThem: yes > 2 });
  const scored = (day: string, n: number, sum: number) => dayWith(day, 0, { scored: n, scoreSum: sum });
  const totals = [scored('2026-11-02', 2, 120), scored('2026-11-03', 1, 90), scored('2026-11-04', 3, 90)];
  const checks = [check('2026-11-02', 3), check('2026-11-03', 3), check('2026-11-05', 1)];
  expect(attitudeScores(totals, checks)).toEqual([
    { yes: 0, days: 0, score: { n: 0, value: null } },
    { yes: 1, days: 0, score: { n: 0, value: null } },
    { yes: 2, days: 0, score: { n: 0, value: null } },
    { yes: 3, days: 2, score: { n: 3, value: 70 } },
  ]);
});
