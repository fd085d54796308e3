import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  type RatingFields,
  type RatingKept,
  SelfRating,
  type SelfRatingProps,
} from '../../../components/insights/SelfRating.tsx';
import { expectAccessible } from '../support/axe.ts';

afterEach(cleanup);

const RATED = {
  day: '2026-08-20',
  rating: 9,
  ten: 'Every first line is about them.',
  nextStep: 'Ask three customers.',
  scores: { scored: 3, mean: null },
};
const field = (name: string): HTMLInputElement => screen.getByRole('textbox', { name });
const type = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const choose = (number: number) =>
  act(async () => void fireEvent.click(screen.getByRole('radio', { name: String(number) })));
const isOff = (name: string) => screen.getByRole('button', { name }).getAttribute('aria-disabled') === 'true';

function show(rest: Partial<SelfRatingProps> = {}, answer: RatingKept = { ok: true }) {
  const onKeep = vi.fn(async (_: RatingFields) => answer);
  const view = (more: Partial<SelfRatingProps> = {}) => (
    <SelfRating
      ratings={[]}
      scores={{ scored: 24, mean: 61.4 }}
      due
      nextOn={null}
      onKeep={onKeep}
      {...rest}
      {...more}
    />
  );
  const { container, rerender } = render(view());
  return { container, onKeep, become: (more: Partial<SelfRatingProps>) => rerender(view(more)) };
}

test('the words come before the number, and the scores only beside a chosen one', async () => {
  const { container, onKeep } = show();
  expect(screen.queryByRole('radio')).toBeNull();
  expect(isOff('Now the number')).toBe(true);
  await expectAccessible(container);
  type('What would a ten look like?', ' Every first line is about them. ');
  await press('Now the number');
  expect(container.textContent).not.toContain('61');
  expect(isOff('Keep this rating')).toBe(true);
  await choose(6);
  expect(container.textContent).toContain('Your 24 messages of those 90 days scored 61 on average.');
  await expectAccessible(container);
  await press('Keep this rating');
  expect(onKeep.mock.calls).toEqual([[{ ten: 'Every first line is about them.', rating: 6, nextStep: '' }]]);
});

describe('a number that is high', () => {
  test.each([9, 10])('%i asks for the next step', async (number) => {
    const { onKeep } = show();
    type('What would a ten look like?', 'All about them.');
    await press('Now the number');
    await choose(number);
    expect(isOff('Keep this rating')).toBe(true);
    await press('Keep this rating');
    expect(onKeep).not.toHaveBeenCalled();
    type('What would the next step be?', 'Ask three customers.');
    await press('Keep this rating');
    expect(onKeep.mock.calls).toEqual([[{ ten: 'All about them.', rating: number, nextStep: 'Ask three customers.' }]]);
  });

  test('lowered again, leaves no next step behind', async () => {
    const { onKeep } = show();
    type('What would a ten look like?', 'All about them.');
    await press('Now the number');
    await choose(10);
    type('What would the next step be?', 'Ask three customers.');
    await choose(8);
    expect(screen.queryByRole('textbox', { name: 'What would the next step be?' })).toBeNull();
    await press('Keep this rating');
    expect(onKeep.mock.calls).toEqual([[{ ten: 'All about them.', rating: 8, nextStep: '' }]]);
  });
});

test('what was rated stands with the scores of its quarter; between quarters nothing asks', async () => {
  const { container } = show({ ratings: [RATED], due: false, nextOn: '2026-11-18' });
  expect(container.textContent).toContain('You said 9 of 10');
  expect(container.textContent).toContain('3 messages scored in those 90 days; a mean is shown from 5 on.');
  expect(container.textContent).toContain('Ask three customers.');
  expect(screen.queryByRole('textbox')).toBeNull();
  await expectAccessible(container);
  await press('Look again now');
  expect(field('What would a ten look like?').value).toBe('Every first line is about them.');
});

test('what is being written stays when another window keeps a rating', async () => {
  const sentence = 'Another window kept a rating meanwhile.';
  const { container, become } = show({}, { ok: false, sentence });
  type('What would a ten look like?', 'Mine.');
  await press('Now the number');
  await choose(5);
  become({ ratings: [RATED], due: false, nextOn: '2026-11-18' });
  await press('Keep this rating');
  expect(container.textContent).toContain(sentence);
  expect(field('What would a ten look like?').value).toBe('Mine.');
});
