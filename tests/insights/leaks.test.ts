import { describe, expect, test } from 'vitest';
import { DIMENSION_POINTS, DIMENSIONS, type Dimension } from '../../lib/engine/types.ts';
import { type LeakingMessage, leaksOf } from '../../lib/insights/leaks.ts';
import { threeLines } from '../../lib/insights/summary.ts';
import { dayWith } from './day-sums.ts';

/** A message that lost these points and no others. */
function losing(lost: Partial<Record<Dimension, number>>, site = 'gmail'): LeakingMessage {
  const dimensions = Object.fromEntries(
    DIMENSIONS.map((dimension) => [dimension, DIMENSION_POINTS[dimension] - (lost[dimension] ?? 0)]),
  ) as Record<Dimension, number>;
  return { site, score: DIMENSIONS.reduce((sum, one) => sum + dimensions[one], 0), dimensions };
}
const unscored: LeakingMessage = {
  site: 'gmail',
  score: null,
  dimensions: Object.fromEntries(DIMENSIONS.map((one) => [one, null])) as Record<Dimension, null>,
};

describe('where points are lost', () => {
  test('the most lost comes first, with how much and over how many', () => {
    const { n, ranking } = leaksOf([losing({ ask: 9 }), losing({ pain: 4, ask: 3 }), losing({})]);
    expect(n).toBe(3);
    expect(ranking.slice(0, 2)).toEqual([
      { dimension: 'ask', lost: 12, n: 3, each: 4 },
      { dimension: 'pain', lost: 4, n: 3, each: 4 / 3 },
    ]);
    expect(ranking.map(({ dimension }) => dimension).sort()).toEqual([...DIMENSIONS].sort());
  });

  test('of two that lost alike the larger comes first', () => {
    expect(leaksOf([losing({ calm: 3, focus: 3 })]).ranking[0]?.dimension).toBe('focus');
  });

  test('practice and what has no score are left out, and nothing before the twentieth is looked at', () => {
    const rows = [losing({ pain: 20 }, 'practice'), unscored, ...Array.from({ length: 20 }, () => losing({ calm: 1 }))];
    const { n, ranking } = leaksOf([...rows, losing({ pain: 30 })]);
    expect(n).toBe(20);
    expect(ranking[0]).toMatchObject({ dimension: 'calm', lost: 20, each: 1 });
    expect(ranking.find(({ dimension }) => dimension === 'pain')?.lost).toBe(0);
  });

  test('of nothing there is no ranking', () => expect(leaksOf([unscored])).toEqual({ n: 0, ranking: [] }));
});

describe('the three lines of the popup', () => {
  const base = { target: { interactions: 25, score: 75 }, today: '2026-11-25', firstDay: 1 };
  test('a week beside the four before, the leak, and the interactions', () => {
    const lines = threeLines({
      ...base,
      since: '2026-01-01',
      totals: [
        dayWith('2026-10-20', 5, { scored: 9, scoreSum: 90 }),
        dayWith('2026-11-02', 12, { scored: 2, scoreSum: 120 }),
        dayWith('2026-11-22', 8, { scored: 2, scoreSum: 160 }),
        dayWith('2026-11-24', 4, { scored: 4, scoreSum: 300 }),
      ],
      messages: [losing({ pain: 8 })],
    });
    expect(lines).toEqual([
      { kind: 'score', thisWeek: { n: 4, value: 75 }, before: { n: 4, value: 70 }, target: 75 },
      { kind: 'leak', n: 1, worst: { dimension: 'pain', lost: 8 } },
      { kind: 'interactions', thisWeek: 4, usual: 2.5, weeks: 6, famine: false, target: 25, missing: 21 },
    ]);
  });

  test('with nothing yet', () => {
    const nothing = { ...base, since: null, totals: [], messages: [], target: { interactions: null, score: null } };
    expect(threeLines(nothing)).toEqual([
      { kind: 'score', thisWeek: { n: 0, value: null }, before: { n: 0, value: null }, target: null },
      { kind: 'leak', n: 0, worst: null },
      { kind: 'interactions', thisWeek: 0, usual: null, weeks: 0, famine: false, target: null, missing: null },
    ]);
  });

  test('a flawless message leaks nowhere', () => {
    const [, leak] = threeLines({ ...base, since: null, totals: [], messages: [losing({})] });
    expect(leak).toEqual({ kind: 'leak', n: 1, worst: null });
  });
});
