import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { SentMessage, WhatCame } from '../../components/insights/HistoryEntry.tsx';
import { HistoryList } from '../../components/insights/HistoryList.tsx';
import { expectAccessible } from './support/axe.ts';

afterEach(cleanup);

const sent = (rest: Partial<SentMessage> = {}): SentMessage => ({
  key: 'one',
  channel: 'email',
  sentAt: new Date(2026, 10, 9, 14, 30).getTime(),
  verdict: 'scored',
  firstScore: 48,
  score: 79,
  rewriteTaken: null,
  kept: { text: 'Hi Ines,\n\nOne desk, two clinics?', subject: 'Recall calls', to: [{ name: 'Ines de Wit' }] },
  ...rest,
});

const show = (messages: readonly SentMessage[], { onPractise = vi.fn(), onOutcome = vi.fn(), onPlan = vi.fn() } = {}) =>
  render(<HistoryList messages={messages} onPractise={onPractise} onOutcome={onOutcome} onPlan={onPlan} />);

test('an empty history teaches and offers the practice page', async () => {
  const onPractise = vi.fn();
  const { container } = show([], { onPractise });
  expect(container.textContent).toContain('No message sent yet');
  screen.getByRole('button', { name: 'Try the practice page' }).click();
  expect(onPractise).toHaveBeenCalledOnce();
  await expectAccessible(container);
});

describe('a sent message', () => {
  test.each<[string, Partial<SentMessage>, string[]]>([
    ['both scores', {}, ['48 at first, 79 when sent', 'To Ines de Wit', 'Recall calls', 'Email', '2026']],
    ['sent before the first pause', { firstScore: null }, ['79 when sent']],
    ['arrangements', { verdict: 'logistics', firstScore: null, score: null }, ['arrangements only, no score']],
    ['a rewrite taken', { rewriteTaken: 'turn-round' }, ['turned round']],
    ['a card taken', { rewriteTaken: 'card:silence' }, ['for the moment “No answer yet”']],
    [
      'a rewrite and what it gained',
      { rewriteTaken: 'start-from-them', rewriteScores: { before: 34, after: 81 } },
      ['Email · started from them, 34 to 81'],
    ],
    ['a rewrite of a kind not known here', { rewriteTaken: 'from-the-future' }, ['rewrite taken']],
    ['text no longer kept', { kept: null }, ['The text is no longer kept.', 'Message']],
    ['nobody named', { kept: { text: 'x', subject: null, to: [] } }, ['Message']],
    ['address only', { kept: { text: 'x', subject: '', to: [{ email: 'a@b.example' }] } }, ['To a@b.example']],
  ])('%s', async (_, rest, says) => {
    const { container } = show([sent(rest)]);
    for (const words of says) expect(container.textContent).toContain(words);
    await expectAccessible(container);
  });

  test('shows its text on demand', () => {
    const { container } = show([sent()]);
    expect(container.textContent).not.toContain('One desk, two clinics?');
    fireEvent.click(screen.getByRole('button', { name: 'Show the text To Ines de Wit' }));
    expect(container.textContent).toContain('One desk, two clinics?');
  });
});

describe('what came of a message', () => {
  const came = (rest: Partial<WhatCame> = {}): WhatCame => ({
    interactionId: 4,
    outcome: null,
    repliedAt: null,
    asked: true,
    planned: null,
    ...rest,
  });
  const radio = (name: string) => screen.getByRole('radio', { name }) as HTMLInputElement;

  test('is said in one press, told apart from other messages', async () => {
    const onOutcome = vi.fn();
    const { container } = show([sent({ came: came() })], { onOutcome });
    expect(screen.getByRole('group', { name: 'What came of it · To Ines de Wit' })).toBeTruthy();
    expect(screen.getAllByRole('radio').map((one) => one.parentElement?.textContent)).toEqual([
      'Moved on',
      'Stayed',
      'Went back',
      'No answer',
    ]);
    fireEvent.click(screen.getByText('No answer'));
    expect(onOutcome.mock.calls).toEqual([[4, 'no-answer']]);
    await expectAccessible(container);
  });

  test.each([
    ['a press', () => fireEvent.click(radio('Stayed'))],
    ['the space bar', () => fireEvent.keyDown(radio('Stayed'), { key: ' ' })],
  ])('is taken back with %s on what was said, and changed with one on another', (_, again) => {
    const onOutcome = vi.fn();
    show([sent({ came: came({ outcome: 'stayed' }) })], { onOutcome });
    expect(radio('Stayed').checked).toBe(true);
    again();
    fireEvent.keyDown(radio('Went back'), { key: ' ' });
    fireEvent.click(radio('Went back'));
    expect(onOutcome.mock.calls).toEqual([
      [4, null],
      [4, 'back'],
    ]);
  });

  test('is a group the arrow keys go through, of its own for each message', () => {
    show([sent({ came: came() }), sent({ key: 'two', came: came({ interactionId: 5 }) })]);
    const groups = screen.getAllByRole('group');
    const names = groups.map((group) => new Set([...group.querySelectorAll('input')].map(({ name }) => name)));
    expect(names.map(({ size }) => size)).toEqual([1, 1]);
    expect([...(names[0] ?? [])]).not.toEqual([...(names[1] ?? [])]);
  });

  const REPLIED = new Date(2026, 10, 12, 8).getTime();
  test.each<[string, Partial<WhatCame>, string]>([
    ['an answer', { repliedAt: REPLIED }, 'They replied on Nov 12, 2026'],
    [
      'a plan',
      { planned: { objective: 'find out who does the rota', objectiveKind: 'learn' } },
      'Planned: find out who does the rota',
    ],
    [
      'a plan by its kind',
      { planned: { objective: ' ', objectiveKind: 'next-step' } },
      'Planned: agree on a next step',
    ],
    ['a plan that is gone', { planned: { objective: '', objectiveKind: '' } }, 'Planned'],
    [
      'both, and what came of what is long ago',
      { planned: { objective: 'a call', objectiveKind: '' }, repliedAt: REPLIED, outcome: 'moved', asked: false },
      'Planned: a call · They replied on Nov 12, 2026 · moved on',
    ],
  ])('%s', async (_, rest, words) => {
    const { container } = show([sent({ came: came(rest) })]);
    const lines = [...container.querySelectorAll('.sent p')].map((line) => line.textContent);
    expect(lines).toContain(words);
    expect(screen.queryAllByRole('radio')).toHaveLength(rest.asked === false ? 0 : 4);
    await expectAccessible(container);
  });

  test('is not asked of practice, nor is the plan spoken of then', () => {
    show([sent()]);
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Open the plan' })).toBeNull();
  });

  test('leads to the plan, where what comes next has its place', () => {
    const onPlan = vi.fn();
    show([sent({ came: came() })], { onPlan });
    fireEvent.click(screen.getByRole('button', { name: 'Open the plan' }));
    expect(onPlan).toHaveBeenCalledOnce();
  });
});

test('a long history comes in pages', () => {
  show(Array.from({ length: 40 }, (_, index) => sent({ key: `${index}` })));
  expect(screen.getAllByRole('article')).toHaveLength(30);
  fireEvent.click(screen.getByRole('button', { name: 'Show older messages' }));
  expect(screen.getAllByRole('article')).toHaveLength(40);
});
