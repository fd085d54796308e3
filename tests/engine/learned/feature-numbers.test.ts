import { describe, expect, it } from 'vitest';
import { NUMBERS } from '../../../lib/engine/learned/feature-numbers.ts';
import { numberFor } from './number-for.ts';

describe('the number of a feature', () => {
  it('is that of its words in their order', () => {
    expect(numberFor('your', 'trucks')).toBe(numberFor('your', 'trucks'));
    expect(numberFor('your', 'trucks')).not.toBe(numberFor('trucks', 'your'));
    expect(numberFor('a', 'b', 'c')).not.toBe(numberFor('a', 'b'));
    expect(numberFor('ab')).not.toBe(numberFor('a', 'b'));
  });

  it('is a number of the table', () => {
    for (const word of ['', 'invoice', '<theirs>', 'ü', '😀']) {
      expect(numberFor(word)).toBeGreaterThanOrEqual(0);
      expect(numberFor(word)).toBeLessThan(NUMBERS);
    }
  });
});
