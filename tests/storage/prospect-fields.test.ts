import '../support/fake-extension.ts';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../lib/storage/database.ts';
import {
  changeProspect,
  chooseField,
  confirmRole,
  findEach,
  keepProspect,
  MOST_NOTES,
  prospectById,
  putLine,
  removeLine,
  writeField,
} from '../../lib/storage/prospects.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';
import { freshDatabase, prospectRow, SENT_AT, seen, trouble } from './rows.ts';

const ANA = { name: 'Ana Pires', email: 'Ana@Norwood-Dental.example' };

async function withAna(): Promise<{ database: YouwardDatabase; id: number }> {
  const database = freshDatabase();
  const id = await keepProspect(database, ANA, { company: 'Norwood Dental' }, SENT_AT);
  if (id === null) throw new Error('nobody');
  return { database, id };
}

describe('kept', () => {
  test('with what the page shows, once', async () => {
    const { database, id } = await withAna();
    expect(await keepProspect(database, ANA, { company: 'Another' }, SENT_AT + 1)).toBe(id);
    expect(await prospectById(database, id)).toEqual({ ...prospectRow(), id, company: 'Norwood Dental' });
  });

  test('nobody can be told from others by a name alone', async () => {
    expect(await keepProspect(freshDatabase(), { name: 'Ana Pires' }, {}, SENT_AT)).toBeNull();
  });

  test('several are found each, in their order', async () => {
    const { database, id } = await withAna();
    const found = await findEach(database, [{ email: 'ben@tidewater.example' }, ANA]);
    expect(found.map((one) => one?.id)).toEqual([undefined, id]);
  });
});

describe('a field', () => {
  test.each([
    ['whyNow', '', '  The second desk opens\nin January ', 'kept', 'The second desk opens in January'],
    ['notes', '', 'Two lines\nstay two lines ', 'kept', 'Two lines\nstay two lines '],
    ['company', 'Norwood Dental', 'Norwood', 'kept', 'Norwood'],
    ['company', 'Norwood Dental', '', 'kept', ''],
    ['company', 'An older name', 'Norwood', 'changed', 'Norwood Dental'],
    ['company', 'An older name', 'Norwood Dental', 'kept', 'Norwood Dental'],
    ['whyNow', '', 'x'.repeat(501), 'too-long', ''],
    ['notes', '', 'x'.repeat(20_001), 'too-long', ''],
  ] as const)('%s, begun at "%s"', async (field, base, text, outcome, stands) => {
    const { database, id } = await withAna();
    expect(await writeField(database, id, field, { base, text }, SENT_AT + 1)).toMatchObject({ outcome });
    expect((await prospectById(database, id))?.[field]).toBe(stands);
  });

  test('says what another window wrote meanwhile', async () => {
    const { database, id } = await withAna();
    await writeField(database, id, 'whyNow', { base: '', text: 'A new owner' }, SENT_AT);
    expect(await writeField(database, id, 'whyNow', { base: '', text: 'A new desk' }, SENT_AT)).toEqual({
      outcome: 'changed',
      theirs: 'A new owner',
    });
  });

  test('of somebody who is gone', async () => {
    const { database, id } = await withAna();
    await database.prospects.delete(id);
    expect(await writeField(database, id, 'whyNow', { base: '', text: 'x' }, SENT_AT)).toEqual({ outcome: 'gone' });
    expect(await putLine(database, id, 'pains', trouble('x'), SENT_AT)).toBe('gone');
    expect(await removeLine(database, id, 'pains', 'x', SENT_AT)).toBe('gone');
    expect(await database.prospects.count()).toBe(0);
  });

  test('a role knows when it was written, and when it was looked at', async () => {
    const { database, id } = await withAna();
    await writeField(database, id, 'role', { base: '', text: 'Owner' }, SENT_AT + 1);
    expect((await prospectById(database, id))?.roleAt).toBe(SENT_AT + 1);
    await confirmRole(database, id, SENT_AT + 9);
    expect(await prospectById(database, id)).toMatchObject({ role: 'Owner', roleAt: SENT_AT + 9 });
  });

  test('a choice', async () => {
    const { database, id } = await withAna();
    await chooseField(database, id, 'rung', 'consequence', SENT_AT);
    await chooseField(database, id, 'trust', 'has-talked', SENT_AT);
    await chooseField(database, id, 'rung', null, SENT_AT);
    expect(await prospectById(database, id)).toMatchObject({ rung: null, trust: 'has-talked' });
  });
});

describe('a line', () => {
  test('is added, reworded in its place, and taken out by an empty text', async () => {
    const { database, id } = await withAna();
    const lines = async () => (await prospectById(database, id))?.pains.map(({ text }) => text);
    await putLine(database, id, 'pains', trouble('Recall calls slip', { id: 'a' }), SENT_AT);
    await putLine(database, id, 'pains', trouble('One desk, two practices', { id: 'b' }), SENT_AT);
    await putLine(database, id, 'pains', trouble(' Recall calls\nslip in March', { id: 'a' }), SENT_AT);
    expect(await lines()).toEqual(['Recall calls slip in March', 'One desk, two practices']);
    await putLine(database, id, 'pains', trouble(' ', { id: 'a' }), SENT_AT);
    expect(await lines()).toEqual(['One desk, two practices']);
    await removeLine(database, id, 'pains', 'b', SENT_AT);
    expect(await lines()).toEqual([]);
  });

  test('more than fifty are refused, one of them may still be reworded', async () => {
    const { database, id } = await withAna();
    const many = Array.from({ length: MOST_NOTES }, (_, i) => seen(`note ${i}`));
    await changeProspect(database, id, () => ({ observations: many }), SENT_AT);
    expect(await putLine(database, id, 'observations', seen('one more'), SENT_AT)).toBe('too-many');
    expect(await putLine(database, id, 'observations', seen('other words', 'note 7'), SENT_AT)).toBe('kept');
  });
});

test('two windows that fill in one person at once lose nothing', async () => {
  const { database: one, id } = await withAna();
  const other = openDatabase(one.name);
  const fields = ['whyNow', 'statusQuo', 'consequence', 'motive', 'phone', 'notes'] as const;
  await Promise.all([
    ...fields.map((field, i) =>
      writeField(i % 2 ? one : other, id, field, { base: '', text: `${field} told` }, SENT_AT),
    ),
    ...fields.map((name, i) => putLine(i % 2 ? other : one, id, 'observations', seen(name), SENT_AT)),
    ...fields.map((name, i) => putLine(i % 2 ? one : other, id, 'pains', trouble(name), SENT_AT)),
  ]);
  const after = await prospectById(one, id);
  for (const field of fields) expect(after?.[field]).toBe(`${field} told`);
  expect(after?.observations).toHaveLength(fields.length);
  expect(after?.pains).toHaveLength(fields.length);
});
