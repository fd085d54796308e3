import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreFaults } from '../../lib/engine/score.ts';
import { DIMENSION_POINTS, DIMENSIONS, type Dimension, type Finding } from '../../lib/engine/types.ts';

const fault = (dimension: Dimension, points: number, start = 0): Finding => ({
  rule: `rule-${points}`,
  dimension,
  start,
  end: start + 1,
  text: 'x',
  points,
  message: '',
  source: '',
  grade: 'concept',
  concepts: [],
  confidence: 'high',
  suggestions: [],
});

describe('scoreFaults', () => {
  it('gives everything when nothing is wrong', () => {
    expect(scoreFaults([])).toEqual({ score: 100, band: 'about-them', dimensions: DIMENSION_POINTS, faults: [] });
  });

  it('takes the points of each finding from its dimension', () => {
    const { score, dimensions } = scoreFaults([fault('calm', 5), fault('pain', 20)]);
    expect(score).toBe(75);
    expect(dimensions).toMatchObject({ calm: 7, pain: 10, focus: 20 });
  });

  it('lets the smallest and last give way when a dimension is used up', () => {
    const { dimensions, faults } = scoreFaults([fault('fresh', 2, 9), fault('fresh', 2, 3), fault('fresh', 1, 0)]);
    expect(dimensions.fresh).toBe(0);
    expect(faults.map(({ start, points }) => [start, points])).toEqual([
      [3, 2],
      [9, 1],
      [0, 0],
    ]);
  });

  it.each([
    ['about-them', [fault('pain', 15)]],
    ['half-and-half', [fault('pain', 20)]],
    ['half-and-half', [fault('pain', 30)]],
    ['about-you', [fault('pain', 30), fault('focus', 1)]],
    ['about-them', [fault('calm', 12), fault('ask', 10), fault('specific', 15)]],
  ] as const)('%s', (band, faults) => {
    expect(scoreFaults(faults).band).toBe(band);
  });

  it('adds up, whatever is found', () => {
    const faults = fc.array(
      fc.record({ dimension: fc.constantFrom(...DIMENSIONS), points: fc.nat(40), start: fc.nat(50) }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(faults, (given) => {
        const {
          score,
          dimensions,
          faults: fitted,
        } = scoreFaults(given.map(({ dimension, points, start }) => fault(dimension, points, start)));
        expect(score).toBe(100 - fitted.reduce((sum, { points }) => sum + points, 0));
        for (const dimension of DIMENSIONS) {
          const lost = fitted.filter((one) => one.dimension === dimension).reduce((sum, { points }) => sum + points, 0);
          expect(dimensions[dimension]).toBe(DIMENSION_POINTS[dimension] - lost);
          expect(dimensions[dimension]).toBeGreaterThanOrEqual(0);
        }
        expect(fitted).toHaveLength(given.length);
        const order = fitted.map(({ points }) => points);
        expect(order).toEqual([...order].sort((a, b) => b - a));
      }),
    );
  });
});
