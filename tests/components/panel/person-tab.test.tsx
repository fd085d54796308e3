import '../../support/fake-extension.ts';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PersonTab } from '../../../entrypoints/sidepanel/PersonTab.tsx';
import { useViewStore } from '../../../entrypoints/sidepanel/view-store.ts';
import type { Person } from '../../../lib/engine/types.ts';
import { createProposals } from '../../../lib/panel/proposals.ts';
import { focusBox, publishOpenDraft } from '../../../lib/storage/open-drafts.ts';
import { findProspect, keepProspect } from '../../../lib/storage/prospects.ts';
import { openDraft } from '../../storage/open-draft.ts';
import { freshDatabase } from '../../storage/rows.ts';
import { expectAccessible } from '../support/axe.ts';

const TAB = 7;
const ANA: Person = { name: 'Ana Pires', email: 'ana@norwood-dental.example' };
const BEN: Person = { name: 'Ben Osei', email: 'ben@gmail.com' };

beforeEach(() => useViewStore.setState({ tab: 'person', personId: null }));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function start(people: readonly Person[], { incognito = false, database = freshDatabase() } = {}) {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation((async () => [{ id: TAB, windowId: 1 }]) as never);
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async () => ({ incognito })) as never);
  const sent = vi.fn(async (_tab: number, _message: unknown) => undefined);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(sent as never);
  await publishOpenDraft(TAB, openDraft({ draft: { text: 'Hi,', to: people } }));
  await focusBox(TAB, 'box-1');
  const { container } = render(<PersonTab database={database} proposals={createProposals(database)} />);
  return { database, container, sent };
}

const press = (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

test('in a private window it says that nothing is kept', async () => {
  const { container } = await start([ANA], { incognito: true });
  await screen.findByText('Nothing is kept in a private window');
  expect(container.textContent).not.toContain('Ana');
  await expectAccessible(container);
});

test('for nobody yet it teaches', async () => {
  const { container } = await start([]);
  await screen.findByText('Who is it for?');
  expect(container.textContent).toContain('For example');
  await press('All people');
  expect(useViewStore.getState().tab).toBe('people');
});

test.each([
  ['with the button', () => press(/^Keep this person/)],
  ['with Alt and K', () => act(async () => void fireEvent.keyDown(document, { code: 'KeyK', altKey: true }))],
])('somebody new is kept %s, and the open draft judged again', async (_, keep) => {
  const { database, sent } = await start([ANA]);
  await screen.findByRole('button', { name: /^Keep this person/ });
  await keep();
  await screen.findByRole('textbox', { name: 'What I observed' });
  expect(await findProspect(database, [ANA])).toMatchObject({ name: 'Ana Pires', company: 'Norwood Dental' });
  expect(sent).toHaveBeenCalledOnce();
  expect(sent.mock.calls[0]?.[0]).toBe(TAB);
  expect(sent.mock.calls[0]?.[1]).toMatchObject({ type: 'refresh', data: { boxKey: 'box-1' } });
});

test('each of several has a tab, which stays after one of them is kept', async () => {
  await start([ANA, BEN]);
  const ben = await screen.findByRole('tab', { name: 'Ben Osei' });
  expect(screen.getByRole('tab', { name: 'Ana Pires', selected: true })).toBeTruthy();
  await act(async () => void fireEvent.click(ben));
  await press(/^Keep this person/);
  await screen.findByRole('textbox', { name: 'What I observed' });
  expect(screen.getByRole('tab', { name: 'Ben Osei', selected: true })).toBeTruthy();
});

test('whoever was chosen from the list is shown until the draft is followed again', async () => {
  const database = freshDatabase();
  const id = await keepProspect(database, { email: 'chi@wen.example' }, { name: 'Chi Wen' }, 1);
  useViewStore.getState().openPerson(id ?? 0);
  await start([ANA], { database });
  await screen.findByRole('heading', { name: 'Chi Wen' });
  await press('Whom the draft is for');
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Ana Pires' })).toBeTruthy());
});

test('who was chosen and is forgotten is said to be gone', async () => {
  const database = freshDatabase();
  useViewStore.getState().openPerson(99);
  await start([ANA], { database });
  await screen.findByText(/Nothing is kept about this person any more/);
});
