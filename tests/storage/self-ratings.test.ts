import '../support/fake-extension.ts';
import { expect, test } from 'vitest';
import type { SelfRating } from '../../lib/storage/schema.ts';
import { MOST_RATING_UNITS, saveSelfRating, selfRatings } from '../../lib/storage/self-ratings.ts';
import { freshDatabase } from './rows.ts';

const rating = (rest: Partial<SelfRating> = {}): SelfRating => ({
  day: '2026-11-27',
  rating: 6,
  ten: 'Every first line is about them.',
  nextStep: '',
  at: 1,
  ...rest,
});

test('ratings come newest first, one a day', async () => {
  const database = freshDatabase();
  expect(await saveSelfRating(database, rating({ day: '2026-08-20', at: 1 }), null)).toBe('kept');
  expect(await saveSelfRating(database, rating({ at: 2 }), 1)).toBe('kept');
  expect(await saveSelfRating(database, rating({ at: 3, rating: 7 }), 2)).toBe('kept');
  expect((await selfRatings(database, 10)).map(({ day, rating: number }) => [day, number])).toEqual([
    ['2026-11-27', 7],
    ['2026-08-20', 6],
  ]);
});

test('what another window kept meanwhile is not written over', async () => {
  const database = freshDatabase();
  await saveSelfRating(database, rating({ at: 1 }), null);
  expect(await saveSelfRating(database, rating({ at: 2, rating: 9 }), null)).toBe('changed');
  expect(await selfRatings(database, 10)).toEqual([rating({ at: 1 })]);
});

test.each(['ten', 'nextStep'])('a text under %s that is too long is refused whole', async (field) => {
  const database = freshDatabase();
  const long = rating({ [field]: 'x'.repeat(MOST_RATING_UNITS + 1) });
  expect(await saveSelfRating(database, long, null)).toBe('too-long');
  expect(await selfRatings(database, 10)).toEqual([]);
});
