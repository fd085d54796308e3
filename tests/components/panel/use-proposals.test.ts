import '../../support/fake-extension.ts';
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { asChosen } from '../../../lib/choosing/as-chosen.ts';
import { createProposer, type Proposer } from '../../../lib/choosing/proposer.ts';
import type { Analysis, Card, Draft } from '../../../lib/engine/types.ts';
import { createProposals, proposedFor } from '../../../lib/panel/proposals.ts';
import { useProposals } from '../../../lib/panel/use-proposals.ts';
import { choiceFor, hideFinding } from '../../../lib/storage/choices.ts';
import type { OpenDraft } from '../../../lib/storage/open-drafts.ts';
import { DEFAULT_SETTINGS } from '../../../lib/storage/settings.ts';
import { loudWordEngine, loudWordRewriter } from '../../choosing/engine.ts';
import { openDraft } from '../../storage/open-draft.ts';
import { freshDatabase } from '../../storage/rows.ts';

const { analyse } = loudWordEngine();
const LOUD = 'An amazing and incredible planner';

/** A box whose draft was analysed. */
const box = (text: string, rest: Partial<OpenDraft> = {}): OpenDraft =>
  openDraft({ draft: { text }, analysis: analyse({ text }), ...rest });

const without = (verdict: Analysis['verdict']): Analysis => ({ ...analyse({ text: LOUD }), verdict, score: null });

