import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilson } from '../../lib/insights/interval.ts';
import { meanOf, medianOf, shareOf } from '../../lib/insights/share.ts';

describe('Wilson’s interval', () => {
  // Recomputed by hand from the published formula, z = 1.959964.
  test.each<[count: number, n: number, low: number, high: number]>([
    [0, 0, 0, 1],
    [0, 20, 0, 0.1611],
    [20, 20, 0.8389, 1],
    [10, 20, 0.2993, 0.7007],
    [1, 100, 0.0018, 0.0545],
    [45, 100, 0.3561, 0.5476],
  ])('%i of %i', (count, n, low, high) => {
    const interval = wilson(count, n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  test('holds the share, stays within 0 and 1, is mirrored, and narrows with more cases', () => {
    const some = fc
      .integer({ min: 1, max: 5_000 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(some, ([count, n]) => {
        const { low, high } = wilson(count, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(count / n);
        expect(high).toBeGreaterThanOrEqual(count / n);
        const mirrored = wilson(n - count, n);
        expect(mirrored.low).toBeCloseTo(1 - high, 9);
        const more = wilson(count * 4, n * 4);
        expect(more.high - more.low).toBeLessThan(high - low);
      }),
      { seed: 7 },
    );
  });
});

test.each([
  [4, 19, null],
  [5, 20, 0.25],
  [0, 0, null],
])('a share of %i in %i is %s', (count, n, value) => {
  const share = shareOf(count, n);
  expect(share).toMatchObject({ count, n, value });
  expect(share.interval === null).toBe(value === null);
});

test('a mean of nothing is none', () => {
  expect(meanOf(0, 0)).toEqual({ n: 0, value: null });
  expect(meanOf(30, 4)).toEqual({ n: 4, value: 7.5 });
});

test.each<[readonly number[], number | null]>([
  [[], null],
  [[3], 3],
  [[9, 1], 5],
  [[10, 9, 100], 10],
  [[0, 4, 6, 20, 3, 2], 3.5],
])('the median of %j is %s', (values, median) => {
  expect(medianOf(values)).toBe(median);
});
