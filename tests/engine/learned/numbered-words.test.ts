import { describe, expect, it } from 'vitest';
import { formOf } from '../../../lib/engine/learned/forms.ts';
import { addMailWeights, eachPlace, numberOf } from '../../../lib/engine/learned/mail-words.ts';

const NUMBERS = 2 ** 18;

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

it('places are named by the distance from one to the next', () => {
  const places: (readonly [number, number])[] = [];
  // Signs 34 and up: none and 91 further, one further, two further.
  eachPlace('"#$\n#', (place, line) => places.push([line, place]));
  expect(places).toEqual([
    [0, 91],
    [0, 93],
    [1, 0],
  ]);
});

it('every weight is a small number of steps', () => {
  const all: number[] = [];
  for (let number = 0; number < NUMBERS; number++) {
    const sums = [0, 0];
    addMailWeights(sums, 0, number, 1);
    if (sums.some(Boolean)) all.push(...sums);
  }
  expect(all.length).toBeGreaterThan(1_000);
  expect(all.every((weight) => Math.abs(weight) < 1)).toBe(true);
});

it('a number that is told twice in a turn counts once', () => {
  const number = numberFor('unsubscribe');
  const [once, twice] = [
    [0, 0],
    [0, 0],
  ];
  addMailWeights(once, 0, number, -1);
  addMailWeights(twice, 0, number, -2);
  addMailWeights(twice, 0, number, -2);
  expect(twice).toEqual(once);
});
