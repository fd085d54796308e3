import { afterEach, expect, test, vi } from 'vitest';
import { weekInfo } from '../../../lib/panel/week-info.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  ['en-US', 7],
  ['en-GB', 1],
  ['de', 1],
  ['ar-EG', 6],
])('in %s weeks begin on day %i', (language, day) => {
  expect(weekInfo(language).firstDay).toBe(day);
});

test('a language the browser does not know has weeks from Monday', () => {
  expect(weekInfo('not a language').firstDay).toBe(1);
});

const localeWith = (parts: object) => ({
  ...Intl,
  Locale: class {
    constructor() {
      Object.assign(this, parts);
    }
  },
});

test.each<[string, object, number]>([
  ['tells by a getter, as older ones do', { weekInfo: { firstDay: 6 } }, 6],
  ['tells by a method', { getWeekInfo: () => ({ firstDay: 7 }) }, 7],
  ['does not tell', {}, 1],
])('a browser that %s', (_, parts, day) => {
  vi.stubGlobal('Intl', localeWith(parts));
  expect(weekInfo('en').firstDay).toBe(day);
});
