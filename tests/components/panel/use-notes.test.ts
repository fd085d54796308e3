import '../../support/fake-extension.ts';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Person } from '../../../lib/engine/types.ts';
import { useNotes } from '../../../lib/panel/use-notes.ts';
import { addNote } from '../../../lib/storage/notes.ts';
import type { OpenDraft } from '../../../lib/storage/open-drafts.ts';
import { findProspect } from '../../../lib/storage/prospects.ts';
import type { YouwardDatabase } from '../../../lib/storage/schema.ts';
import { openDraft } from '../../storage/open-draft.ts';
import { freshDatabase } from '../../storage/rows.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const ANA: Person = { name: 'Ana Pires', email: 'ana@norwood-dental.example' };
const BEN: Person = { name: 'Ben Osei', email: 'ben@tidewater.example' };
const TAB = 7;

const to = (...people: Person[]): OpenDraft => openDraft({ draft: { text: 'Hi,', to: people } });

function start(database: YouwardDatabase, open: OpenDraft | null | undefined, incognito = false) {
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async () => ({ incognito })) as never);
  return renderHook(({ about }: { about: OpenDraft | null | undefined }) => useNotes(database, about, TAB), {
    initialProps: { about: open },
  });
}

/** Long enough for what is read to be there. */
const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)));

test('the first note makes the record, and the view follows', async () => {
  const database = freshDatabase();
  const { result } = start(database, to(ANA));
  await waitFor(() => expect(result.current?.view).toEqual({ person: 'Ana Pires', observations: [], pains: [] }));
  expect(result.current?.record).toBeNull();
  await act(async () => {
    expect(await result.current?.keepNote('pains', ' Recall calls slip ')).toMatchObject({ ok: true });
  });
  await waitFor(() => expect(result.current?.view.pains).toEqual(['Recall calls slip']));
  expect(result.current?.record).toMatchObject({ keys: ['ana@norwood-dental.example'], name: 'Ana Pires' });
  await act(async () => {
    expect(await result.current?.removeNote('pains', 'Recall calls slip')).toMatchObject({ ok: true });
  });
  await waitFor(() => expect(result.current?.record?.pains).toEqual([]));
});

test('a note that another window writes is seen here', async () => {
  const database = freshDatabase();
  const { result } = start(database, to(ANA));
  await waitFor(() => expect(result.current).not.toBeNull());
  await act(() => addNote(database, { people: [ANA], field: 'observations', text: 'Opened a practice', at: 1 }));
  await waitFor(() => expect(result.current?.view.observations).toEqual(['Opened a practice']));
});

test('of several people it is about the one who is known', async () => {
  const database = freshDatabase();
  await addNote(database, { people: [BEN], field: 'pains', text: 'Vans come back empty', at: 1 });
  const { result } = start(database, to(ANA, BEN));
  await waitFor(() => expect(result.current?.view.person).toBe('Ben Osei'));
});

test('notes about one are never shown with the draft for another', async () => {
  const database = freshDatabase();
  await addNote(database, { people: [ANA], field: 'pains', text: 'Recall calls slip', at: 1 });
  const hook = start(database, to(ANA));
  await waitFor(() => expect(hook.result.current?.view.pains).toEqual(['Recall calls slip']));
  hook.rerender({ about: to(BEN) });
  expect(hook.result.current).toBeNull();
  await waitFor(() => expect(hook.result.current?.view).toEqual({ person: 'Ben Osei', observations: [], pains: [] }));
});

test.each<[string, OpenDraft | null | undefined, boolean]>([
  ['in a private window', to(ANA), true],
  ['for nobody yet', to(), false],
  ['for a name alone', to({ name: 'Ana' }), false],
  ['with no draft open', null, false],
  ['while that is looked up', undefined, false],
])('nothing is offered %s', async (_, open, incognito) => {
  const { result } = start(freshDatabase(), open, incognito);
  await settled();
  expect(result.current).toBeNull();
});

test.each([
  ['too long', 'x'.repeat(501), /at most 500 characters/],
  ['one too many', 'one more', /50 notes of this kind/],
])('a note that is %s is refused with a sentence', async (_, text, sentence) => {
  const database = freshDatabase();
  for (let i = 0; i < 50; i += 1) await addNote(database, { people: [ANA], field: 'pains', text: `note ${i}`, at: i });
  const { result } = start(database, to(ANA));
  await waitFor(() => expect(result.current).not.toBeNull());
  const kept = await result.current?.keepNote('pains', text);
  expect(kept).toMatchObject({ ok: false, sentence: expect.stringMatching(sentence) });
  expect((await findProspect(database, [ANA]))?.pains).toHaveLength(50);
});

test('a full disk is told in a sentence', async () => {
  const database = freshDatabase();
  const { result } = start(database, to(ANA));
  await waitFor(() => expect(result.current).not.toBeNull());
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError');
  });
  expect(await result.current?.keepNote('pains', 'Recall calls slip')).toMatchObject({ ok: false, reason: 'full' });
});
