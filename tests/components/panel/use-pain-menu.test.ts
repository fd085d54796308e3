import '../../support/fake-extension.ts';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { usePainMenu } from '../../../lib/panel/use-pain-menu.ts';
import { addMenuPain, type MenuFields, painMenu } from '../../../lib/storage/pain-menu.ts';
import { keepProspect, newPain, putLine } from '../../../lib/storage/prospects.ts';
import type { YouwardDatabase } from '../../../lib/storage/schema.ts';
import { freshDatabase } from '../../storage/rows.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const entry = (text: string, rest: Partial<MenuFields> = {}): MenuFields => ({
  text,
  phrases: [],
  who: '',
  consequence: '',
  future: '',
  pinned: false,
  gap: false,
  ...rest,
});

async function start(database: YouwardDatabase, ...texts: string[]) {
  for (const text of texts) await addMenuPain(database, entry(text), 1);
  const { result } = renderHook(() => usePainMenu(database));
  await waitFor(() => expect(result.current.rows?.menu).toHaveLength(texts.length));
  const idOf = (text: string) => result.current.rows?.menu.find((pain) => pain.text === text)?.id ?? -1;
  return { result, idOf };
}

test('what is written here is shown, in order', async () => {
  const { result, idOf } = await start(freshDatabase(), 'a', 'b');
  const { write } = result.current;
  expect(await write.add(entry('c'))).toEqual({ ok: true });
  await waitFor(() => expect(result.current.rows?.menu).toHaveLength(3));
  expect(await write.move(idOf('c'), -1)).toEqual({ ok: true });
  expect(await write.change(idOf('a'), { text: 'A', pinned: true })).toEqual({ ok: true });
  await waitFor(() => expect(result.current.rows?.menu.map(({ text }) => text)).toEqual(['A', 'c', 'b']));
  expect(await write.pinInstead(idOf('b'), idOf('A'))).toEqual({ ok: true });
  expect(await write.remove(idOf('c'))).toEqual({ ok: true });
  await waitFor(() => expect(result.current.rows?.menu.map(({ pinned }) => pinned)).toEqual([false, true]));
  expect(result.current.trouble).toBeNull();
});

test('what another window writes, and whom a trouble is noted about, is seen here', async () => {
  const database = freshDatabase();
  const { result, idOf } = await start(database, 'Recall calls slip');
  await act(async () => {
    await addMenuPain(database, entry('Chairs stand empty'), 2);
    const person = await keepProspect(database, { email: 'ana@norwood.example' }, {}, 2);
    await putLine(
      database,
      person!,
      'pains',
      { ...newPain('n', 'they slip', 2), menuId: idOf('Recall calls slip') },
      2,
    );
  });
  await waitFor(() => expect(result.current.rows?.menu).toHaveLength(2));
  await waitFor(() => expect(result.current.rows?.met.get(idOf('Recall calls slip'))).toBe(1));
});

test.each<[string, Partial<MenuFields>, RegExp]>([
  ['no trouble', { text: ' ' }, /Say the trouble in a line first/],
  ['a line too long', { future: 'x'.repeat(501) }, /at most 500 characters/],
  ['a phrase too long', { phrases: ['x'.repeat(201)] }, /at most 200 characters/],
  ['too many phrases', { phrases: Array.from({ length: 13 }, (_, i) => `p${i}`) }, /At most 12 ways/],
])('%s is refused with a sentence, new or changed', async (_, wrong, sentence) => {
  const database = freshDatabase();
  const { result, idOf } = await start(database, 'a');
  const refused = { ok: false, sentence: expect.stringMatching(sentence) };
  expect(await result.current.write.add(entry('b', wrong))).toEqual(refused);
  expect(await result.current.write.change(idOf('a'), wrong)).toEqual(refused);
  expect(await painMenu(database)).toMatchObject([entry('a')]);
});

test('a full menu, a sixth pin and an entry that is gone are told in a sentence', async () => {
  const database = freshDatabase();
  const { result, idOf } = await start(database, ...Array.from({ length: 40 }, (_, i) => `t${i}`));
  const { write } = result.current;
  expect(await write.add(entry('more'))).toMatchObject({ sentence: expect.stringMatching(/holds 40 .* is full/) });
  for (const text of ['t0', 't1', 't2', 't3', 't4']) await write.change(idOf(text), { pinned: true });
  expect(await write.change(idOf('t5'), { pinned: true })).toMatchObject({
    sentence: expect.stringMatching(/^5 are pinned already/),
  });
  expect(await write.move(9_999, 1)).toMatchObject({ sentence: expect.stringMatching(/removed .* meanwhile/) });
});

test('a full disk is told in a sentence, and what was read stays', async () => {
  const { result } = await start(freshDatabase(), 'a');
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError');
  });
  expect(await result.current.write.add(entry('b'))).toMatchObject({ ok: false, reason: 'full' });
  expect(result.current.rows?.menu).toHaveLength(1);
});

test('a storage that does not open says so', async () => {
  const database = freshDatabase();
  vi.spyOn(database.painMenu, 'orderBy').mockImplementation(() => {
    throw new DOMException(
      'A mutation operation was attempted on a database that did not allow it.',
      'InvalidStateError',
    );
  });
  const { result } = renderHook(() => usePainMenu(database));
  await waitFor(() => expect(result.current.trouble).toMatch(/does not let Youward keep data/));
  expect(result.current.rows).toBeUndefined();
});
