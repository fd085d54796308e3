import '../../support/fake-extension.ts';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { usePerson } from '../../../lib/panel/use-person.ts';
import { usePersonTimeline } from '../../../lib/panel/use-person-timeline.ts';
import { recordSent } from '../../../lib/storage/history.ts';
import { addMenuPain } from '../../../lib/storage/pain-menu.ts';
import { addPlanItem } from '../../../lib/storage/plan-changes.ts';
import { chooseField, keepProspect, prospectById, writeField } from '../../../lib/storage/prospects.ts';
import type { YouwardDatabase } from '../../../lib/storage/schema.ts';
import { freshDatabase, historyRow, planFields, SENT_AT } from '../../storage/rows.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const ANA = { name: 'Ana Pires', email: 'ana@norwood.example' };

async function start(database: YouwardDatabase = freshDatabase()) {
  const id = await keepProspect(database, ANA, { company: 'Norwood', role: 'Owner' }, 1);
  if (id === null) throw new Error('nobody');
  const onChanged = vi.fn();
  const hook = renderHook((of: { readonly id: number }) => usePerson(database, of.id, onChanged), {
    initialProps: { id },
  });
  const known = () => {
    const view = hook.result.current;
    if (view.state !== 'known') throw new Error(view.state);
    return view;
  };
  await waitFor(() => known());
  const row = async () => (await prospectById(database, id)) ?? Promise.reject(new Error('gone'));
  return { database, id, onChanged, hook, known, row };
}

type Started = Awaited<ReturnType<typeof start>>;
type Actions = ReturnType<Started['known']>['actions'];

const fullDisk = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError');
  });

describe('one record, live', () => {
  test('what another window writes is seen here', async () => {
    const { database, id, known, onChanged } = await start();
    expect(known().prospect).toMatchObject({ name: 'Ana Pires', company: 'Norwood', role: 'Owner' });
    await act(async () => void (await chooseField(database, id, 'trust', 'trusts', 2)));
    await waitFor(() => expect(known().prospect.trust).toBe('trusts'));
    expect(onChanged).not.toHaveBeenCalled();
  });

  test('the pain menu comes with it, live too', async () => {
    const { database, known } = await start();
    const menu = { text: 'One desk', phrases: [], who: '', consequence: '', future: '', pinned: false, gap: false };
    await act(async () => void (await addMenuPain(database, menu, 1)));
    await waitFor(() => expect(known().menu).toMatchObject([{ text: 'One desk' }]));
  });

  test('another person is never shown as this one', async () => {
    const { database, hook, known } = await start();
    const other = (await keepProspect(database, { email: 'ben@tidewater.example' }, {}, 1)) ?? 0;
    hook.rerender({ id: other });
    expect(hook.result.current.state).toBe('reading');
    await waitFor(() => expect(known().prospect.id).toBe(other));
  });

  test('forgotten, it is gone, also for who was about to write', async () => {
    const { known, hook, onChanged } = await start();
    const { actions } = known();
    await act(async () => void (await actions.forget()));
    await waitFor(() => expect(hook.result.current.state).toBe('gone'));
    expect(onChanged).toHaveBeenCalledOnce();
    expect(await actions.writeField('whyNow', { base: '', text: 'May' })).toMatchObject({ outcome: 'refused' });
  });
});

