import '../../support/fake-extension.ts';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Person } from '../../../lib/engine/types.ts';
import { usePlanned } from '../../../lib/panel/use-planned.ts';
import type { OpenDraft } from '../../../lib/storage/open-drafts.ts';
import { planFor, plannedFor } from '../../../lib/storage/plan.ts';
import { addPlanItem, updatePlanItem } from '../../../lib/storage/plan-changes.ts';
import { ANALYSIS, openDraft } from '../../storage/open-draft.ts';
import { freshDatabase, planFields } from '../../storage/rows.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const TODAY = '2026-11-20';
const ANA: Person = { name: 'Ana Pires', email: 'Ana@Norwood.example' };
const BEN: Person = { name: 'Ben Osei', profile: '/in/ben-Osei/' };

const to = (people: readonly Person[], rest: Partial<OpenDraft> = {}, draft: Partial<OpenDraft['draft']> = {}) =>
  openDraft({ draft: { text: 'Hi, your desk answers for two.', to: people, ...draft }, ...rest });

function start(
  open: OpenDraft | null | undefined,
  { database = freshDatabase(), incognito = false, day = TODAY } = {},
) {
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async () => ({ incognito })) as never);
  const onChanged = vi.fn();
  const hook = renderHook(
    ({ about, on }: { about: OpenDraft | null | undefined; on: string }) =>
      usePlanned(database, about, 7, on, onChanged),
    { initialProps: { about: open, on: day } },
  );
  return { database, hook, onChanged, seen: () => hook.result.current };
}

const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)));

describe('today’s plan for whom the draft is for', () => {
  const planned = planFields({ who: 'Ana Pires', contact: 'ana@norwood.example', objective: 'learn who answers' });

  test('is there, and live', async () => {
    const { database, seen } = start(to([ANA]));
    await waitFor(() => expect(seen()).toMatchObject({ item: null, unplanned: 'Ana Pires' }));
    const id = await addPlanItem(database, planned, 1);
    await waitFor(() =>
      expect(seen()).toMatchObject({ item: { id, objective: 'learn who answers' }, unplanned: null }),
    );
    await act(() => updatePlanItem(database, id, { objective: 'a visit' }));
    await waitFor(() => expect(seen()?.item?.objective).toBe('a visit'));
  });

  test.each<[string, Partial<Parameters<typeof planFields>[0]>, boolean]>([
    ['left from an earlier day', { day: '2026-11-18' }, true],
    ['for tomorrow', { day: '2026-11-21' }, false],
    ['for somebody else', { who: 'Kim Li', contact: 'kim@else.example' }, false],
  ])('%s', async (_, rest, isThere) => {
    const database = freshDatabase();
    await addPlanItem(database, { ...planned, ...rest }, 1);
    const { seen } = start(to([ANA]), { database });
    await waitFor(() => expect(seen()).not.toBeNull());
    expect(seen()?.item !== null).toBe(isThere);
  });

  test('is never shown with the draft for another, nor on another day', async () => {
    const database = freshDatabase();
    await addPlanItem(database, planned, 1);
    const { hook, seen } = start(to([ANA]), { database });
    await waitFor(() => expect(seen()?.item).not.toBeNull());
    hook.rerender({ about: to([BEN]), on: TODAY });
    expect(seen()).toBeNull();
    await waitFor(() => expect(seen()).toMatchObject({ item: null, unplanned: 'Ben Osei' }));
    hook.rerender({ about: to([ANA]), on: '2026-11-19' });
    expect(seen()).toBeNull();
    await waitFor(() => expect(seen()).toMatchObject({ item: null, unplanned: 'Ana Pires' }));
  });
});

