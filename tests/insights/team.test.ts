import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { largeEnough, teamReport } from '../../lib/insights/team.ts';
import { dayWith, tally } from './day-sums.ts';

const groups = (sizes: Readonly<Record<string, number>>) =>
  Object.entries(sizes).map(([name, interactions]) => [name, tally({ interactions })] as const);

describe('what may be shown to others', () => {
  test.each<[string, Record<string, number>, string[]]>([
    ['all large', { email: 60, call: 20 }, ['email', 'call']],
    ['one of nineteen takes the next smallest with it', { email: 60, linkedin: 30, call: 19 }, ['email']],
    ['two small ones hide each other', { email: 60, linkedin: 30, call: 12, meeting: 9 }, ['email', 'linkedin']],
    ['nothing but small ones', { email: 19, call: 3 }, []],
    ['a single small one takes all', { email: 25, call: 3 }, []],
    ['nothing', {}, []],
  ])('%s', (_, sizes, shown) => {
    expect(largeEnough(groups(sizes)).map(([name]) => name)).toEqual(shown);
  });

  test('no small group can be worked out from the rest', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 12 }), (sizes) => {
        const all = sizes.map((interactions, i) => [String(i), tally({ interactions })] as const);
        const shown = largeEnough(all);
        const sum = (some: readonly (typeof all)[number][]) => some.reduce((n, [, one]) => n + one.interactions, 0);
        const rest = sum(all) - sum(shown);
        expect(shown.every(([, { interactions }]) => interactions >= 20)).toBe(true);
        expect(rest === 0 || rest >= 20 || shown.length === 0).toBe(true);
      }),
      { seed: 7 },
    );
  });

  test('sums of weeks and kinds, and nothing finer', () => {
    const done = tally({ interactions: 24, settled: 20, moved: 5, replied: 6, scored: 12, scoreSum: 900 });
    const report = teamReport(
      [
        dayWith('2026-11-11', 24, { tallies: { all: done, 'how:email': done, 'planned:no': done } }),
        dayWith('2026-11-19', 21),
      ],
      1,
    );
    expect(report.weeks).toEqual([
      { group: '2026-11-09', interactions: 24, moved: 0.25, replied: 0.25, score: null, minutesPerStep: null },
      { group: '2026-11-16', interactions: 21, moved: null, replied: 0, score: null, minutesPerStep: null },
    ]);
    expect(report.kinds.map(({ group }) => group)).toEqual(['how: email', 'planned: no']);
    expect(report).toMatchObject({ from: '2026-11-09', to: '2026-11-16', fewest: 20 });
    expect(JSON.stringify(report)).not.toContain('2026-11-11');
  });

  test('with nothing to tell it holds nothing', () => {
    expect(teamReport([dayWith('2026-11-11', 3)], 1)).toEqual({
      from: null,
      to: null,
      fewest: 20,
      weeks: [],
      kinds: [],
    });
  });
});