describe('each change is kept, and the open draft judged again', () => {
  const at = expect.any(Number);
  test.each<[string, (actions: Actions) => Promise<unknown>, object]>([
    ['a text, tidied', (a) => a.writeField('whyNow', { base: '', text: ' May  opening ' }), { whyNow: 'May opening' }],
    ['free notes, as they are', (a) => a.writeField('notes', { base: '', text: 'a\n\nb ' }), { notes: 'a\n\nb ' }],
    [
      'a text that was taken',
      (a) => a.putField('secondImpression', { base: '', text: 'Fair' }),
      { secondImpression: 'Fair' },
    ],
    ['a choice', (a) => a.choose('rung', 'problem'), { rung: 'problem' }],
    ['a role that is still right', (a) => a.confirmRole(), { roleAt: at }],
    [
      'an address',
      async (a) => expect(await a.addAddress('Ana@Home.example')).toBeNull(),
      { keys: [ANA.email, 'ana@home.example'] },
    ],
    [
      'an observation',
      (a) => a.addLine('observations', { text: 'Hires a receptionist' }),
      { observations: [{ id: expect.any(String), text: 'Hires a receptionist', at, source: '' }] },
    ],
    [
      'a pain',
      (a) => a.addLine('pains', { text: 'Calls slip' }),
      { pains: [{ text: 'Calls slip', super: {}, menuId: null, group: '', cost: '', consequence: '' }] },
    ],
    [
      'a possibility',
      (a) => a.addLine('possibilities', { text: 'Close at five', kind: 'dream' }),
      { possibilities: [{ text: 'Close at five', kind: 'dream' }] },
    ],
    [
      'a promise',
      (a) => a.addLine('trustLog', { text: 'Send the rota', due: '2026-12-01' }),
      { trustLog: [{ text: 'Send the rota', due: '2026-12-01', state: 'open', from: '', settledAt: null }] },
    ],
  ])('%s', async (_, change, row) => {
    const it = await start();
    await act(async () => void (await change(it.known().actions)));
    expect(await it.row()).toMatchObject(row);
    expect(it.onChanged).toHaveBeenCalledOnce();
    expect(it.known().trouble).toBeNull();
  });

  test('parts of a line, each on its newest state', async () => {
    const it = await start();
    const { actions } = it.known();
    await act(async () => void (await actions.addLine('pains', { text: 'Calls slip' })));
    const lineId = (await it.row()).pains[0]?.id ?? '';
    await act(async () => {
      await Promise.all([
        actions.writeLine('pains', lineId, 'cost', { base: '', text: 'two hours' }),
        actions.changeLine('pains', lineId, (pain) => ({ super: { ...pain.super, rapid: 4 } })),
        actions.changeLine('pains', lineId, (pain) => ({ super: { ...pain.super, unique: 2 } })),
      ]);
    });
    expect((await it.row()).pains).toMatchObject([{ cost: 'two hours', super: { rapid: 4, unique: 2 } }]);
    const emptied = await actions.writeLine('pains', lineId, 'text', { base: 'Calls slip', text: ' ' });
    expect(emptied).toEqual({ outcome: 'kept', value: 'Calls slip' });
    await act(async () => void (await actions.removeLine('pains', lineId)));
    expect((await it.row()).pains).toEqual([]);
  });

  test('a line that is still so is of today', async () => {
    const it = await start();
    const { actions } = it.known();
    await act(async () => void (await actions.addLine('observations', { text: 'Hires' })));
    const lineId = (await it.row()).observations[0]?.id ?? '';
    await act(async () => void (await actions.changeLine('observations', lineId, () => ({ at: 5 }))));
    await act(async () => void (await actions.confirmLine('observations', lineId)));
    expect((await it.row()).observations[0]?.at).toBeGreaterThan(1_700_000_000_000);
  });

  test('a promise is kept, and open again', async () => {
    const it = await start();
    const { actions } = it.known();
    await act(async () => void (await actions.addLine('trustLog', { text: 'Send' })));
    const lineId = (await it.row()).trustLog[0]?.id ?? '';
    await act(async () => void (await actions.settlePromise(lineId, 'kept')));
    expect((await it.row()).trustLog).toMatchObject([{ state: 'kept', settledAt: expect.any(Number) }]);
    await act(async () => void (await actions.settlePromise(lineId, 'open')));
    expect((await it.row()).trustLog).toMatchObject([{ state: 'open', settledAt: null }]);
  });
});

