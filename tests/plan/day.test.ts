import { expect, test } from 'vitest';
import { dayOf } from '../../lib/plan/day.ts';

test.each<[Date, string]>([
  [new Date(2026, 10, 22, 0, 0, 0), '2026-11-22'],
  [new Date(2026, 10, 22, 23, 59, 59), '2026-11-22'],
  [new Date(2026, 0, 1, 12), '2026-01-01'],
  [new Date(2024, 1, 29, 8), '2024-02-29'],
])('the local day of %s', (moment, day) => {
  expect(dayOf(moment)).toBe(day);
});
