import '../../support/fake-extension.ts';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DraftPlan } from '../../../entrypoints/sidepanel/DraftPlan.tsx';
import { useViewStore } from '../../../entrypoints/sidepanel/view-store.ts';
import type { Proposer } from '../../../lib/choosing/proposer.ts';
import { createProposals } from '../../../lib/panel/proposals.ts';
import { dayOf } from '../../../lib/plan/day.ts';
import type { OpenDraft } from '../../../lib/storage/open-drafts.ts';
import { planFor } from '../../../lib/storage/plan.ts';
import { addPlanItem } from '../../../lib/storage/plan-changes.ts';
import { openDraft } from '../../storage/open-draft.ts';
import { freshDatabase, planFields } from '../../storage/rows.ts';
import { expectAccessible } from '../support/axe.ts';

const TAB = 7;
const TODAY = dayOf(new Date());
const DRAFT = 'Hi Ana,\n\nYour desk answers for two practices.';

const open = (rest: Partial<OpenDraft> = {}): OpenDraft =>
  openDraft({ draft: { text: DRAFT, to: [{ name: 'Ana Pires', email: 'ana@norwood.example' }] }, ...rest });

beforeEach(() => useViewStore.setState({ whys: {} }));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** Puts a line after the greeting. */
const lineMaker = {
  noteAsLine: (note: string, kind: string) =>
    kind === 'firstLine' ? { text: note, at: 7, insert: `\n\n${note}` } : null,
} as unknown as Proposer;

function start({ database = freshDatabase(), draft = open() } = {}) {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async () => ({ incognito: false })) as never);
  const sent = vi.fn(async (_tab: number, message: { readonly type: string }) =>
    message.type === 'applyEdits' ? { res: { ok: true } } : undefined,
  );
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(sent as never);
  const opened = vi.fn(async () => undefined);
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(opened as never);
  const proposals = createProposals(database, async () => lineMaker);
  const view = (one: OpenDraft) => (
    <DraftPlan key={one.draftKey} database={database} proposals={proposals} open={one} tabId={TAB} />
  );
  const { container, rerender, unmount } = render(view(draft));
  const messages = (type: string) => sent.mock.calls.map(([, message]) => message).filter((one) => one.type === type);
  return { database, container, messages, opened, unmount, show: (one: OpenDraft) => rerender(view(one)) };
}

const press = (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const field = () => screen.findByRole('textbox', { name: 'Why are you writing to Ana Pires?' });
const write = async (value: string) => fireEvent.change(await field(), { target: { value } });

test('a why that is kept makes the plan, the draft is judged again, and the plan takes the question’s place', async () => {
  const { database, container, messages } = start();
  await write('Maya says the desk answers for two');
  await expectAccessible(container);
  await press(/^Keep/);
  await screen.findByRole('button', { name: 'Planned' });
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(await planFor(database, TODAY)).toMatchObject([
    { who: 'Ana Pires', why: 'Maya says the desk answers for two' },
  ]);
  expect(messages('refresh')).toMatchObject([{ data: { boxKey: 'box-1' } }]);
  expect(screen.getByRole('status').textContent).toContain("In today's plan");
  // The button is gone, and the focus is not lost with it.
  expect(document.activeElement?.getAttribute('aria-label')).toBe("Today's plan for them");
  await expectAccessible(container);
});

test('what was said of keeping it goes once the message goes on', async () => {
  const { show } = start();
  await write('Maya sent me');
  await press(/^Keep/);
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain("In today's plan"));
  const { to = [] } = open().draft;
  show(open({ sequence: 2, draft: { text: `${DRAFT} Maya sent me.`, to } }));
  expect(screen.getByRole('status').textContent).toBe('');
});

test('put off, it is not asked again for that draft, and asked for the next', async () => {
  const { database, show, unmount } = start();
  await field();
  await press('Not now');
  expect(screen.queryByRole('textbox')).toBeNull();
  show(open({ draftKey: 'draft-2' }));
  await field();
  show(open());
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  unmount();
  expect(await database.planItems.count()).toBe(0);
});

test('what was begun is there after a look at another tab of the panel, and never for another draft', async () => {
  const { database, show, unmount } = start();
  await write('Maya says');
  show(open({ draftKey: 'draft-2' }));
  expect(((await field()) as HTMLInputElement).value).toBe('');
  unmount();
  start({ database });
  expect(((await field()) as HTMLInputElement).value).toBe('Maya says');
});

test('a why that cannot be kept stays where it was written, with the reason', async () => {
  start();
  await write('Maya says');
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError');
  });
  await press(/^Keep/);
  await waitFor(() => expect(screen.getByRole('status').textContent).not.toBe(''));
  expect(((await field()) as HTMLInputElement).value).toBe('Maya says');
});

test('the planned first line goes into the draft when it is asked for, as it is', async () => {
  const database = freshDatabase();
  const id = await addPlanItem(
    database,
    planFields({ day: TODAY, who: 'Ana Pires', contact: 'ana@norwood.example', what: 'Maya sent me to you.' }),
    1,
  );
  const { messages, opened, container } = start({ database });
  fireEvent.click(await screen.findByRole('button', { name: 'Planned' }));
  expect(messages('applyEdits')).toEqual([]);
  await press('Use the first line');
  await waitFor(() => expect(messages('applyEdits')).toHaveLength(1));
  expect(messages('applyEdits')).toMatchObject([
    { data: { boxKey: 'box-1', baseText: DRAFT, edits: [{ start: 7, end: 7, text: '\n\nMaya sent me to you.' }] } },
  ]);
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('In the draft: “Maya sent me to you.”'));
  await press('Edit the plan');
  expect(opened).toHaveBeenCalledWith({ url: expect.stringMatching(new RegExp(`/plan\\.html\\?item=${id}$`)) });
  await expectAccessible(container);
});

test('there is nothing to put it into where the words do not fit into memory', async () => {
  const database = freshDatabase();
  await addPlanItem(database, planFields({ day: TODAY, contact: 'ana@norwood.example', what: 'Maya sent me.' }), 1);
  const { to = [] } = open().draft;
  start({ database, draft: open({ draft: { text: '', to } }) });
  fireEvent.click(await screen.findByRole('button', { name: 'Planned' }));
  expect(screen.queryByRole('button', { name: 'Use the first line' })).toBeNull();
});
