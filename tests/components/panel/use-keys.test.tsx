import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { useKeys } from '../../../lib/panel/use-keys.ts';

afterEach(cleanup);

function Page({ act, on }: { readonly act: (name: string) => void; readonly on: boolean }) {
  useKeys({ n: () => act('n'), Enter: () => act('Enter'), ArrowDown: () => act('ArrowDown') }, on);
  return (
    <main>
      <p>words</p>
      <button type="button">button</button>
      <input placeholder="field" />
      <textarea placeholder="lines" />
      <div role="radiogroup" aria-label="How">
        <button type="button">choice</button>
      </div>
      <div role="alertdialog" aria-label="Sure">
        <button type="button">dialog</button>
      </div>
    </main>
  );
}

const placed = (where: string) => screen.queryByText(where) ?? screen.getByPlaceholderText(where);

function acts(where: string, key: string, more: object = {}, on = true): unknown[] {
  const act = vi.fn();
  render(<Page act={act} on={on} />);
  fireEvent.keyDown(placed(where), { key, ...more });
  return act.mock.calls.flat();
}

test.each([
  ['words', 'n'],
  ['words', 'N'],
  ['words', 'Enter'],
  ['words', 'ArrowDown'],
  ['button', 'n'],
  ['button', 'ArrowDown'],
  ['choice', 'n'],
])('with the focus on %s, %s acts', (where, key) => {
  expect(acts(where, key)).toEqual([key.length === 1 ? key.toLowerCase() : key]);
});

test.each<[string, string, object]>([
  ['field', 'n', {}],
  ['field', 'Enter', {}],
  ['lines', 'n', {}],
  ['button', 'Enter', {}],
  ['choice', 'ArrowDown', {}],
  ['dialog', 'n', {}],
  ['words', 'x', {}],
  ['words', 'n', { ctrlKey: true }],
  ['words', 'n', { metaKey: true }],
  ['words', 'n', { altKey: true }],
  ['words', 'n', { repeat: true }],
  ['words', 'n', { isComposing: true }],
])('with the focus on %s, %s %o is left alone', (where, key, more) => {
  expect(acts(where, key, more)).toEqual([]);
});

test('whoever turned them off has none', () => expect(acts('words', 'n', {}, false)).toEqual([]));
