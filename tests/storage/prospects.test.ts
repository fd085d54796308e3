import '../support/fake-extension.ts';
import { liveQuery } from 'dexie';
import { describe, expect, test } from 'vitest';
import type { NoteField, Person } from '../../lib/engine/types.ts';
import { openDatabase } from '../../lib/storage/database.ts';
import { addNote, removeNote } from '../../lib/storage/notes.ts';
import { findProspect, MOST_NOTES, noteworthy } from '../../lib/storage/prospects.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';
import { freshDatabase, prospectRow, SENT_AT } from './rows.ts';

const ANA: Person = { name: 'Ana Pires', email: 'Ana@Norwood-Dental.example' };
const BEN: Person = { name: 'Ben Osei', email: 'ben@tidewater.example' };
const CHI: Person = { name: 'Chi Wen', profile: '/in/chi-wen/' };
const SOMEONE: Person = { name: 'Ana Pires' };

const SEEN = 'Opened a second practice in May';

function keep(database: YouwardDatabase, people: readonly Person[], text = SEEN, field: NoteField = 'observations') {
  return addNote(database, { people, field, text, at: SENT_AT });
}

async function linesOf(database: YouwardDatabase, people: readonly Person[], field: NoteField = 'observations') {
  return (await findProspect(database, people))?.[field].map(({ text }) => text) ?? null;
}

describe('a note', () => {
  test('makes the record of the person, with what the page says of them', async () => {
    const database = freshDatabase();
    await addNote(database, { people: [ANA], field: 'observations', text: SEEN, at: SENT_AT }, 'Norwood Dental');
    expect(await findProspect(database, [ANA])).toEqual({
      ...prospectRow(),
      company: 'Norwood Dental',
      observations: [{ id: expect.any(String), text: SEEN, at: SENT_AT, source: '' }],
    });
  });

  test('joins the record there is, and leaves fields of a later version alone', async () => {
    const database = freshDatabase();
    await keep(database, [ANA]);
    await database.prospects.update(1, { colour: 'teal' } as object);
    await keep(database, [ANA], 'Recall calls slip', 'pains');
    expect(await database.prospects.toArray()).toMatchObject([
      { observations: [{ text: SEEN }], pains: [{ text: 'Recall calls slip' }], colour: 'teal' },
    ]);
  });

  test.each([
    ['trimmed, and of one line', '  Two desks,\n\tone phone ', ['Two desks, one phone']],
    ['not kept twice', SEEN, [SEEN]],
    ['not kept twice for a capital or a space', ' opened a second  practice in MAY', [SEEN]],
    ['not kept when it is empty', ' \n ', null],
  ])('is %s', async (_, text, lines) => {
    const database = freshDatabase();
    if (lines?.[0] === SEEN) await keep(database, [ANA]);
    expect(await keep(database, [ANA], text)).toBe('kept');
    expect(await linesOf(database, [ANA])).toEqual(lines);
  });

  test.each([
    ['500 characters fit', 'x'.repeat(500), 'kept', 1],
    ['one more does not, and nothing of it is cut off', 'x'.repeat(501), 'too-long', 0],
  ])('%s', async (_, text, outcome, rows) => {
    const database = freshDatabase();
    expect(await keep(database, [ANA], text)).toBe(outcome);
    expect(await database.prospects.count()).toBe(rows);
  });

  test('more than fifty of a kind are refused, never an old one dropped', async () => {
    const database = freshDatabase();
    for (let i = 0; i < MOST_NOTES; i += 1) expect(await keep(database, [ANA], `note ${i}`)).toBe('kept');
    expect(await keep(database, [ANA], 'one more')).toBe('too-many');
    expect(await keep(database, [ANA], 'note 7')).toBe('kept');
    expect(await keep(database, [ANA], 'one more', 'pains')).toBe('kept');
    expect((await linesOf(database, [ANA]))?.[0]).toBe('note 0');
  });

  test.each([
    ['a name alone, which may be anybody’s', [SOMEONE]],
    ['nobody', []],
  ])('about %s is not kept', async (_, people) => {
    const database = freshDatabase();
    expect(await keep(database, people)).toBe('nobody');
    expect(await database.prospects.count()).toBe(0);
  });
});