describe('what is not kept is said, and the draft is left alone', () => {
  test('another window wrote the field meanwhile: theirs stands', async () => {
    const it = await start();
    await writeField(it.database, it.id, 'whyNow', { base: '', text: 'June' }, 2);
    const outcome = await it.known().actions.writeField('whyNow', { base: '', text: 'May' });
    expect(outcome).toEqual({ outcome: 'changed', theirs: 'June' });
    expect(await it.row()).toMatchObject({ whyNow: 'June' });
    expect(it.onChanged).not.toHaveBeenCalled();
  });

  test.each<[string, (actions: Actions) => Promise<unknown>, object]>([
    [
      'a text that is too long',
      (a) => a.writeField('whyNow', { base: '', text: 'x'.repeat(501) }),
      { outcome: 'refused', sentence: expect.stringContaining('at most 500 characters') },
    ],
    [
      'notes that are too long',
      (a) => a.writeField('notes', { base: '', text: 'x'.repeat(20_001) }),
      { outcome: 'refused', sentence: expect.stringContaining('at most 20,000 characters') },
    ],
  ])('%s', async (_, change, outcome) => {
    const it = await start();
    expect(await change(it.known().actions)).toEqual(outcome);
    expect(it.onChanged).not.toHaveBeenCalled();
  });

  test('an address that is none, or somebody else’s', async () => {
    const it = await start();
    await keepProspect(it.database, { email: 'ben@tidewater.example' }, {}, 1);
    const { actions } = it.known();
    expect(await actions.addAddress('ana')).toContain('neither a mail address');
    expect(await actions.addAddress('ben@tidewater.example')).toContain('Somebody else');
    expect(it.onChanged).not.toHaveBeenCalled();
  });

  test('a full disk, until the next change that is kept', async () => {
    const it = await start();
    const full = fullDisk();
    const { actions } = it.known();
    const text = await actions.writeField('whyNow', { base: '', text: 'May' });
    expect(text).toEqual({ outcome: 'refused', sentence: expect.stringContaining('disk') });
    await act(async () => expect(await actions.choose('trust', 'trusts')).toBe(false));
    await waitFor(() => expect(it.known().trouble).toContain('disk'));
    expect(it.onChanged).not.toHaveBeenCalled();
    full.mockRestore();
    await act(async () => expect(await actions.choose('trust', 'trusts')).toBe(true));
    await waitFor(() => expect(it.known().trouble).toBeNull());
  });

  test('one line too many', async () => {
    const it = await start();
    const { actions } = it.known();
    for (let i = 0; i < 50; i += 1) await act(async () => void (await actions.addLine('pains', { text: `pain ${i}` })));
    await act(async () => expect(await actions.addLine('pains', { text: 'one more' })).toBe(false));
    await waitFor(() => expect(it.known().trouble).toContain('50 lines'));
    expect((await it.row()).pains).toHaveLength(50);
  });
});

test('the timeline has what was sent, promised and planned, live', async () => {
  const it = await start();
  const to = [{ email: ANA.email }];
  await recordSent(it.database, historyRow({ kept: { text: 'Hi Ana', subject: null, to } }), to);
  await addPlanItem(it.database, planFields({ contact: ANA.email, day: '2026-11-22', what: 'Ask about May' }), SENT_AT);
  const trustLog = [
    { id: 't', text: 'Send', at: SENT_AT + 1, state: 'open', due: '', from: '', settledAt: null } as const,
  ];
  const hook = renderHook(() => usePersonTimeline(it.database, { keys: [ANA.email], trustLog }));
  const seen = () => (hook.result.current?.ok ? hook.result.current.value.entries.map(({ kind }) => kind) : null);
  const counts = () => (hook.result.current?.ok ? hook.result.current.value.counts : null);
  await waitFor(() => expect(seen()).toEqual(['planned', 'promise', 'sent']));
  await act(async () => void (await recordSent(it.database, historyRow({ key: 'b', sentAt: SENT_AT + 2 }), to)));
  await waitFor(() => expect(seen()).toEqual(['planned', 'sent', 'promise', 'sent']));
  expect(counts()).toEqual({ interactions: 2, planned: 0, gave: 0 });
});
