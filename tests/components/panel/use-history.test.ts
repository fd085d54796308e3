import '../../support/fake-extension.ts';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { useHistory } from '../../../lib/panel/use-history.ts';
import { recordSent } from '../../../lib/storage/history.ts';
import { afterInteraction, settleOutcome } from '../../../lib/storage/outcomes.ts';
import { planFor } from '../../../lib/storage/plan.ts';
import { addPlanItem, removePlanItem } from '../../../lib/storage/plan-changes.ts';
import { noticeReply } from '../../../lib/storage/replies.ts';
import type { YouwardDatabase } from '../../../lib/storage/schema.ts';
import { freshDatabase, historyRow, planFields, SENT_AT } from '../../storage/rows.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const MARA = [{ email: 'mara@northgate.example' }];
const along = { planItemId: null, thread: 'pricing', heard: null };

function start(database: YouwardDatabase, today = '2026-11-27') {
  const hook = renderHook(() => useHistory(database, today));
  const seen = () => {
    const { current } = hook.result;
    if (current === undefined || !current.ok) throw new Error('nothing yet');
    return current.value;
  };
  const came = () => seen().messages[0]?.came;
  return { hook, seen, came };
}

test('a message says what was planned, that they answered, and what came of it, live', async () => {
  const database = freshDatabase();
  const planItemId = await addPlanItem(database, planFields({ objective: 'learn', objectiveKind: 'learn' }), SENT_AT);
  await recordSent(database, historyRow(), MARA, { ...along, planItemId });
  const { seen, came } = start(database);
  await waitFor(() =>
    expect(came()).toMatchObject({
      outcome: null,
      repliedAt: null,
      asked: true,
      planned: { objective: 'learn', objectiveKind: 'learn' },
    }),
  );
  const heard = { people: ['mara@northgate.example'], how: 'email', thread: 'pricing', heard: 'x' } as const;
  await act(async () => void (await noticeReply(database, { ...heard, at: SENT_AT + 5 })));
  await waitFor(() => expect(came()?.repliedAt).toBe(SENT_AT + 5));
  act(() => seen().onOutcome(came()?.interactionId ?? 0, 'moved'));
  await waitFor(() => expect(came()?.outcome).toBe('moved'));
  act(() => seen().onOutcome(came()?.interactionId ?? 0, null));
  await waitFor(() => expect(came()?.outcome).toBeNull());
  await act(() => removePlanItem(database, planItemId));
  await waitFor(() => expect(came()?.planned).toEqual({ objective: '', objectiveKind: 'learn' }));
});

test('practice and what is no interaction have nothing to say', async () => {
  const database = freshDatabase();
  await recordSent(database, historyRow({ key: 'a', site: 'practice' }), []);
  await recordSent(database, historyRow({ key: 'b', verdict: 'not-prospecting', score: null }), MARA);
  const { seen } = start(database);
  await waitFor(() => expect(seen().messages).toHaveLength(2));
  expect(seen().messages.map(({ came }) => came)).toEqual([undefined, undefined]);
});

test.each([
  ['2027-02-18', true],
  ['2027-02-19', false],
])('on %s, of a message of 20 November: asked %s', async (today, asked) => {
  const database = freshDatabase();
  await recordSent(database, historyRow(), MARA);
  const { came } = start(database, today);
  await waitFor(() => expect(came()?.asked).toBe(asked));
});

test('another answer leaves what was planned to follow; no answer takes it away', async () => {
  const database = freshDatabase();
  await recordSent(database, historyRow(), MARA);
  const { seen, came } = start(database);
  await waitFor(() => expect(came()).toBeDefined());
  const id = came()?.interactionId ?? 0;
  const next = planFields({ day: '2026-11-30', what: 'ask again' });
  await act(async () => void (await settleOutcome(database, id, { outcome: 'stayed', at: 1, next })));
  act(() => seen().onOutcome(id, 'moved'));
  await waitFor(() => expect(came()?.outcome).toBe('moved'));
  expect(await planFor(database, '2026-11-30')).toMatchObject([{ what: 'ask again', from: afterInteraction(id) }]);
  act(() => seen().onOutcome(id, null));
  await waitFor(() => expect(came()?.outcome).toBeNull());
  expect(await planFor(database, '2026-11-30')).toEqual([]);
});

test('what could not be kept is told in a sentence, until the next answer is', async () => {
  const database = freshDatabase();
  await recordSent(database, historyRow(), MARA);
  const { seen, came } = start(database);
  await waitFor(() => expect(came()).toBeDefined());
  const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError');
  });
  act(() => seen().onOutcome(came()?.interactionId ?? 0, 'moved'));
  await waitFor(() => expect(seen().trouble).toEqual(expect.any(String)));
  expect(came()?.outcome).toBeNull();
  full.mockRestore();
  act(() => seen().onOutcome(came()?.interactionId ?? 0, 'moved'));
  await waitFor(() => expect(seen().trouble).toBeNull());
});
