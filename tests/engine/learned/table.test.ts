import { describe, expect, it } from 'vitest';
import { COLUMNS, OF_SENTENCES, PARTS, SIGNS } from '../../../lib/engine/learned/columns.ts';
import { NUMBERS } from '../../../lib/engine/learned/feature-numbers.ts';
import { addWeights, MOST, stepOf, weightFor } from '../../../lib/engine/learned/table.ts';
import { RULES } from '../../../lib/engine/rules/index.ts';
import { numberFor } from './number-for.ts';

const sumsFor = (number: number, turn: number): number[] => {
  const sums = COLUMNS.map(() => 0);
  addWeights(sums, number, turn);
  return sums;
};

it('every weight is some steps and no more than there may be, and every column has some', () => {
  const weights = COLUMNS.map((): number[] => []);
  for (let number = 0; number < NUMBERS; number++) {
    sumsFor(number, 1).forEach((weight, column) => {
      if (weight !== 0) weights[column]?.push(weight / stepOf(column));
    });
  }
  for (const steps of weights) {
    expect(steps.length).toBeGreaterThan(50);
    expect(steps.every((many) => Math.abs(many) < MOST + 0.01 && Math.abs(many - Math.round(many)) < 1e-9)).toBe(true);
  }
});

it('the parts are all columns, one after the other', () => {
  expect(PARTS.map(([first]) => first)).toEqual([0, ...PARTS.slice(0, -1).map(([, end]) => end)]);
  expect(PARTS.at(-1)?.[1]).toBe(COLUMNS.length);
  expect(PARTS[0]?.[1]).toBe(OF_SENTENCES);
});

describe('a number that is told twice in a turn', () => {
  const number = numberFor('offer');

  it('counts once', () => {
    const once = sumsFor(number, -1);
    const twice = sumsFor(number, -2);
    addWeights(twice, number, -2);
    expect(twice).toEqual(once);
    expect(once.some((sum) => sum !== 0)).toBe(true);
  });

  it('says the same of one column as of all', () => {
    const all = sumsFor(number, -3);
    expect(COLUMNS.map((_, column) => weightFor(number, column, -4 - column))).toEqual(all);
    const told = all.findIndex((weight) => weight !== 0);
    expect(weightFor(number, told, -4 - (COLUMNS.length - 1))).toBe(0);
  });
});

it('a number that was never learned says nothing', () => {
  const unlearned = Array.from({ length: 1_000 }, (_, i) => numberFor(`word-nobody-writes-${i}`));
  const silent = unlearned.filter((number, i) => sumsFor(number, -100 - i).every((sum) => sum === 0));
  expect(silent.length).toBeGreaterThan(940);
});

it('stop signs are named by their rules', () => {
  expect(SIGNS.every((sign) => RULES.some(({ meta }) => meta.id === sign && meta.kind === 'gate'))).toBe(true);
});
