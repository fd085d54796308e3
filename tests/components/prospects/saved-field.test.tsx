import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TextEdit, TextSaved } from '../../../components/prospects/person-actions.ts';
import { SavedField } from '../../../components/prospects/SavedField.tsx';
import { PAUSE_MS } from '../../../components/prospects/use-saved-text.ts';
import { expectAccessible } from '../support/axe.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const kept = async ({ text }: TextEdit): Promise<TextSaved> => ({ outcome: 'kept', value: text.trim() });

function show(stored: string, write: (edit: TextEdit) => Promise<TextSaved> = kept) {
  const onWrite = vi.fn(write);
  const field = (now: string) => <SavedField label="Why now" stored={now} onWrite={onWrite} />;
  const { rerender, unmount, container } = render(field(stored));
  return { onWrite, become: (now: string) => rerender(field(now)), unmount, container };
}

const box = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Why now' });
const type = (value: string) => fireEvent.change(box(), { target: { value } });
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

describe('what is typed is kept', () => {
  test.each([
    ['when the field is left', () => fireEvent.blur(box())],
    ['with Enter', () => fireEvent.keyDown(box(), { key: 'Enter' })],
    ['after a pause', () => vi.advanceTimersByTime(PAUSE_MS)],
  ])('%s', async (_, end) => {
    const { onWrite } = show('');
    type('Opens in May');
    expect(onWrite).not.toHaveBeenCalled();
    await act(async () => void end());
    await pass(PAUSE_MS * 3);
    expect(onWrite.mock.calls).toEqual([[{ base: '', text: 'Opens in May' }]]);
  });

  test('when the field goes away with its tab', () => {
    const { onWrite, unmount } = show('');
    type('Opens in May');
    unmount();
    expect(onWrite.mock.calls).toEqual([[{ base: '', text: 'Opens in May' }]]);
  });

  test('not before the pause is over, which each letter begins again', async () => {
    const { onWrite } = show('');
    type('Opens');
    await pass(PAUSE_MS - 100);
    type('Opens in');
    await pass(PAUSE_MS - 100);
    expect(onWrite).not.toHaveBeenCalled();
    await pass(100);
    expect(onWrite.mock.calls).toEqual([[{ base: '', text: 'Opens in' }]]);
  });

  test('and nothing is written where nothing was typed', async () => {
    const { onWrite } = show('Opens in May');
    fireEvent.blur(box());
    fireEvent.keyDown(box(), { key: 'Enter' });
    await pass(PAUSE_MS * 2);
    expect(onWrite).not.toHaveBeenCalled();
  });

  test('from what was kept before, the second time', async () => {
    const { onWrite, become } = show('');
    type('Opens ');
    await pass(PAUSE_MS);
    become('Opens');
    // The space that was just typed is still there for the next word.
    expect(box().value).toBe('Opens ');
    type('Opens in May');
    await pass(PAUSE_MS);
    expect(onWrite.mock.calls[1]).toEqual([{ base: 'Opens', text: 'Opens in May' }]);
  });

  test('and stands tidied once the field is left', async () => {
    show('');
    type(' Opens ');
    await act(async () => void fireEvent.blur(box()));
    expect(box().value).toBe('Opens');
  });
});

describe('another window', () => {
  test('is followed while nobody types here', () => {
    const { become } = show('Opens in May');
    become('Opens in June');
    expect(box().value).toBe('Opens in June');
  });

  test('never overwrites what is being typed', () => {
    const { become } = show('Opens in May');
    type('Opens in Ma');
    become('Opens in June');
    expect(box().value).toBe('Opens in Ma');
  });

  const clashing = ({ base, text }: TextEdit): Promise<TextSaved> =>
    Promise.resolve(base === 'June' ? { outcome: 'kept', value: text } : { outcome: 'changed', theirs: 'June' });

  test('that wrote something else: both texts are shown, and mine can be kept', async () => {
    const { onWrite, container, become } = show('May', clashing);
    type('July');
    await act(async () => void fireEvent.blur(box()));
    become('June');
    expect(container.textContent).toContain('Why now was changed in another window to “June”. Here it says “July”.');
    vi.useRealTimers();
    await expectAccessible(container);
    await press('Keep mine');
    expect(onWrite.mock.calls.at(-1)).toEqual([{ base: 'June', text: 'July' }]);
    expect(box().value).toBe('July');
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('or theirs, and nothing is written', async () => {
    const { onWrite, become } = show('May', clashing);
    type('July');
    await pass(PAUSE_MS);
    become('June');
    await press('Keep theirs');
    await pass(PAUSE_MS * 2);
    expect(onWrite).toHaveBeenCalledTimes(1);
    expect(box().value).toBe('June');
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('while it is asked about, no pause decides', async () => {
    const { onWrite } = show('May', clashing);
    type('July');
    await pass(PAUSE_MS);
    type('July 3');
    await pass(PAUSE_MS * 3);
    expect(onWrite).toHaveBeenCalledTimes(1);
  });
});

test('a text that is refused stays, with the reason, and is tried again when the field is left', async () => {
  let full = true;
  const { onWrite, container } = show('', async (edit) =>
    full ? { outcome: 'refused', sentence: 'The disk is full.' } : kept(edit),
  );
  type('Opens in May');
  await pass(PAUSE_MS);
  expect(container.textContent).toContain('Not kept. The disk is full.');
  expect(box().value).toBe('Opens in May');
  await pass(PAUSE_MS * 3);
  expect(onWrite).toHaveBeenCalledTimes(1);
  full = false;
  await act(async () => void fireEvent.blur(box()));
  expect(onWrite).toHaveBeenCalledTimes(2);
  expect(container.textContent).not.toContain('Not kept');
});
