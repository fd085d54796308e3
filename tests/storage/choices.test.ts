import '../support/fake-extension.ts';
import { describe, expect, test } from 'vitest';
import {
  choiceFor,
  choiceForBox,
  forgetOldChoices,
  hideFinding,
  isHidden,
  setNotProspecting,
} from '../../lib/storage/choices.ts';
import { hashOfWords } from '../../lib/storage/words-hash.ts';
import { DAY_MS, freshDatabase, SENT_AT } from './rows.ts';

test('a hidden finding is hidden in its draft, for its rule and words only', async () => {
  const database = freshDatabase();
  await hideFinding(database, 'draft-1', 'no-hype', 'Game changing', SENT_AT);
  const choice = await choiceFor(database, 'draft-1');
  expect(isHidden(choice, 'no-hype', 'game\u00a0 changing')).toBe(true);
  expect(isHidden(choice, 'no-hype', 'game changer')).toBe(false);
  expect(isHidden(choice, 'no-cliche', 'game changing')).toBe(false);
  expect(isHidden(await choiceFor(database, 'draft-2'), 'no-hype', 'game changing')).toBe(false);
});

test('choices about one draft add up, also when made at once', async () => {
  const database = freshDatabase();
  await Promise.all([
    hideFinding(database, 'd', 'no-hype', 'amazing', SENT_AT),
    hideFinding(database, 'd', 'no-hype', 'incredible', SENT_AT),
    setNotProspecting(database, 'd', true, SENT_AT),
  ]);
  const choice = await choiceFor(database, 'd');
  expect(choice?.notProspecting).toBe(true);
  expect(isHidden(choice, 'no-hype', 'amazing') && isHidden(choice, 'no-hype', 'incredible')).toBe(true);
  await setNotProspecting(database, 'd', false, SENT_AT);
  expect((await choiceFor(database, 'd'))?.notProspecting).toBe(false);
});

describe('choices made before the site gave the draft a key', () => {
  test('move over to it, and join what is there', async () => {
    const database = freshDatabase();
    await hideFinding(database, 'box-1', 'no-hype', 'amazing', SENT_AT);
    await setNotProspecting(database, 'box-1', true, SENT_AT);
    await hideFinding(database, 'thread-1', 'no-hype', 'incredible', SENT_AT + 5);
    const joined = await choiceForBox(database, 'thread-1', 'box-1');
    expect(isHidden(joined, 'no-hype', 'amazing') && isHidden(joined, 'no-hype', 'incredible')).toBe(true);
    expect(joined?.notProspecting).toBe(true);
    expect(await choiceFor(database, 'thread-1')).toEqual(joined);
    expect(await choiceFor(database, 'box-1')).toBeUndefined();
  });

  test('are found under the box’s key while there is no other, and are none where none were made', async () => {
    const database = freshDatabase();
    await setNotProspecting(database, 'box-1', true, SENT_AT);
    expect(await choiceForBox(database, 'box-1', 'box-1')).toMatchObject({ notProspecting: true });
    expect(await choiceForBox(database, 'thread-9', 'box-9')).toBeUndefined();
    expect(await database.draftChoices.count()).toBe(1);
  });

  test('asked for twice at once move once', async () => {
    const database = freshDatabase();
    await hideFinding(database, 'box-1', 'no-hype', 'amazing', SENT_AT);
    const asked = await Promise.all([1, 2].map(() => choiceForBox(database, 'thread-1', 'box-1')));
    expect(asked.map((choice) => choice?.hidden.length)).toEqual([1, 1]);
  });
});

test('the words themselves are not in the database', async () => {
  const database = freshDatabase();
  await hideFinding(database, 'd', 'no-hype', 'our confidential merger', SENT_AT);
  expect(JSON.stringify(await database.draftChoices.toArray())).not.toMatch(/confidential|merger/u);
});

test('choices about drafts nobody touched for half a year go', async () => {
  const database = freshDatabase();
  await setNotProspecting(database, 'old', true, SENT_AT - 181 * DAY_MS);
  await setNotProspecting(database, 'new', true, SENT_AT - 179 * DAY_MS);
  expect(await forgetOldChoices(database, SENT_AT)).toBe(1);
  expect(await choiceFor(database, 'new')).toBeDefined();
});

describe('the hash of words', () => {
  test.each([
    ['Just checking in', 'just  checking in '],
    ['Zo\u00eb', 'Zoe\u0308'],
    ['a\u00a0b', 'a b'],
  ])('is the same for %j and %j', (one, other) => {
    expect(hashOfWords(one)).toBe(hashOfWords(other));
  });

  test('tells two thousand phrases apart', () => {
    const phrases = Array.from({ length: 2_000 }, (_, i) => `phrase ${i.toString(36)} of many`);
    expect(new Set(phrases.map(hashOfWords)).size).toBe(2_000);
  });
});
