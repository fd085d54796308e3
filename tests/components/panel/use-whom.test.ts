import '../../support/fake-extension.ts';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Draft, Person } from '../../../lib/engine/types.ts';
import { useWhom, type Whom } from '../../../lib/panel/use-whom.ts';
import type { OpenDraft } from '../../../lib/storage/open-drafts.ts';
import { keepProspect } from '../../../lib/storage/prospects.ts';
import type { YouwardDatabase } from '../../../lib/storage/schema.ts';
import { openDraft } from '../../storage/open-draft.ts';
import { freshDatabase } from '../../storage/rows.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const ANA: Person = { name: 'Ana Pires', email: 'ana@norwood-dental.example' };
const BEN: Person = { email: 'ben@gmail.com' };
const CHI: Person = { name: 'Chi Wen', profile: '/in/chi-wen/' };

const to = (people: readonly Person[], rest: Partial<Draft> = {}): OpenDraft =>
  openDraft({ draft: { text: 'Hi,', to: people, ...rest } });

interface About {
  readonly open: OpenDraft | null | undefined;
  readonly chosen?: number;
}

function start(database: YouwardDatabase, about: About, incognito = false) {
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async () => ({ incognito })) as never);
  return renderHook(
    ({ open, chosen = null }: { open: About['open']; chosen?: number | null }) => useWhom(database, open, 7, chosen),
    {
      initialProps: about,
    },
  );
}

const peopleOf = (whom: Whom) => (whom.state === 'recipients' ? whom.recipients : []);

describe('somebody unknown is shown as the page shows them', () => {
  test.each<[string, Person, Partial<Draft>, object]>([
    [
      'by the address',
      ANA,
      {},
      { name: 'Ana Pires', facts: { name: 'Ana Pires', company: 'Norwood Dental', role: '' } },
    ],
    ['with a private address', BEN, {}, { name: 'ben@gmail.com', facts: { name: '', company: '', role: '' } }],
    [
      'by a profile, with what stands on it',
      CHI,
      { prospect: { company: 'Tidewater', role: 'Buyer' } },
      { name: 'Chi Wen', keepable: true, facts: { name: 'Chi Wen', company: 'Tidewater', role: 'Buyer' } },
    ],
    ['by a name alone', { name: 'Ana' }, {}, { name: 'Ana', keepable: false }],
  ])('%s', async (_, person, rest, shown) => {
    const { result } = start(freshDatabase(), { open: to([person], rest) });
    await waitFor(() => expect(peopleOf(result.current)).toMatchObject([{ person, id: null, ...shown }]));
  });
});

test('each of several has a place of their own, known or not, and the page’s facts are given to nobody', async () => {
  const database = freshDatabase();
  const id = await keepProspect(database, BEN, { name: 'Ben Osei' }, 1);
  const { result } = start(database, { open: to([ANA, BEN], { prospect: { company: 'Somewhere' } }) });
  await waitFor(() =>
    expect(peopleOf(result.current)).toMatchObject([
      { name: 'Ana Pires', id: null, facts: { company: 'Norwood Dental' } },
      { name: 'Ben Osei', id },
    ]),
  );
});

test('two addresses of one record are one person', async () => {
  const database = freshDatabase();
  await keepProspect(database, { email: ANA.email ?? '', profile: '/in/ana' }, {}, 1);
  const { result } = start(database, { open: to([ANA, { name: 'Ana', profile: '/in/ana/' }]) });
  await waitFor(() => expect(peopleOf(result.current)).toHaveLength(1));
});

test('a record that is made is seen at once, in the same place', async () => {
  const database = freshDatabase();
  const { result } = start(database, { open: to([ANA]) });
  await waitFor(() => expect(peopleOf(result.current)).toMatchObject([{ id: null }]));
  const [before] = peopleOf(result.current);
  await act(async () => void (await keepProspect(database, ANA, {}, 1)));
  await waitFor(() => expect(peopleOf(result.current)).toMatchObject([{ key: before?.key, id: expect.any(Number) }]));
});

test('the people of another draft are never shown with this one', async () => {
  const database = freshDatabase();
  const hook = start(database, { open: to([ANA]) });
  await waitFor(() => expect(peopleOf(hook.result.current)).toHaveLength(1));
  hook.rerender({ open: to([BEN]) });
  expect(hook.result.current).toEqual({ state: 'looking' });
  await waitFor(() => expect(peopleOf(hook.result.current)).toMatchObject([{ person: BEN }]));
});

test('what the page shows of them may change without their being looked up anew', async () => {
  const hook = start(freshDatabase(), { open: to([ANA]) });
  await waitFor(() => expect(peopleOf(hook.result.current)).toHaveLength(1));
  hook.rerender({ open: to([ANA], { prospect: { company: 'Norwood' } }) });
  expect(peopleOf(hook.result.current)).toMatchObject([{ facts: { company: 'Norwood' } }]);
});

test.each<[string, About, boolean, Whom]>([
  ['in a private window', { open: to([ANA]) }, true, { state: 'private' }],
  ['in a private window, though somebody was chosen', { open: to([ANA]), chosen: 3 }, true, { state: 'private' }],
  ['for nobody yet', { open: to([]) }, false, { state: 'nobody' }],
  ['without a draft', { open: null }, false, { state: 'nobody' }],
  ['while that is looked up', { open: undefined }, false, { state: 'looking' }],
  ['for whom was chosen, whatever is open', { open: to([ANA]), chosen: 3 }, false, { state: 'chosen', id: 3 }],
])('%s', async (_, about, incognito, whom) => {
  const { result } = start(freshDatabase(), about, incognito);
  await waitFor(() => expect(result.current).toEqual(whom));
});
