import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Reflection } from '../../../components/insights/Reflection.tsx';
import type { TextEdit, TextSaved } from '../../../components/prospects/person-actions.ts';
import { expectAccessible } from '../support/axe.ts';

afterEach(cleanup);

const QUESTION = 'Which leak did you plug this week?';
const box = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: QUESTION });

function show(answer: TextSaved = { outcome: 'kept', value: 'Asked first.' }) {
  const onWrite = vi.fn(async (_: TextEdit): Promise<TextSaved> => answer);
  const week = (first: string, text = '') => (
    <Reflection
      week={first}
      text={text}
      earlier={[{ week: '2026-11-16', text: 'Left the product for the third line.' }]}
      onWrite={onWrite}
      hint="Most points went at the opening."
    />
  );
  const { container, rerender } = render(week('2026-11-23'));
  return { container, onWrite, become: (first: string, text = '') => rerender(week(first, text)) };
}

test('asks one question with an example, and keeps itself when it is left', async () => {
  const { container, onWrite } = show();
  expect(container.textContent).toContain('asked about their season');
  expect(container.textContent).toContain('Most points went at the opening.');
  fireEvent.change(box(), { target: { value: 'Asked first. ' } });
  await act(async () => void fireEvent.blur(box()));
  expect(onWrite.mock.calls).toEqual([[{ base: '', text: 'Asked first. ' }]]);
  expect(box().value).toBe('Asked first.');
  fireEvent.click(screen.getByRole('button', { name: 'Earlier weeks' }));
  expect(container.textContent).toContain('Left the product for the third line.');
  await expectAccessible(container);
});

test('shows both texts where another window wrote one meanwhile', async () => {
  const { container } = show({ outcome: 'changed', theirs: 'Shortened the ask.' });
  fireEvent.change(box(), { target: { value: 'Asked first.' } });
  await act(async () => void fireEvent.blur(box()));
  expect(container.textContent).toContain('“Shortened the ask.”');
  expect(screen.getByRole('button', { name: 'Keep mine' })).toBeTruthy();
});

test('what was begun about one week is kept with it when the next begins', () => {
  const { onWrite, become } = show();
  fireEvent.change(box(), { target: { value: 'Half a thought' } });
  become('2026-11-30');
  expect(onWrite.mock.calls).toEqual([[{ base: '', text: 'Half a thought' }]]);
  expect(box().value).toBe('');
});
