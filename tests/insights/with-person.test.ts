import { expect, test } from 'vitest';
import { countWith } from '../../lib/insights/with-person.ts';

test.each<[readonly (boolean | null)[], object]>([
  [[], { interactions: 0, planned: 0, gave: 0 }],
  [[true], { interactions: 1, planned: 1, gave: 1 }],
  [[true, false, true, true], { interactions: 4, planned: 4, gave: 3 }],
  [[null, null], { interactions: 2, planned: 0, gave: 0 }],
  [[null, false, true], { interactions: 3, planned: 2, gave: 1 }],
])('%j', (gave, counts) => {
  expect(countWith(gave.map((one) => ({ gave: one })))).toEqual(counts);
});
