import '../support/fake-extension.ts';
import { expect, test } from 'vitest';
import { predictionFor, predictionsBetween, savePrediction } from '../../lib/storage/predictions.ts';
import type { Prediction } from '../../lib/storage/schema.ts';
import { freshDatabase } from './rows.ts';

const prediction = (rest: Partial<Prediction> = {}): Prediction => ({
  draftKey: 'draft-1',
  day: '2026-11-20',
  at: Date.UTC(2026, 10, 20, 12),
  guess: 62,
  score: 48,
  ...rest,
});

test('the first guess stands', async () => {
  const database = freshDatabase();
  const first = prediction();
  expect(await savePrediction(database, first)).toEqual(first);
  expect(await savePrediction(database, prediction({ guess: 48 }))).toEqual(first);
  expect(await predictionFor(database, 'draft-1', 'draft-1')).toEqual(first);
});

test.each([
  ['under the box’s key only', ['box-1'], 'box-1'],
  ['under its own only', ['draft-1'], 'draft-1'],
  ['under both', ['draft-1', 'box-1'], 'draft-1'],
])('a guess kept %s is found once, under the draft’s own', async (_, keys, stands) => {
  const database = freshDatabase();
  for (const [at, draftKey] of keys.entries()) await savePrediction(database, prediction({ draftKey, guess: at }));
  const guess = keys.indexOf(stands);
  expect(await predictionFor(database, 'draft-1', 'box-1')).toEqual(prediction({ guess }));
  expect(await database.predictions.toArray()).toEqual([prediction({ guess })]);
});

test('none is found where none was made', async () => {
  expect(await predictionFor(freshDatabase(), 'draft-1', 'box-1')).toBeUndefined();
});

test('by the day on the wall, whatever zone it was made in, both days included, oldest first', async () => {
  const database = freshDatabase();
  const made = (draftKey: string, day: string, at: number) =>
    savePrediction(database, prediction({ draftKey, day, at }));
  await made('after', '2026-11-23', Date.UTC(2026, 10, 22, 20));
  // Auckland, thirteen hours ahead, and Honolulu, ten behind.
  await made('auckland', '2026-11-20', Date.UTC(2026, 10, 19, 12));
  await made('honolulu', '2026-11-22', Date.UTC(2026, 10, 23, 9));
  await made('before', '2026-11-19', Date.UTC(2026, 10, 20, 3));
  const found = await predictionsBetween(database, '2026-11-20', '2026-11-22');
  expect(found.map(({ draftKey }) => draftKey)).toEqual(['auckland', 'honolulu']);
});
