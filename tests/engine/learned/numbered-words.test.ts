import { describe, expect, it } from 'vitest';
import { formOf } from '../../../lib/engine/learned/forms.ts';
import {
  addNumberedWeights,
  NUMBERED_COLUMNS,
  NUMBERED_STEP,
  NUMBERED_ZERO,
  NUMBERS,
  numberedWeightFor,
  numberOf,
  SIGNS,
} from '../../../lib/engine/learned/numbered-words.ts';
import { RULES } from '../../../lib/engine/rules/index.ts';

function numberFor(one: string, two?: string, three?: string): number {
  return numberOf(formOf(one), two === undefined ? two : formOf(two), three === undefined ? three : formOf(three));
}

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

const sumsFor = (number: number, turn: number): number[] => {
  const sums = NUMBERED_COLUMNS.map(() => 0);
  addNumberedWeights(sums, 0, number, turn);
  return sums;
};

it('every weight is a small number of steps, and every column has some', () => {
  const weights = NUMBERED_COLUMNS.map((): number[] => []);
  for (let number = 0; number < NUMBERS; number++) {
    sumsFor(number, 1).forEach((weight, column) => {
      if (weight !== 0) weights[column]?.push(weight);
    });
  }
  expect(weights.flat().length).toBeGreaterThan(1_000);
  for (const column of weights) {
    expect(column.length).toBeGreaterThan(50);
    expect(column.every((weight) => Math.abs(weight) <= NUMBERED_ZERO * NUMBERED_STEP)).toBe(true);
  }
});

describe('a number that is told twice in a turn', () => {
  const number = numberFor('offer');

  it('counts once', () => {
    const once = sumsFor(number, -1);
    const twice = sumsFor(number, -2);
    addNumberedWeights(twice, 0, number, -2);
    expect(twice).toEqual(once);
    expect(once.some((sum) => sum !== 0)).toBe(true);
  });

  it('says the same of one column as of all', () => {
    const all = sumsFor(number, -3);
    expect(NUMBERED_COLUMNS.map((_, column) => numberedWeightFor(number, column, -4 - column))).toEqual(all);
    expect(numberedWeightFor(number, 0, -4 - (NUMBERED_COLUMNS.length - 1))).toBe(0);
  });
});

it('stop signs are named by their rules', () => {
  expect(SIGNS.every((sign) => RULES.some(({ meta }) => meta.id === sign && meta.kind === 'gate'))).toBe(true);
});
