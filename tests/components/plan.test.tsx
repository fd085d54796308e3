import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { AttitudeCheck } from '../../components/plan/AttitudeCheck.tsx';
import { PlanItemForm } from '../../components/plan/PlanItemForm.tsx';
import type { AttitudeAnswers } from '../../lib/plan/readiness.ts';
import { EMPTY_PLAN } from '../../lib/plan/types.ts';
import { expectAccessible } from './support/axe.ts';

afterEach(cleanup);

const GOOD: AttitudeAnswers = { energy: true, belief: true, forThem: true };

const type = (label: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } });

describe('the form', () => {
  const show = () => {
    const onSubmit = vi.fn();
    const onCancel = vi.fn();
    const form = { title: 'Add a person', start: EMPTY_PLAN, submit: 'Add to today' };
    const { container } = render(<PlanItemForm {...form} onSubmit={onSubmit} onCancel={onCancel} />);
    return { container, onSubmit, onCancel };
  };

  test('takes what is known so far and names what is missing', async () => {
    const { container, onSubmit } = show();
    type('Who', 'Marcus Webb');
    fireEvent.click(screen.getByRole('radio', { name: 'Call' }));
    expect(container.textContent).toContain('Stop and regroup');
    await expectAccessible(container);
    fireEvent.submit(screen.getByRole('form', { name: 'Add a person' }));
    expect(onSubmit).toHaveBeenCalledWith({ ...EMPTY_PLAN, who: 'Marcus Webb', how: 'call' });
  });

  test('an empty one adds nobody', () => {
    const { onSubmit } = show();
    fireEvent.submit(screen.getByRole('form', { name: 'Add a person' }));
    expect(onSubmit).not.toHaveBeenCalled();
  });
});

describe('the attitude check', () => {
  const answer = (question: string, words: string) =>
    fireEvent.click(within(screen.getByRole('radiogroup', { name: question })).getByRole('radio', { name: words }));

  const check = (answers: AttitudeAnswers | null, left = 3, easiest = true) => {
    const onAnswer = vi.fn();
    const onEasiestFirst = vi.fn();
    const acts = { onAnswer, onEasiestFirst: easiest ? onEasiestFirst : null };
    const { container } = render(<AttitudeCheck answers={answers} left={left} {...acts} />);
    return { container, ...acts, onEasiestFirst };
  };

  test('answers once all three questions are answered', async () => {
    const { container, onAnswer } = check(null);
    await expectAccessible(container);
    answer('Do I have the energy to listen?', 'Yes');
    answer('Do I believe this can be of use to them?', 'Not really');
    expect(onAnswer).not.toHaveBeenCalled();
    answer('Am I doing this for them rather than for my numbers?', 'Yes');
    expect(onAnswer).toHaveBeenCalledWith({ energy: true, belief: false, forThem: true });
  });

  test.each<[AttitudeAnswers, number, string]>([
    [GOOD, 3, 'Checked: good to go.'],
    [{ ...GOOD, energy: false }, 3, 'Start with the person who knows you best'],
    [{ ...GOOD, energy: false }, 1, 'Take a break first'],
    [{ ...GOOD, belief: false }, 3, 'Read a thank-you from a customer again'],
    [{ ...GOOD, forThem: false }, 3, 'Write down one thing that would help them'],
    [{ energy: false, belief: false, forThem: false }, 3, 'Take a break first'],
  ])('%o with %i left gives one suggestion at most', async (answers, left, words) => {
    const { container } = check(answers, left);
    expect(container.textContent).toContain(words);
    expect(container.querySelectorAll('.quiet').length).toBeLessThanOrEqual(1);
    await expectAccessible(container);
  });

  test('the easiest first, in one press, unless they stand so', () => {
    const { onEasiestFirst } = check({ ...GOOD, energy: false });
    fireEvent.click(screen.getByRole('button', { name: 'Easiest first' }));
    expect(onEasiestFirst).toHaveBeenCalledOnce();
    cleanup();
    check({ ...GOOD, energy: false }, 3, false);
    expect(screen.queryByRole('button', { name: 'Easiest first' })).toBeNull();
  });

  test('can be answered again', () => {
    const { onAnswer } = check({ ...GOOD, energy: false });
    fireEvent.click(screen.getByRole('button', { name: 'Check again' }));
    answer('Do I have the energy to listen?', 'Yes');
    fireEvent.click(screen.getByRole('button', { name: 'Keep these answers' }));
    expect(onAnswer).toHaveBeenCalledWith(GOOD);
  });
});
