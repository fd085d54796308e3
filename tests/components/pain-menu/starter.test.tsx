import { act, cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { expectAccessible } from '../support/axe.ts';
import { field, pain, press, said, show, write } from './menu.ts';

afterEach(cleanup);

const WHO = '1. Who do you sell to?';
const WRONG = '2. What goes wrong in their week?';
const SAY = '3. How do they say it?';

function answer() {
  write(WHO, 'Dispatchers at haulage firms');
  write(WRONG, 'Vans come back half empty');
  write(SAY, 'We pay to carry air\n\n  The way home earns nothing');
}

describe('an empty menu', () => {
  test('asks three questions on one screen, with one worked example', async () => {
    const { container } = show([]);
    expect(screen.getAllByRole('textbox').map((box) => (box as HTMLInputElement).placeholder)).toEqual([
      'Dispatchers at small haulage firms',
      'Vans come back half empty',
      expect.stringContaining('carry air'),
    ]);
    expect(container.textContent?.match(/For example:/g)).toHaveLength(1);
    expect(screen.queryByRole('list', { name: 'Your pain menu' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Add another' })).toBeNull();
    await expectAccessible(container);
  });

  test('says in a sentence what the business is there for, once both halves are written', () => {
    const { container } = show([]);
    write(WHO, 'Dispatchers at haulage firms ');
    expect(container.textContent).not.toContain('In a sentence');
    write(WRONG, 'Vans come back half empty');
    expect(container.textContent).toContain(
      'we exist to solve “Vans come back half empty” for Dispatchers at haulage firms.',
    );
  });

  test('makes the first entry of the answers, then offers another', async () => {
    const { onAdd, become } = show([]);
    answer();
    press('Put it on the menu');
    expect(onAdd.mock.calls).toEqual([
      [
        {
          who: 'Dispatchers at haulage firms',
          text: 'Vans come back half empty',
          phrases: ['We pay to carry air', '  The way home earns nothing'],
          consequence: '',
          future: '',
          gap: false,
        },
      ],
    ]);
    become([pain(1, 'Vans come back half empty')]);
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(said()).toContain('“Vans come back half empty” is on the menu.');
    expect(document.activeElement?.textContent).toContain('Add another');
    press('Add another');
    expect(field('The trouble, in a line').value).toBe('');
    expect(document.activeElement).toBe(field('The trouble, in a line'));
  });

  test('that was not kept leaves the answers where they are, with the reason', async () => {
    const { onAdd } = show([]);
    onAdd.mockResolvedValueOnce({ ok: false, sentence: 'The disk is full.' });
    answer();
    press('Put it on the menu');
    await waitFor(() => expect(said()).toContain('The disk is full.'));
    expect(field(WRONG).value).toBe('Vans come back half empty');
    write(WRONG, 'Vans come home empty');
    expect(said()).not.toContain('The disk is full.');
  });

  test('that another window fills does not take away what is typed, nor the focus', async () => {
    const { onAdd, become } = show([]);
    answer();
    field(SAY).focus();
    become([pain(1, 'Fuel is billed twice')]);
    expect(screen.getByRole('heading', { name: 'Fuel is billed twice' })).toBeTruthy();
    expect(field(WRONG).value).toBe('Vans come back half empty');
    expect(document.activeElement).toBe(field(SAY));
    press('Put it on the menu');
    expect(onAdd).toHaveBeenCalledTimes(1);
    await act(async () => {});
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('in which nothing is typed gives way when another window fills it', () => {
    const { become } = show([]);
    write(WHO, 'x');
    write(WHO, '');
    become([pain(1, 'Fuel is billed twice')]);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByRole('button', { name: 'Add another' })).toBeTruthy();
  });
});