beforeEach(() => {
  fakeBrowser.reset();
  // What the database waits with stays real.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

type Shown = OpenDraft | null | undefined;

function start(first: Shown, made: Proposer = createProposer(loudWordEngine(), loudWordRewriter())) {
  const database = freshDatabase();
  const proposer = { ...made, rewrites: vi.fn(made.rewrites), cards: vi.fn(made.cards) };
  const load = vi.fn(async (): Promise<Proposer> => proposer);
  const proposals = createProposals(database, load);
  const seen: (readonly string[] | null)[] = [];
  const hook = renderHook(
    ({ open }: { open: Shown }) => {
      const proposed = useProposals(open, proposals);
      // Null: still to be worked out.
      const { wanted } = proposedFor(open, proposals.store.getState());
      seen.push(wanted ? null : proposed.view.rewrites.map(({ text }) => text));
      return proposed;
    },
    { initialProps: { open: first } },
  );
  const show = (open: Shown): void => hook.rerender({ open });
  const texts = (): readonly string[] | null => seen.at(-1) ?? null;
  return { database, proposer, load, proposals, hook, show, texts, seen };
}

/** The page has painted, and storage and database have answered. */
const settled = (ms = 50): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
    for (let turn = 0; turn < 100; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  });

test('nothing is loaded before the page had time to paint the analysis', async () => {
  const { load, texts } = start(box(LOUD));
  expect(texts()).toBeNull();
  await settled(20);
  expect(load).not.toHaveBeenCalled();
  expect(texts()).toBeNull();
  await settled();
  expect(load).toHaveBeenCalledTimes(1);
  expect(texts()).toEqual(['An  and  planner']);
});

describe('nothing is proposed, and nothing loaded for it,', () => {
  test.each<[string, Shown]>([
    ['while the draft is looked up', undefined],
    ['without a box', null],
    ['for a box that cannot be read', box('', { analysis: null, state: 'unreadable' })],
    ['for a draft that was not analysed', box(LOUD, { analysis: null, failure: 'failed' })],
    ['for a draft in a language it does not know', box(LOUD, { analysis: without('not-english') })],
    ['for arrangements', box(LOUD, { analysis: without('logistics') })],
    ['for an empty box that answers nobody', box('', { draft: { text: '' }, analysis: without('too-short') })],
    ['for a draft that is not prospecting', box(LOUD, { notProspecting: true })],
    ['for words the session area had no room for', box('', { analysis: analyse({ text: LOUD }) })],
  ])('%s', async (_, open) => {
    const { load, texts } = start(open);
    expect(texts()).toEqual([]);
    await settled(1_000);
    expect(load).not.toHaveBeenCalled();
  });
});

describe('what the person decided holds for proposals too', () => {
  test('what was hidden in the draft is left as it is', async () => {
    const { database, show, texts } = start(null);
    // Hidden before the site gave the draft a key of its own.
    await hideFinding(database, 'box-1', 'no-hype', 'amazing', 0);
    const choice = await choiceFor(database, 'box-1');
    const shown = asChosen(analyse({ text: LOUD }), { settings: DEFAULT_SETTINGS, choice });
    show(box(LOUD, { analysis: shown }));
    await settled();
    expect(texts()).toEqual(['An amazing and  planner']);
  });

  test('words of a rule that is off cost a proposal nothing', async () => {
    await fakeBrowser.storage.local.set({ settings: { mutedRules: ['no-hype'] } });
    const settings = { ...DEFAULT_SETTINGS, mutedRules: ['no-hype'] };
    const rewrite = {
      kind: 'touch-up',
      text: 'An amazing one',
      score: 96,
      changes: [],
      blanks: [],
      slots: [],
    } as const;
    const { hook, show } = start(null, createProposer(loudWordEngine(), { rewrite: () => [rewrite], cards: () => [] }));
    show(box(LOUD, { analysis: asChosen(analyse({ text: LOUD }), { settings, choice: undefined }) }));
    await settled();
    expect(hook.result.current.view.rewrites).toEqual([{ ...rewrite, score: 100 }]);
  });

  test('a database that does not answer costs the choices, not the proposals', async () => {
    const { database, show, texts } = start(null);
    vi.spyOn(database.draftChoices, 'bulkGet').mockReturnValue(new Promise(() => undefined) as never);
    show(box(LOUD));
    await settled();
    expect(texts()).toBeNull();
    await settled(1_500);
    expect(texts()).toEqual(['An  and  planner']);
  });
});

describe('only what is looked at is worked out', () => {
  test('not a text the person has written past', async () => {
    const { show, texts, proposer, load, proposals } = start(box(LOUD));
    let loaded: (proposer: Proposer) => void = () => undefined;
    load.mockReturnValueOnce(
      new Promise((resolve) => {
        loaded = resolve;
      }),
    );
    await settled();
    show(box('An incredible one', { sequence: 2 }));
    loaded(proposer);
    expect(texts()).toBeNull();
    await settled();
    expect(proposer.rewrites.mock.calls.map(([{ text }]) => text)).toEqual(['An incredible one']);
    expect(proposals.store.getState()).toMatchObject([{ sequence: 2 }]);
    expect(texts()).toEqual(['An  one']);
  });

  test('not for a panel that was left', async () => {
    const { hook, proposer, proposals } = start(box(LOUD));
    await settled(10);
    hook.unmount();
    await settled();
    expect(proposer.rewrites).not.toHaveBeenCalled();
    expect(proposals.store.getState()).toEqual([]);
  });

  test('once, however often the same answer is read', async () => {
    const { show, texts, proposer } = start(box(LOUD));
    await settled(20);
    show(box(LOUD));
    await settled();
    show(box(LOUD));
    expect(texts()).toEqual(['An  and  planner']);
    await settled();
    expect(proposer.rewrites).toHaveBeenCalledTimes(1);
  });
});

describe('a box that gets focus again', () => {
  const other = box('An incredible one', { boxKey: 'box-2', draftKey: 'draft-2' });

  test('shows its proposals at once', async () => {
    const { show, seen, texts, proposer } = start(box(LOUD));
    await settled();
    show(other);
    expect(texts()).toBeNull();
    await settled();
    const before = seen.length;
    show(box(LOUD));
    await settled();
    expect(seen.slice(before)).toEqual([['An  and  planner']]);
    expect(proposer.rewrites).toHaveBeenCalledTimes(2);
  });

  test('is worked out anew when it was answered anew', async () => {
    const { show, texts, proposer } = start(box(LOUD));
    await settled();
    // The same question, asked again after the worker died.
    show(box(LOUD, { at: 1_795_167_009_000 }));
    expect(texts()).toBeNull();
    await settled();
    expect(proposer.rewrites).toHaveBeenCalledTimes(2);
  });

  test('only the last boxes are remembered', async () => {
    const { show, proposals } = start(null);
    for (let at = 0; at < 20; at += 1) {
      show(box(LOUD, { boxKey: `box-${at}` }));
      await settled();
    }
    expect(proposals.store.getState().map(({ boxKey }) => boxKey)).toEqual(
      Array.from({ length: 12 }, (_, i) => `box-${19 - i}`),
    );
  });
});

describe('what goes wrong is no proposal, and no exception', () => {
  test('the engine cannot be loaded; the next draft tries again', async () => {
    const { load, show, texts } = start(box(LOUD));
    load.mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'));
    await settled();
    expect(texts()).toEqual([]);
    show(box('An incredible one', { sequence: 2 }));
    await settled();
    expect(texts()).toEqual(['An  one']);
  });

  test('the work fails', async () => {
    const { proposer, texts } = start(box(LOUD));
    proposer.rewrites.mockImplementationOnce(() => {
      throw new RangeError('a bug');
    });
    await settled();
    expect(texts()).toEqual([]);
  });
});

describe('while a new answer is worked out', () => {
  test('what was proposed for the one before stays to be read, with the text it was made for', async () => {
    const { hook, show } = start(box(LOUD));
    await settled();
    show(box('An incredible one', { sequence: 2 }));
    expect(hook.result.current.view).toMatchObject({
      text: LOUD,
      current: false,
      rewrites: [{ text: 'An  and  planner' }],
    });
    await settled();
    expect(hook.result.current.view).toMatchObject({ text: 'An incredible one', current: true });
  });

  test('not for another box, and not for a draft that has no number any more', async () => {
    const { hook, show } = start(box(LOUD));
    await settled();
    show(box('An incredible one', { boxKey: 'box-2' }));
    expect(hook.result.current.view).toMatchObject({ rewrites: [], current: true });
    show(box('An', { sequence: 2, analysis: without('too-short') }));
    expect(hook.result.current.view.rewrites).toEqual([]);
  });
});

describe('messages for a moment', () => {
  const own: Card = {
    moment: 'silence',
    heard: null,
    why: 'Room.',
    text: 'Still worth a look?',
    changes: [{ start: 0, end: 0, text: 'Still worth a look?', why: '', group: 0 }],
    blanks: [],
    slots: [],
  };
  const withCards = (cards: (draft: Draft) => readonly Card[] = () => [own]) =>
    createProposer(loudWordEngine(), { ...loudWordRewriter(), cards });

  test.each<[string, OpenDraft]>([
    ['beside the rewrites', box(LOUD)],
    [
      'for an answer not begun yet',
      box('', { draft: { text: '', lastInbound: 'Who?' }, analysis: without('too-short') }),
    ],
    ['for a few words', box('Hi Ana', { analysis: without('too-short') })],
  ])('%s', async (_, open) => {
    const { hook, show } = start(null, withCards());
    show(open);
    await settled();
    expect(hook.result.current.view.cards).toEqual([own]);
  });

  test('cost nothing else when they fail', async () => {
    const { hook } = start(
      box(LOUD),
      withCards(() => {
        throw new RangeError('a bug');
      }),
    );
    await settled();
    expect(hook.result.current.view).toMatchObject({ rewrites: [{ text: 'An  and  planner' }], cards: [] });
  });
});

describe('what was decided about the proposals of a box', () => {
  const choices = { about: 'x', refused: [1], leftOut: [], values: { '[what]': 'that' }, noted: [] };

  test('is there again with the box, and nowhere else', async () => {
    const { hook, show } = start(box(LOUD));
    await settled();
    act(() => hook.result.current.choose('touch-up', choices));
    expect(hook.result.current.view.choices).toEqual({ 'touch-up': choices });
    act(() => hook.result.current.choose('card:silence', choices));
    show(box(LOUD, { boxKey: 'box-2' }));
    expect(hook.result.current.view.choices).toEqual({});
    show(box(LOUD));
    expect(hook.result.current.view.choices).toEqual({ 'touch-up': choices, 'card:silence': choices });
  });

  test('is forgotten with the oldest box', async () => {
    const { hook, show, proposals } = start(null);
    for (let at = 0; at < 20; at += 1) {
      show(box(LOUD, { boxKey: `box-${at}` }));
      act(() => hook.result.current.choose('touch-up', choices));
    }
    expect(proposals.choices.getState()).toHaveLength(12);
  });
});

test('the engine itself is found where it is looked for', async () => {
  vi.useRealTimers();
  const proposals = createProposals(freshDatabase());
  const text =
    "Hi Ana,\n\nI'm Jo from Loftway, the award-winning recall software for dental clinics. We're thrilled to announce our amazing new module!!\n\nCheers,\nJo";
  const { createEngine } = await import('../../../lib/engine/engine.ts');
  await proposals.workOut(box(text, { analysis: createEngine().analyse({ text }) }), new AbortController().signal);
  expect(proposals.store.getState()[0]?.rewrites).not.toEqual([]);
});
