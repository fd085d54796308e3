import { describe, expect, test } from 'vitest';
import { isStale, roleIsStale } from '../../lib/prospects/stale.ts';

const NOW = Date.UTC(2026, 10, 27);
const DAY = 86_400_000;
const ago = (days: number) => NOW - days * DAY;

describe('half a year', () => {
  test.each([
    [0, false],
    [30, false],
    [183, false],
    [184, true],
    [900, true],
  ])('%i days ago: %s', (days, stale) => {
    expect(isStale(ago(days), NOW)).toBe(stale);
  });

  test('what is dated tomorrow is not old', () => {
    expect(isStale(NOW + DAY, NOW)).toBe(false);
  });
});

describe('a role', () => {
  test.each([
    ['confirmed lately', 'Owner', ago(10), ago(400), false],
    ['confirmed long ago', 'Owner', ago(200), ago(400), true],
    ['of unknown age in an old record', 'Owner', null, ago(400), true],
    ['of unknown age in a new record', 'Owner', null, ago(4), false],
    ['that is not known', '', null, ago(400), false],
    ['of spaces', '  ', null, ago(400), false],
  ])('%s', (_, role, roleAt, createdAt, stale) => {
    expect(roleIsStale({ role, roleAt, createdAt }, NOW)).toBe(stale);
  });
});
