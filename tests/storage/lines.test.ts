import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { changeLine, writeLine } from '../../lib/storage/lines.ts';
import { keepProspect, newPain, prospectById, putLine } from '../../lib/storage/prospects.ts';
import { freshDatabase } from './rows.ts';

async function withPain() {
  const database = freshDatabase();
  const id = await keepProspect(database, { email: 'ana@norwood.example' }, {}, 1);
  if (id === null) throw new Error('nobody');
  await putLine(database, id, 'pains', newPain('p', 'Recall calls slip', 1), 1);
  return { database, place: { id, list: 'pains', lineId: 'p' } as const };
}

const painOf = async ({ database, place }: Awaited<ReturnType<typeof withPain>>) =>
  (await prospectById(database, place.id))?.pains[0];

test('two windows that change two parts of one line keep both', async () => {
  const it = await withPain();
  await Promise.all([
    writeLine(it.database, it.place, 'cost', { base: '', text: ' two  hours a day ' }, 2),
    writeLine(it.database, it.place, 'group', { base: '', text: 'front desks' }, 2),
    changeLine(it.database, it.place, ({ super: rated }) => ({ super: { ...rated, unique: 3 } }), 2),
    changeLine(it.database, it.place, ({ super: rated }) => ({ super: { ...rated, rapid: 1 } }), 2),
  ]);
  expect(await painOf(it)).toMatchObject({
    cost: 'two hours a day',
    group: 'front desks',
    super: { unique: 3, rapid: 1 },
  });
});

test.each([
  ['nothing was written meanwhile', 'Recall calls slip', 'Calls slip', { outcome: 'kept' }, 'Calls slip'],
  [
    'another text was',
    'Recalls',
    'Calls slip',
    { outcome: 'changed', theirs: 'Recall calls slip' },
    'Recall calls slip',
  ],
  ['the same text was', 'Recalls', 'Recall calls slip', { outcome: 'kept' }, 'Recall calls slip'],
  ['it is emptied', 'Recall calls slip', ' ', { outcome: 'kept' }, 'Recall calls slip'],
  ['it is too long', 'Recall calls slip', 'x'.repeat(501), { outcome: 'too-long' }, 'Recall calls slip'],
])('the text of a line where %s', async (_, base, text, outcome, then) => {
  const it = await withPain();
  expect(await writeLine(it.database, it.place, 'text', { base, text }, 2)).toEqual(outcome);
  expect((await painOf(it))?.text).toBe(then);
});

test('a line that was taken out is gone', async () => {
  const it = await withPain();
  const gone = { ...it.place, lineId: 'q' };
  expect(await changeLine(it.database, gone, () => ({ at: 9 }), 2)).toBe('gone');
  expect(await writeLine(it.database, gone, 'cost', { base: '', text: 'x' }, 2)).toEqual({ outcome: 'gone' });
});