describe('removed', () => {
  test('it is gone, the others stay', async () => {
    const database = freshDatabase();
    await keep(database, [ANA]);
    await keep(database, [ANA], 'Two desks, one phone');
    await keep(database, [ANA], SEEN, 'pains');
    const text = 'opened a second practice in may';
    await removeNote(database, { people: [ANA], field: 'observations', text, at: SENT_AT + 1 });
    expect(await findProspect(database, [ANA])).toMatchObject({
      observations: [{ text: 'Two desks, one phone' }],
      pains: [{ text: SEEN }],
      updatedAt: SENT_AT + 1,
    });
  });

  test('the last one leaves the record, which is deleted by the person alone; once more changes nothing', async () => {
    const database = freshDatabase();
    await keep(database, [ANA]);
    await keep(database, [BEN]);
    for (const at of [SENT_AT, SENT_AT + 1])
      await removeNote(database, { people: [ANA], field: 'observations', text: SEEN, at });
    expect(await linesOf(database, [ANA])).toEqual([]);
    expect(await database.prospects.count()).toBe(2);
  });
});

describe('found', () => {
  test.each<[string, readonly Person[], string | null]>([
    ['by an address in any case', [{ email: 'ANA@norwood-dental.EXAMPLE' }], 'Ana Pires'],
    ['by their page, with and without its last slash', [{ profile: '/in/chi-wen' }], 'Chi Wen'],
    ['the first in the order of the message', [BEN, ANA], 'Ben Osei'],
    ['the first in the order of the message, whoever came first to be known', [ANA, BEN], 'Ana Pires'],
    ['the second, where the first is unknown', [{ email: 'new@norwood-dental.example' }, BEN], 'Ben Osei'],
    ['not by name', [SOMEONE], null],
    ['not for somebody else', [{ email: 'ana@elsewhere.example' }], null],
    ['not for nobody', [], null],
  ])('%s', async (_, people, name) => {
    const database = freshDatabase();
    for (const person of [BEN, ANA, CHI]) await keep(database, [person]);
    expect((await findProspect(database, people))?.name ?? null).toBe(name);
  });

  test('by any of their addresses', async () => {
    const database = freshDatabase();
    await keep(database, [ANA]);
    await database.prospects.update(1, { keys: ['ana@norwood-dental.example', '/in/ana-pires'] });
    expect(await linesOf(database, [{ profile: '/in/ana-pires/' }])).toEqual([SEEN]);
  });
});

test('a note to several goes to the one who is known, else to the first who can be told from others', async () => {
  const database = freshDatabase();
  await keep(database, [SOMEONE, BEN, CHI]);
  expect(await linesOf(database, [BEN])).toEqual([SEEN]);
  await keep(database, [CHI, BEN], 'Hiring two planners');
  expect(await linesOf(database, [BEN])).toEqual([SEEN, 'Hiring two planners']);
  const known = await findProspect(database, [CHI, BEN]);
  expect(noteworthy([CHI, BEN], known)).toBe(BEN);
  expect(noteworthy([SOMEONE, CHI], undefined)).toBe(CHI);
  expect(noteworthy([SOMEONE], undefined)).toBeNull();
});

test('two windows at once lose nothing, and make one record', async () => {
  const one = freshDatabase();
  const other = openDatabase(one.name);
  const texts = Array.from({ length: 20 }, (_, i) => `note ${i}`);
  await Promise.all([
    ...texts.map((text, i) => keep(i % 2 === 0 ? one : other, [ANA], text)),
    ...texts.map((text, i) => keep(i % 2 === 0 ? other : one, [ANA], text, 'pains')),
  ]);
  expect(await one.prospects.count()).toBe(1);
  expect([...((await linesOf(one, [ANA])) ?? [])].sort()).toEqual([...texts].sort());
  expect(await linesOf(one, [ANA], 'pains')).toHaveLength(20);
});

test('a live query follows the notes about a person', async () => {
  const database = freshDatabase();
  const seen: number[] = [];
  await new Promise<void>((resolve) => {
    liveQuery(() => findProspect(database, [ANA])).subscribe((row) => {
      seen.push(row?.observations.length ?? 0);
      if (seen.length === 1) void keep(database, [ANA]);
      if (seen.length === 2) void removeNote(database, { people: [ANA], field: 'observations', text: SEEN, at: 2 });
      if (seen.length === 3) resolve();
    });
  });
  expect(seen).toEqual([0, 1, 0]);
});
