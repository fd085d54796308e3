import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { AttitudeCheck } from '../../components/plan/AttitudeCheck.tsx';
import type { PlanEntry } from '../../components/plan/PlanItemCard.tsx';
import { PlanList } from '../../components/plan/PlanList.tsx';
import type { AttitudeAnswers } from '../../lib/plan/readiness.ts';
import { EMPTY_PLAN } from '../../lib/plan/types.ts';
import { expectAccessible } from './support/axe.ts';

afterEach(cleanup);

const GOOD: AttitudeAnswers = { energy: true, belief: true, forThem: true };

const entry = (rest: Partial<PlanEntry> = {}): PlanEntry => ({
  ...EMPTY_PLAN,
  id: 1,
  who: 'Ana Pires, Norwood Dental',
  contact: 'ana@norwood.example',
  why: 'She asked at the Lisbon fair how others handle recalls',
  objective: 'Learn whether missed recalls cost them chair time',
  how: 'email',
  what: 'Two lines on recalls, one question',
  doneAt: null,
  ...rest,
});

function show(items: readonly PlanEntry[], attitude: AttitudeAnswers | null = GOOD) {
  const actions = { onAdd: vi.fn(), onSave: vi.fn(), onDone: vi.fn(), onRemove: vi.fn() };
  const { container } = render(<PlanList items={items} attitude={attitude} {...actions} />);
  return { container, actions };
}

const type = (label: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } });

describe('the light names the one thing that is missing, and never blocks', () => {
  test.each<[string, Partial<PlanEntry>, AttitudeAnswers | null, string]>([
    ['all there', {}, GOOD, 'Ready'],
    ['no why', { why: '' }, GOOD, 'Stop and regroup: Why.'],
    ['no objective', { objective: ' ' }, GOOD, 'Stop and regroup: Objective.'],
    ['objective repeats the why', { objective: entry().why }, GOOD, 'It says the same as the why.'],
    ['no way', { how: '' }, GOOD, 'Stop and regroup: How.'],
    ['no words', { what: '' }, GOOD, 'Stop and regroup: What.'],
    ['nobody', { who: '' }, GOOD, 'Stop and regroup: Who.'],
    ['attitude not checked', {}, null, 'Stop and regroup: Attitude.'],
    ['low attitude', {}, { ...GOOD, belief: false }, 'Gather yourself first'],
  ])('%s', async (_, rest, attitude, words) => {
    const { container } = show([entry(rest)], attitude);
    expect(container.textContent).toContain(words);
    expect(container.textContent).not.toMatch(/block|cannot|must/i);
    expect(screen.getByRole('checkbox').getAttribute('aria-disabled')).not.toBe('true');
    await expectAccessible(container);
  });
});

test('an empty day teaches, and a person can be added', async () => {
  const { container, actions } = show([]);
  expect(container.textContent).toContain('Nobody planned for today');
  await expectAccessible(container);
  fireEvent.click(screen.getByRole('button', { name: 'Add a person' }));
  await expectAccessible(container);
  type('Who', 'Marcus Webb');
  type('Why', 'Referred by Tomás');
  fireEvent.click(screen.getByRole('radio', { name: 'Call' }));
  expect(container.textContent).toContain('Stop and regroup: Objective.');
  fireEvent.submit(screen.getByRole('form', { name: 'Add a person' }));
  expect(actions.onAdd).toHaveBeenCalledWith({
    who: 'Marcus Webb',
    contact: '',
    why: 'Referred by Tomás',
    objective: '',
    how: 'call',
    what: '',
  });
  expect(screen.queryByRole('form')).toBeNull();
});

test('an empty form adds nobody', () => {
  const { actions } = show([]);
  fireEvent.click(screen.getByRole('button', { name: 'Add a person' }));
  fireEvent.submit(screen.getByRole('form', { name: 'Add a person' }));
  expect(actions.onAdd).not.toHaveBeenCalled();
});

test('the next person stands open, the others wait, the done come last', () => {
  const { container } = show([
    entry({ id: 1, who: 'Done Already', doneAt: 5 }),
    entry({ id: 2, who: 'Next Person' }),
    entry({ id: 3, who: 'Later Person', what: 'A different line' }),
  ]);
  expect(container.textContent).toContain('2 people to write to');
  expect(container.textContent).toContain('Two lines on recalls');
  expect(container.textContent).not.toContain('A different line');
  expect(container.textContent).not.toContain('Done Already');
  fireEvent.click(screen.getByRole('button', { name: 'Done today: 1' }));
  expect(container.textContent).toContain('Done Already');
});

test('done, edited, removed', () => {
  const { actions } = show([entry()]);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Done Ana Pires, Norwood Dental' }));
  expect(actions.onDone).toHaveBeenCalledWith(1, true);

  fireEvent.click(screen.getByRole('button', { name: /^Edit/ }));
  type('What', 'Only the question');
  fireEvent.submit(screen.getByRole('form', { name: 'Edit the plan' }));
  expect(actions.onSave).toHaveBeenCalledWith(1, expect.objectContaining({ what: 'Only the question', how: 'email' }));

  fireEvent.click(screen.getByRole('button', { name: /^Remove/ }));
  expect(actions.onRemove).not.toHaveBeenCalled();
  fireEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Remove' }));
  expect(actions.onRemove).toHaveBeenCalledWith(1);
});

describe('the attitude check', () => {
  const answer = (question: string, words: string) =>
    fireEvent.click(within(screen.getByRole('radiogroup', { name: question })).getByRole('radio', { name: words }));

  test('answers once all three questions are answered', async () => {
    const onAnswer = vi.fn();
    const { container } = render(<AttitudeCheck answers={null} onAnswer={onAnswer} />);
    await expectAccessible(container);
    answer('Do I have the energy to listen?', 'Yes');
    answer('Do I believe this can be of use to them?', 'Not really');
    expect(onAnswer).not.toHaveBeenCalled();
    answer('Am I doing this for them rather than for my numbers?', 'Yes');
    expect(onAnswer).toHaveBeenCalledWith({ energy: true, belief: false, forThem: true });
  });

  test.each<[AttitudeAnswers, string]>([
    [GOOD, 'Checked: good to go.'],
    [{ ...GOOD, energy: false }, 'Take a short break before the first one'],
    [{ ...GOOD, belief: false }, 'Read a thank-you from a customer again'],
    [{ ...GOOD, forThem: false }, 'Write down one thing that would help them'],
  ])('%o gives one suggestion at most', (answers, words) => {
    const { container } = render(<AttitudeCheck answers={answers} onAnswer={vi.fn()} />);
    expect(container.textContent).toContain(words);
    expect(container.querySelectorAll('.quiet').length).toBeLessThanOrEqual(1);
  });

  test('can be answered again', () => {
    const onAnswer = vi.fn();
    render(<AttitudeCheck answers={{ ...GOOD, energy: false }} onAnswer={onAnswer} />);
    fireEvent.click(screen.getByRole('button', { name: 'Check again' }));
    answer('Do I have the energy to listen?', 'Yes');
    fireEvent.click(screen.getByRole('button', { name: 'Keep these answers' }));
    expect(onAnswer).toHaveBeenCalledWith(GOOD);
  });
});
