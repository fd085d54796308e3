import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseDrills, minutesOf, SECONDS } from '../../lib/drills/choose-drills.ts';
import { pointsLost, weakestFirst } from '../../lib/drills/points-lost.ts';
import type { Drill } from '../../lib/drills/types.ts';
import { DIMENSION_POINTS, DIMENSIONS } from '../../lib/engine/types.ts';

const FULL = { ...DIMENSION_POINTS };
const NOTHING_SCORED = { pain: null, focus: null, specific: null, calm: null, ask: null, readable: null, fresh: null };
const NONE_LOST = pointsLost([]);

const dayAfter = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const days = fc.integer({ min: 0, max: 4000 }).map((number) => dayAfter('2024-01-01', number));
const losses = fc.option(
  fc
    .record(Object.fromEntries(DIMENSIONS.map((one) => [one, fc.integer({ min: 0, max: 200 })])))
    .map((lost) => ({ ...NONE_LOST, ...lost })),
);
const idsOf = (drills: readonly Drill[]) => drills.map(({ id }) => id).join();

describe('points lost', () => {
  test('are sums of what was not kept, over what was scored', () => {
    const lost = pointsLost([
      { dimensions: { ...FULL, pain: 10, ask: 6 } },
      { dimensions: { ...FULL, pain: 25 } },
      { dimensions: NOTHING_SCORED },
    ]);
    expect(lost).toEqual({ ...NONE_LOST, pain: 25, ask: 4 });
    expect(weakestFirst(lost)).toEqual(['pain', 'ask']);
  });

  test('nothing lost is no weakness', () => {
    expect(weakestFirst(pointsLost([{ dimensions: FULL }]))).toEqual([]);
  });
});

describe('a set', () => {
  test('of three to five different exercises, about five minutes long', () => {
    fc.assert(
      fc.property(days, losses, (day, lost) => {
        const drills = chooseDrills(day, lost);
        expect(drills.length).toBeGreaterThanOrEqual(3);
        expect(drills.length).toBeLessThanOrEqual(5);
        expect(new Set(drills.map(({ id }) => id)).size).toBe(drills.length);
        const seconds = drills.reduce((sum, { kind }) => sum + SECONDS[kind], 0);
        expect(seconds).toBeGreaterThanOrEqual(240);
        expect(seconds).toBeLessThanOrEqual(300);
        expect([4, 5]).toContain(minutesOf(drills));
      }),
    );
  });

  test('begins with the weakest dimension', () => {
    fc.assert(
      fc.property(days, losses, (day, lost) => {
        const weakest = lost === null ? undefined : weakestFirst(lost)[0];
        const first = chooseDrills(day, lost)[0];
        expect(first?.kind).toBe('recast');
        if (weakest !== undefined) expect(first).toMatchObject({ aim: weakest });
      }),
    );
  });

  test('is the same whenever it is asked for, and another tomorrow', () => {
    fc.assert(
      fc.property(days, losses, (day, lost) => {
        expect(chooseDrills(day, lost)).toEqual(chooseDrills(day, lost));
        expect(idsOf(chooseDrills(dayAfter(day, 1), lost))).not.toBe(idsOf(chooseDrills(day, lost)));
      }),
    );
  });

  test('reads as them what was recast before, with three questions', () => {
    fc.assert(
      fc.property(days, losses, (day, lost) => {
        const drills = chooseDrills(day, lost);
        for (const [index, drill] of drills.entries()) {
          if (drill.kind !== 'read-as-them') continue;
          expect(drills.slice(0, index)).toContainEqual(drill.recast);
          expect(new Set(drill.questions).size).toBe(3);
        }
      }),
    );
  });

  test('within eight days every aim has its turn where nothing is known', () => {
    const aims = Array.from({ length: 8 }, (_, index) => chooseDrills(dayAfter('2026-11-27', index), null)[0]);
    expect(new Set(aims.map((drill) => drill?.kind === 'recast' && drill.aim)).size).toBe(8);
  });

  test('what is no day still gives a set', () => {
    expect(chooseDrills('today', null).length).toBeGreaterThanOrEqual(3);
  });
});
