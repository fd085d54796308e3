import '../support/fake-extension.ts';
import { expect, test } from 'vitest';
import { MOST_REFLECTION_UNITS, reflectionsUpTo, writeReflection } from '../../lib/storage/reflections.ts';
import { freshDatabase } from './rows.ts';

const WEEK = '2026-11-23';
const write = (database: ReturnType<typeof freshDatabase>, base: string, text: string, week = WEEK) =>
  writeReflection(database, week, { base, text }, 1);
const texts = async (database: ReturnType<typeof freshDatabase>) =>
  (await reflectionsUpTo(database, WEEK, 10)).map(({ text }) => text);

test('a week has one text, tidied at its ends, which can be changed and taken back', async () => {
  const database = freshDatabase();
  expect(await write(database, '', ' Asked about\ntheir season first. ')).toEqual({
    outcome: 'kept',
    value: 'Asked about\ntheir season first.',
  });
  await write(database, 'Asked about\ntheir season first.', 'Asked first.');
  expect(await texts(database)).toEqual(['Asked first.']);
  await write(database, 'Asked first.', '  ');
  expect(await texts(database)).toEqual([]);
});

test('what another window wrote meanwhile stands and comes back; the same words are no clash', async () => {
  const database = freshDatabase();
  await write(database, '', 'Theirs.');
  expect(await write(database, '', 'Mine.')).toEqual({ outcome: 'changed', theirs: 'Theirs.' });
  expect(await write(database, '', '')).toEqual({ outcome: 'changed', theirs: 'Theirs.' });
  expect(await write(database, '', 'Theirs.')).toEqual({ outcome: 'kept', value: 'Theirs.' });
  expect(await write(database, 'Theirs.', 'Theirs. And mine.')).toMatchObject({ outcome: 'kept' });
  expect(await texts(database)).toEqual(['Theirs. And mine.']);
});

test('two windows at once lose nothing', async () => {
  const database = freshDatabase();
  const outcomes = await Promise.all([write(database, '', 'One.'), write(database, '', 'Two.')]);
  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['changed', 'kept']);
});

test('what is too long is refused whole', async () => {
  const database = freshDatabase();
  expect(await write(database, '', 'x'.repeat(MOST_REFLECTION_UNITS + 1))).toEqual({ outcome: 'too-long' });
  expect(await texts(database)).toEqual([]);
});

test('weeks come newest first, none after the one that is asked for', async () => {
  const database = freshDatabase();
  for (const week of ['2026-11-09', '2026-11-30', '2026-11-23', '2026-11-16']) await write(database, '', week, week);
  expect(await texts(database)).toEqual(['2026-11-23', '2026-11-16', '2026-11-09']);
  expect(await reflectionsUpTo(database, WEEK, 2)).toHaveLength(2);
});
