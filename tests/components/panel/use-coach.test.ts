import { act, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { NO_PROPOSALS } from '../../../components/coach/proposals.ts';
import type { PanelClient } from '../../../lib/messaging/panel-client.ts';
import type { ApplyReply } from '../../../lib/messaging/protocol.ts';
import type { Guess } from '../../../lib/panel/guess.ts';
import type { Remember } from '../../../lib/panel/remember.ts';
import { useCoach } from '../../../lib/panel/use-coach.ts';
import type { Notes } from '../../../lib/panel/use-notes.ts';
import type { OpenDraft } from '../../../lib/storage/open-drafts.ts';
import { analysis, card, finding, rewrite, TEXT } from '../support/samples.ts';

afterEach(() => vi.unstubAllGlobals());

const OPEN: OpenDraft = {
  boxKey: 'box',
  draftKey: 'draft',
  site: 'practice',
  sequence: 1,
  at: 0,
  draft: { text: TEXT },
  analysis: analysis(),
  check: { level: 'ok' },
  state: 'open',
  notProspecting: false,
  awaitsGuess: false,
  failure: null,
};

const proposed = { view: NO_PROPOSALS, choose: () => undefined };

function notesAbout(): Notes {
  return {
    record: null,
    view: { person: 'Ana Pires', observations: ['Opened a practice'], pains: [] },
    keepNote: vi.fn<Notes['keepNote']>(async () => ({ ok: true })),
    removeNote: vi.fn<Notes['removeNote']>(async () => ({ ok: true })),
  };
}

function start(reply: ApplyReply = { ok: true }, notes: Notes | null = null) {
  const page = {
    applyEdits: vi.fn<PanelClient['applyEdits']>(async () => reply),
    undoApply: vi.fn<PanelClient['undoApply']>(async () => reply),
    refresh: vi.fn<PanelClient['refresh']>(async () => ({ ok: true })),
  };
  const remember = vi.fn<Remember>(async () => ({ ok: true, value: undefined }));
  const report = vi.fn(async (boxKey: string) => `about ${boxKey}`);
  const guess = vi.fn<Guess>(async () => 'You said 80, it was 62.');
  const ports = { page, remember, guess, report, notes };
  const hook = renderHook(({ open }: { open: OpenDraft | null }) => useCoach(open, proposed, ports), {
    initialProps: { open: OPEN as OpenDraft | null },
  });
  const text = (words: string): void => hook.rerender({ open: { ...OPEN, sequence: 2, draft: { text: words } } });
  return { page, remember, guess, hook, text };
}

const thrilled = finding('thrilled', { suggestions: [{ label: 'Remove', text: '' }] });
const remove = { label: 'Remove', text: '' };

test('a suggestion goes to the page with the text it was made for; Undo takes it back', async () => {
  const { page, hook, text } = start();
  await act(async () => hook.result.current.onApplySuggestion(thrilled, remove));
  expect(page.applyEdits).toHaveBeenCalledWith({
    boxKey: 'box',
    baseText: TEXT,
    edits: [{ start: thrilled.start - 1, end: thrilled.end, text: '' }],
    rewriteKind: null,
  });
  expect(hook.result.current).toMatchObject({ notice: 'Changed in your message.', canUndo: true });
  text(TEXT.replace('thrilled ', ''));
  expect(hook.result.current.canUndo).toBe(true);
  await act(async () => hook.result.current.onUndo());
  expect(page.undoApply).toHaveBeenCalledWith({ boxKey: 'box' });
  expect(hook.result.current).toMatchObject({ notice: 'Taken back.', canUndo: false });
});

test('a message for a moment goes the same way, by its own name', async () => {
  const { page, hook } = start();
  const one = card('silence', 'Is it still worth a look?');
  await act(async () => hook.result.current.onApplyCard(one, one.changes));
  const [change] = one.changes;
  expect(page.applyEdits).toHaveBeenCalledWith({
    boxKey: 'box',
    baseText: TEXT,
    edits: [{ start: change?.start, end: change?.end, text: 'Is it still worth a look?' }],
    rewriteKind: 'card:silence',
  });
  expect(hook.result.current).toMatchObject({ notice: 'The words are in your message.', canUndo: true });
});

test('typing on makes the outcome old news', async () => {
  const { hook, text } = start();
  await act(async () => hook.result.current.onApplySuggestion(thrilled, remove));
  text(`${TEXT} And then`);
  expect(hook.result.current).toMatchObject({ notice: null, canUndo: false });
});

test('another box does not inherit the outcome', async () => {
  const { hook } = start();
  await act(async () => hook.result.current.onApplySuggestion(thrilled, remove));
  hook.rerender({ open: { ...OPEN, boxKey: 'other' } });
  expect(hook.result.current).toMatchObject({ notice: null, canUndo: false });
});

test('a rewrite carries its kind', async () => {
  const { page, hook } = start();
  const one = rewrite([['thrilled', 'glad', '']]);
  await act(async () => hook.result.current.onApplyRewrite(one, one.changes));
  expect(page.applyEdits).toHaveBeenCalledWith(expect.objectContaining({ rewriteKind: 'touch-up' }));
  expect(hook.result.current.notice).toBe('The proposal is in your message.');
});

test('a guess is kept with the score it was about, the page reads again, and the outcome is said once', async () => {
  const { page, guess, hook, text } = start();
  hook.rerender({ open: { ...OPEN, awaitsGuess: true } });
  expect(hook.result.current.view).toMatchObject({ state: 'draft', guessFor: 'box', analysis: null });
  await act(async () => hook.result.current.onGuess(80));
  expect(guess).toHaveBeenCalledWith({ draftKey: 'draft', guess: 80, score: 62 });
  expect(page.refresh).toHaveBeenCalledWith({ boxKey: 'box' });
  hook.rerender({ open: OPEN });
  expect(hook.result.current).toMatchObject({ notice: 'You said 80, it was 62.', view: { guessFor: null } });
  text(`${TEXT} And then`);
  expect(hook.result.current.notice).toBeNull();
});

describe('a refusal is a sentence, and offers no Undo', () => {
  test.each<[Extract<ApplyReply, { ok: false }>['reason'], string, number]>([
    ['changed', 'The text changed since this was proposed. Here is a fresh look.', 1],
    ['refused', 'The page did not take the change. Copy the proposal and paste it instead.', 0],
    ['no-such-box', 'The message is no longer open in this tab.', 0],
    ['bad-message', 'This could not be applied. Copy the proposal and paste it instead.', 0],
  ])('%s', async (reason, notice, looksAgain) => {
    const { page, hook } = start({ ok: false, reason });
    await act(async () => hook.result.current.onApplySuggestion(thrilled, remove));
    expect(hook.result.current).toMatchObject({ notice, canUndo: false });
    expect(page.refresh).toHaveBeenCalledTimes(looksAgain);
  });

  test('which stands when the page has taken the box away', async () => {
    const { hook } = start({ ok: false, reason: 'changed' });
    await act(async () => hook.result.current.onApplySuggestion(thrilled, remove));
    hook.rerender({ open: null });
    expect(hook.result.current.notice).not.toBeNull();
  });

  test.each([
    ['the same words', TEXT, true],
    ['other words', 'Another message altogether.', false],
  ])('which stands when the page has put a box with %s in the place of this one: %s', async (_, text, stands) => {
    const { hook } = start({ ok: false, reason: 'changed' });
    await act(async () => hook.result.current.onApplySuggestion(thrilled, remove));
    hook.rerender({ open: { ...OPEN, boxKey: 'another', draft: { text } } });
    expect(hook.result.current.notice !== null).toBe(stands);
  });
});

describe('a choice is remembered, then the page reads again', () => {
  test.each<['onHide' | 'onNever', object]>([
    ['onHide', { kind: 'hide', draftKey: 'draft', rule: 'no-hype', words: 'thrilled' }],
    ['onNever', { kind: 'never', rule: 'no-hype', words: 'thrilled' }],
  ])('%s', async (action, choice) => {
    const { page, remember, hook } = start();
    await act(async () => hook.result.current[action](thrilled));
    expect(remember).toHaveBeenCalledWith(choice);
    expect(page.refresh).toHaveBeenCalledWith({ boxKey: 'box' });
  });

  test('set aside', async () => {
    const { remember, hook } = start();
    await act(async () => hook.result.current.onNotProspecting(true));
    expect(remember).toHaveBeenCalledWith({ kind: 'not-prospecting', draftKey: 'draft', on: true });
  });

  test('what could not be kept is said, and nothing is read again', async () => {
    const { page, remember, hook } = start();
    remember.mockResolvedValueOnce({ ok: false, reason: 'full', sentence: 'The disk is full.' });
    await act(async () => hook.result.current.onHide(thrilled));
    expect(hook.result.current.notice).toBe('The disk is full.');
    expect(page.refresh).not.toHaveBeenCalled();
  });
});

test('copying says whether it worked', async () => {
  const writeText = vi.fn(async (_: string) => undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const { hook } = start();
  await act(async () => hook.result.current.onCopy('words'));
  expect(writeText).toHaveBeenCalledWith('words');
  expect(hook.result.current.notice).toBe('Copied.');
  writeText.mockRejectedValueOnce(new Error('no'));
  await act(async () => hook.result.current.onCopy('words'));
  expect(hook.result.current.notice).toBe('The browser did not let it be copied.');
});

describe('a note', () => {
  test.each<['onKeepNote' | 'onRemoveNote', 'keepNote' | 'removeNote', string]>([
    ['onKeepNote', 'keepNote', 'In your notes.'],
    ['onRemoveNote', 'removeNote', 'Removed from your notes.'],
  ])('%s reaches the notes, is said, and the page reads again', async (action, method, notice) => {
    const notes = notesAbout();
    const { page, hook } = start({ ok: true }, notes);
    expect(hook.result.current.view).toMatchObject({ notes: notes.view });
    await act(async () => hook.result.current[action]?.('pains', 'Recall calls slip'));
    expect(notes[method]).toHaveBeenCalledWith('pains', 'Recall calls slip');
    expect(hook.result.current.notice).toBe(notice);
    expect(page.refresh).toHaveBeenCalledWith({ boxKey: 'box' });
  });

  test('that is not kept says why, and nothing is read again', async () => {
    const notes = notesAbout();
    const { page, hook } = start({ ok: true }, notes);
    vi.mocked(notes.keepNote).mockResolvedValueOnce({ ok: false, sentence: 'Remove one first.' });
    await act(async () => hook.result.current.onKeepNote?.('pains', 'Recall calls slip'));
    expect(hook.result.current.notice).toBe('Remove one first.');
    expect(page.refresh).not.toHaveBeenCalled();
  });

  test('kept with a proposal that was just applied leaves its Undo', async () => {
    const { page, hook } = start({ ok: true }, notesAbout());
    const one = rewrite([['thrilled', 'glad', '']]);
    await act(async () => hook.result.current.onApplyRewrite(one, one.changes));
    await act(async () => hook.result.current.onKeepNote?.('pains', 'Recall calls slip'));
    expect(hook.result.current).toMatchObject({ notice: 'The proposal is in your message.', canUndo: true });
    expect(page.refresh).toHaveBeenCalledTimes(1);
  });

  test('is not offered where nothing may be kept', () => {
    const { hook } = start();
    expect(hook.result.current.view).toMatchObject({ notes: null });
    expect(hook.result.current.onKeepNote).toBeUndefined();
    expect(hook.result.current.onRemoveNote).toBeUndefined();
  });
});
