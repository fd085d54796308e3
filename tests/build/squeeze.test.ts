import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { squeeze } from '../../build/squeeze.ts';
import { unsqueeze } from '../../lib/engine/learned/squeezed.ts';
import { GAPS, HELD_BY, SPEAKS_FOR, STEPS } from '../../lib/engine/learned/weights.ts';

const back = (numbers: readonly number[], paired: boolean): readonly number[] => [
  ...unsqueeze(squeeze(numbers, paired)),
];

describe('numbers that were squeezed', () => {
  test.each<[string, readonly number[]]>([
    ['none', []],
    ['one that is nothing', [0]],
    ['the largest', [65_535, 0, 65_535]],
    ['always the same', Array.from({ length: 5_000 }, () => 7)],
    ['hardly ever another', Array.from({ length: 5_000 }, (_, i) => Number(i % 997 === 0))],
    ['by turns', Array.from({ length: 3_000 }, (_, i) => (i % 2 === 0 ? 1 : 126))],
    ['all there are', Array.from({ length: 128 }, (_, i) => i)],
  ])('come back: %s', (_, numbers) => {
    expect(back(numbers, false)).toEqual(numbers);
  });

  test('come back, whatever they are', () => {
    const written = fc.integer({ min: 1, max: 16 }).chain((bits) =>
      fc.record({
        numbers: fc.array(fc.integer({ min: 0, max: 2 ** bits - 1 }), { maxLength: 300 }),
        paired: bits > 8 ? fc.constant(false) : fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(written, ({ numbers, paired }) => {
        expect(back(numbers, paired)).toEqual(numbers);
      }),
    );
  });

  test('take hardly more room than they say', () => {
    // One of four that stands half of the time, one a quarter, two an eighth each: 1.75 bits.
    const numbers = Array.from({ length: 8_000 }, (_, i) => [0, 1, 0, 2, 0, 1, 0, 3][(i * 5) % 8]!);
    const bits = 6 * squeeze(numbers).digits.length;
    expect(bits / numbers.length).toBeLessThan(1.75 * 1.05);
  });

  test('take less where what comes depends on what came', () => {
    const numbers = Array.from({ length: 4_000 }, (_, i) => i % 5);
    expect(squeeze(numbers, true).digits.length).toBeLessThan(squeeze(numbers).digits.length / 4);
  });

  test.each(Object.entries({ GAPS, HELD_BY, SPEAKS_FOR, STEPS }))(
    '%s is as it would be written again, and no compressor gets more out of it',
    (_, squeezed) => {
      expect(squeeze([...unsqueeze(squeezed)])).toEqual(squeezed);
      // A digit is one of 64: three quarters of a byte.
      expect(gzipSync(squeezed.digits, { level: 9 }).length).toBeGreaterThan(0.74 * squeezed.digits.length);
    },
  );
});