describe('who was not planned is asked for', () => {
  const quiet = (verdict: 'too-short' | 'not-english' | 'not-prospecting' | 'logistics') => ({
    analysis: { ...ANALYSIS, verdict, score: null, band: null },
  });
  test.each<[string, OpenDraft, string | null]>([
    ['a first touch', to([ANA], {}, { stage: 'first-touch' }), 'Ana Pires'],
    ['a first touch nobody calls so', to([ANA]), 'Ana Pires'],
    ['a follow-up', to([ANA], {}, { stage: 'follow-up', lastInbound: 'Who is this?' }), 'Ana Pires'],
    ['an address', to([{ email: 'ana@norwood.example' }]), 'ana@norwood.example'],
    ['a full name', to([{ name: 'Ana Pires' }]), 'Ana Pires'],
    ['a first name alone', to([{ name: 'Ana' }]), null],
    ['the first of several', to([BEN, ANA]), 'Ben Osei'],
    ['a reply', to([ANA], {}, { stage: 'reply' }), null],
    ['a reply nobody calls so', to([ANA], {}, { lastInbound: 'Who is this?' }), null],
    ['what they asked for', to([ANA], {}, { stage: 'requested' }), null],
    ['a customer', to([ANA], {}, { stage: 'customer' }), null],
    ['nothing to judge yet', to([ANA], quiet('too-short')), null],
    ['arrangements', to([ANA], quiet('logistics')), null],
    ['another language', to([ANA], quiet('not-english')), null],
    ['no prospecting', to([ANA], quiet('not-prospecting')), null],
    ['set aside by the person', to([ANA], { notProspecting: true }), null],
    ['not read yet', to([ANA], { analysis: null }), null],
  ])('%s', async (_, open, name) => {
    const { seen } = start(open);
    await waitFor(() => expect(seen()).not.toBeNull());
    expect(seen()).toMatchObject({ item: null, unplanned: name });
  });

  test.each<[string, OpenDraft | null | undefined, boolean]>([
    ['in a private window', to([ANA]), true],
    ['on the practice page', to([ANA], { site: 'practice' }), false],
    ['for nobody', to([]), false],
    ['without a draft', null, false],
    ['while it is looked up', undefined, false],
  ])('and nothing is looked up %s', async (_, open, incognito) => {
    const database = freshDatabase();
    await addPlanItem(database, planFields({ who: 'Ana Pires', contact: 'ana@norwood.example' }), 1);
    const { seen } = start(open, { incognito, database });
    await settled();
    expect(seen()).toBeNull();
  });
});

describe('the why that is kept', () => {
  test.each<[string, OpenDraft, object]>([
    ['in mail', to([ANA]), { who: 'Ana Pires', contact: 'Ana@Norwood.example', how: 'email', touch: 1 }],
    ['of a follow-up', to([ANA], {}, { stage: 'follow-up' }), { touch: 2 }],
    [
      'on LinkedIn',
      to([BEN], { site: 'linkedin' }, { channel: 'linkedin-invite' }),
      { who: 'Ben Osei', contact: 'https://www.linkedin.com/in/ben-Osei/', how: 'linkedin' },
    ],
    ['for a name', to([{ name: 'Ana Pires' }]), { who: 'Ana Pires', contact: '' }],
  ])('%s is an item of today, found again for them', async (_, open, fields) => {
    const { database, seen, onChanged } = start(open);
    await waitFor(() => expect(seen()?.unplanned).toEqual(expect.any(String)));
    await act(
      async () => void expect(await seen()?.keepWhy('  the desk answers for two ')).toMatchObject({ ok: true }),
    );
    expect(onChanged).toHaveBeenCalledOnce();
    expect(await planFor(database, TODAY)).toMatchObject([
      { why: 'the desk answers for two', whyKind: '', objective: '', doneAt: null, ...fields },
    ]);
    expect(await plannedFor(database, TODAY, open.draft.to ?? [])).toMatchObject(fields);
    await waitFor(() => expect(seen()).toMatchObject({ item: fields, unplanned: null }));
  });

  test('a full disk is told in a sentence, and nothing is judged again', async () => {
    const { seen, onChanged } = start(to([ANA]));
    await waitFor(() => expect(seen()).not.toBeNull());
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
      throw new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError');
    });
    expect(await seen()?.keepWhy('May')).toMatchObject({ ok: false, reason: 'full', sentence: expect.any(String) });
    expect(onChanged).not.toHaveBeenCalled();
  });
});
