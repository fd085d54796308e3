import '../../support/fake-extension.ts';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { useAlike } from '../../../lib/panel/use-alike.ts';
import { recordSent } from '../../../lib/storage/history.ts';
import type { OpenDraft } from '../../../lib/storage/open-drafts.ts';
import type { HistoryRow, YouwardDatabase } from '../../../lib/storage/schema.ts';
import { ANALYSIS, openDraft } from '../../storage/open-draft.ts';
import { freshDatabase, historyRow, SENT_AT } from '../../storage/rows.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const BODY =
  'Two of your depots closed early in March, and the vans came back half empty. Is the last stop of the day the one that slips first?';
const OTHER = 'Your careers page lists three posts for night nurses since May. Is it the rota that people leave over?';

const open = (rest: Partial<OpenDraft> = {}, text = `Hi Mara,\n\n${BODY}\n\nBest,\nRobin`) =>
  openDraft({ draftKey: 'open', draft: { text, to: [{ email: 'mara@northgate.example' }] }, ...rest });

let sentAt = SENT_AT;
async function send(database: YouwardDatabase, name: string, text = BODY, rest: Partial<HistoryRow> = {}) {
  sentAt += 1_000;
  const to = [{ email: `${name}@northgate.example` }];
  const row = historyRow({ key: `${name} ${sentAt}`, sentAt, kept: { text, subject: null, to }, ...rest });
  await recordSent(database, row, to);
}

function start(database: YouwardDatabase, about: OpenDraft, incognito = false) {
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async () => ({ incognito })) as never);
  return renderHook((props: { readonly about: OpenDraft }) => useAlike(database, props.about, 7), {
    initialProps: { about },
  });
}

const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 60)));

test('what was sent to them and to others is counted', async () => {
  const database = freshDatabase();
  for (const name of ['mara', 'ana', 'ben', 'kim']) await send(database, name);
  await send(database, 'lee', OTHER);
  const { result } = start(database, open());
  await waitFor(() => expect(result.current).toEqual({ before: 1, others: 3 }));
});

test('a message to them is found however many went to others since; to others only the newest count', async () => {
  const database = freshDatabase();
  await send(database, 'mara');
  await send(database, 'ana');
  for (let i = 0; i < 50; i += 1) await send(database, `lee${i}`, OTHER);
  const { result } = start(database, open());
  await waitFor(() => expect(result.current).toEqual({ before: 1, others: 0 }));
});

test.each<[string, Partial<HistoryRow>]>([
  ['practice', { site: 'practice' }],
  ['a message whose words are gone', { kept: null }],
  ['the draft itself, come back from sending', { key: 'open' }],
])('%s does not count', async (_, rest) => {
  const database = freshDatabase();
  await send(database, 'mara', BODY, rest);
  await send(database, 'ana', OTHER);
  const { result } = start(database, open());
  await waitFor(() => expect(result.current).toEqual({ before: 0, others: 0 }));
});

test('the next words are counted again without a look into the database; a new draft is', async () => {
  const database = freshDatabase();
  await send(database, 'mara');
  const { result, rerender } = start(database, open());
  await waitFor(() => expect(result.current).toEqual({ before: 1, others: 0 }));
  const looked = vi.spyOn(IDBIndex.prototype, 'openCursor');
  const all = vi.spyOn(IDBIndex.prototype, 'getAll');
  rerender({ about: open({ sequence: 2 }, OTHER) });
  expect(result.current).toEqual({ before: 0, others: 0 });
  rerender({ about: open({ sequence: 3 }) });
  expect(result.current).toEqual({ before: 1, others: 0 });
  await settled();
  expect(looked.mock.calls.length + all.mock.calls.length).toBe(0);
  rerender({ about: open({ draftKey: 'next' }) });
  await waitFor(() => expect(looked.mock.calls.length + all.mock.calls.length).toBeGreaterThan(0));
});

describe('nothing is looked up', () => {
  test.each<[string, OpenDraft, boolean]>([
    ['in a private window', open(), true],
    ['before there is something to judge', open({ analysis: null }), false],
    ['where nothing is scored', open({ analysis: { ...ANALYSIS, verdict: 'logistics', score: null } }), false],
    ['of what is no prospecting', open({ notProspecting: true }), false],
    ['on the practice page', open({ site: 'practice' }), false],
    ['for nobody', open({ draft: { text: BODY } }), false],
  ])('%s', async (_, about, incognito) => {
    const database = freshDatabase();
    await send(database, 'mara');
    const { result } = start(database, about, incognito);
    await settled();
    expect(result.current).toBeNull();
  });
});
