import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { AlikeLine } from '../../components/coach/AlikeLine.tsx';
import { PlannedCard } from '../../components/plan/PlannedCard.tsx';
import { WhyLine } from '../../components/plan/WhyLine.tsx';
import { EMPTY_PLAN, type PlanItem } from '../../lib/plan/types.ts';
import { expectAccessible } from './support/axe.ts';

afterEach(cleanup);

const item = (rest: Partial<PlanItem> = {}): PlanItem => ({
  ...EMPTY_PLAN,
  id: 3,
  who: 'Ana Pires',
  day: '2026-11-20',
  position: 0,
  touch: 1,
  from: '',
  doneAt: null,
  createdAt: 1,
  ...rest,
});

const FULL = item({
  whyKind: 'referred',
  referrer: 'Maya Lind',
  why: 'She says the recall calls slip',
  objectiveKind: 'learn',
  objective: 'find out who answers for both practices',
  what: 'Maya says one desk answers for both practices.',
  value: 'how Larkspur split the calls',
  expectation: 'a no is fine',
  nextStep: 'send the list',
  nextStepOn: '2026-11-27',
});

describe('the plan beside the draft', () => {
  const open = (one: PlanItem, onUseFirstLine: ((line: string) => void) | undefined = vi.fn(), onEdit = vi.fn()) => {
    const { container } = render(<PlannedCard item={one} onUseFirstLine={onUseFirstLine} onEdit={onEdit} />);
    fireEvent.click(screen.getByRole('button', { name: /^Planned/ }));
    return container;
  };

  test('is closed until it is wanted', async () => {
    const { container } = render(<PlannedCard item={FULL} onEdit={vi.fn()} />);
    expect(container.textContent).toBe('Planned');
    await expectAccessible(container);
  });

  test('says why, to what end, in which words, what it brings and what comes next', async () => {
    const container = open(FULL);
    const rows = [...container.querySelectorAll('dl > div')].map((row) => [...row.children].map((e) => e.textContent));
    expect(rows).toEqual([
      ['Why', 'Referred by Maya Lind. She says the recall calls slip'],
      ['Objective', 'find out who answers for both practices'],
      ['First line', 'Maya says one desk answers for both practices.'],
      ['Value for them', 'how Larkspur split the calls'],
      ['Expectation to set', 'a no is fine'],
      ['Next step', expect.stringMatching(/^send the list, .*27/)],
    ]);
    await expectAccessible(container);
  });

  test('leaves out what is not filled, and says a kind where there are no words', () => {
    const container = open(item({ whyKind: 'asked', objectiveKind: 'help-see', nextStepOn: '2026-11-27' }));
    const rows = [...container.querySelectorAll('dl > div')].map((row) => row.textContent);
    expect(rows).toEqual([
      'WhyThey asked me to',
      'Objectivehelp them see a reason to change',
      expect.stringMatching(/^Next step.*27/),
    ]);
    expect(screen.queryByRole('button', { name: 'Use the first line' })).toBeNull();
  });

  test('with nothing but a name it teaches', async () => {
    const container = open(item());
    expect(container.textContent).toContain('Nothing but the name so far');
    await expectAccessible(container);
  });

  test('what is done is said to be', () => {
    open(item({ doneAt: 5 }));
    expect(screen.getByRole('button', { name: 'Planned, and done' })).toBeTruthy();
  });

  test('its first line goes into the draft only when it is asked to, and the plan opens on demand', () => {
    const onUse = vi.fn();
    const onEdit = vi.fn();
    open(FULL, onUse, onEdit);
    expect(onUse).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Use the first line' }));
    fireEvent.click(screen.getByRole('button', { name: 'Edit the plan' }));
    expect(onUse.mock.calls).toEqual([['Maya says one desk answers for both practices.']]);
    expect(onEdit).toHaveBeenCalledOnce();
  });
});

describe('the one question', () => {
  const show = (value: string) => {
    const actions = { onChange: vi.fn(), onKeep: vi.fn(), onSkip: vi.fn() };
    return { ...render(<WhyLine name="Ana Pires" value={value} {...actions} />), ...actions };
  };

  test('is kept with Enter or the button, and can be put off', async () => {
    const { container, onKeep, onSkip, onChange } = show('a second practice opened');
    const field = screen.getByRole('textbox', { name: 'Why are you writing to Ana Pires?' });
    fireEvent.change(field, { target: { value: 'Maya sent me' } });
    expect(onChange.mock.calls.map(([text]) => text)).toEqual(['Maya sent me']);
    fireEvent.click(screen.getByRole('button', { name: "Keep in today's plan" }));
    fireEvent.submit(field);
    expect(onKeep).toHaveBeenCalledTimes(2);
    fireEvent.click(screen.getByRole('button', { name: 'Not now' }));
    expect(onSkip).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  test.each(['', '  '])('nothing is kept of %j', (value) => {
    const { onKeep } = show(value);
    fireEvent.click(screen.getByRole('button', { name: "Keep in today's plan" }));
    expect(onKeep).not.toHaveBeenCalled();
  });
});

describe('a draft that says what was said before', () => {
  test.each([
    [0, 0, ''],
    [0, 2, ''],
    [0, 3, "This is four fifths the same as messages to 3 other people: it could be anybody's."],
    [1, 12, "This is four fifths the same as messages to 12 other people: it could be anybody's."],
    [1, 0, 'This is four fifths the same as a message you sent them before. What is new since then?'],
    [2, 1, 'This is four fifths the same as 2 messages you sent them before. What is new since then?'],
  ])('%i to them, %i to others: %j', async (before, others, words) => {
    const { container } = render(<AlikeLine before={before} others={others} />);
    expect(container.textContent).toBe(words);
    await expectAccessible(container);
  });
});
