import { expect, test } from 'vitest';
import { type AttitudeSuggestion, suggestionFor } from '../../lib/plan/attitude.ts';

test.each<[boolean, boolean, boolean, number, AttitudeSuggestion | null]>([
  [true, true, true, 5, null],
  [false, true, true, 5, 'easiest'],
  [false, true, true, 1, 'break'],
  [true, false, true, 5, 'thank-you'],
  [true, true, false, 5, 'for-them'],
  [false, false, true, 5, 'break'],
  [false, false, false, 1, 'break'],
])('energy %s, belief %s, for them %s, %i left: %s', (energy, belief, forThem, left, expected) => {
  expect(suggestionFor({ energy, belief, forThem }, left)).toBe(expected);
});
