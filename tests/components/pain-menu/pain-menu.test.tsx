import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { expectAccessible } from '../support/axe.ts';
import { entryOf, field, pain, press, said, show, write } from './menu.ts';

afterEach(cleanup);

const RECALL = pain(1, 'Recall calls slip', {
  phrases: ['nobody rings them back', 'we lose them after a year'],
  who: 'practice managers',
  consequence: 'six empty chairs a week',
  future: 'March as full as September',
  gap: true,
  pinned: true,
});
const CHAIRS = pain(2, 'Chairs stand empty');
const BILLS = pain(3, 'Bills go out late', { pinned: true });
const MENU = [RECALL, CHAIRS, BILLS];
const MET = new Map([
  [1, 7],
  [3, 1],
]);
const TROUBLE = 'The trouble, in a line';

describe('the list', () => {
  test('stands in the seller’s order, each with what is known of it and how often it was met', async () => {
    const { container } = show(MENU, MET);
    const entries = within(screen.getByRole('list', { name: 'Your pain menu' })).getAllByRole('article');
    expect(entries.map((entry) => within(entry).getByRole('heading').textContent)).toEqual(
      MENU.map(({ text }) => text),
    );
    expect(entries.map((entry) => entry.querySelector('.quiet')?.textContent)).toEqual([
      'pinned · met 7 times',
      'not met yet',
      'pinned · met once',
    ]);
    for (const words of [
      'How people say itnobody rings them backwe lose them after a year',
      'Who has itpractice managers',
      'six empty chairs a week',
      'The better future behind itMarch as full as September',
      'Nobody else addresses it',
    ])
      expect(entries[0]?.textContent).toContain(words);
    expect(entries[1]?.textContent).not.toContain('Who has it');
    await expectAccessible(container);
  });

  test('every button says whose it is, and the ends cannot be passed', () => {
    show(MENU, MET);
    for (const { text } of MENU)
      for (const what of [/^(?:Pin|Unpin)/, /^Move up/, /^Move down/, /^Edit/, /^Remove/])
        expect(entryOf(text).getByRole('button', { name: what }).textContent).toContain(text);
    const isOff = (name: string) => screen.getByRole('button', { name }).getAttribute('aria-disabled') === 'true';
    expect(isOff('Move up Recall calls slip')).toBe(true);
    expect(isOff('Move down Recall calls slip')).toBe(false);
    expect(isOff('Move down Bills go out late')).toBe(true);
  });

  test('a move is asked for, announced, and keeps the focus on its button', async () => {
    const { onMove, become } = show(MENU);
    const button = screen.getByRole('button', { name: 'Move down Recall calls slip' });
    button.focus();
    fireEvent.click(button);
    expect(onMove.mock.calls).toEqual([[1, 1]]);
    become([CHAIRS, RECALL, BILLS]);
    await waitFor(() => expect(said()).toBe('“Recall calls slip” is now 2 of 3.'));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move down Recall calls slip' }));
  });
});

describe('pins', () => {
  test.each([
    ['Pin Chairs stand empty', 2, true],
    ['Unpin Recall calls slip', 1, false],
  ])('%s', (name, id, pinned) => {
    const { onChange } = show(MENU);
    press(name);
    expect(onChange.mock.calls).toEqual([[id, { pinned }]]);
  });

  test('one too many is refused with a sentence everybody can read', async () => {
    const { container, onChange } = show(MENU);
    onChange.mockResolvedValueOnce({ ok: false, sentence: '5 are pinned already. Unpin one first.' });
    press('Pin Chairs stand empty');
    await waitFor(() => expect(said()).toBe('5 are pinned already. Unpin one first.'));
    expect(container.querySelector('.menu-said .visually-hidden')).toBeNull();
    press('Unpin Recall calls slip');
    await waitFor(() => expect(said()).toBe('No longer pinned.'));
  });

  test.each([
    ['none', [CHAIRS], 'Nothing is pinned yet; three to five lead best.'],
    ['two', MENU, 'Two are pinned; three to five lead best.'],
    ['three', [...MENU, pain(4, 'Phones ring out', { pinned: true })], null],
  ])('%s pinned is said calmly', (_, menu, words) => {
    const { container } = show(menu);
    if (words === null) expect(container.textContent).not.toContain('lead best');
    else expect(container.textContent).toContain(words);
  });

  test('an entry met clearly more often is offered in the place of one that is not', async () => {
    const third = pain(4, 'Phones ring out', { pinned: true });
    const met = new Map([
      [1, 7],
      [2, 9],
      [3, 2],
      [4, 5],
    ]);
    const { container, onPinInstead } = show([...MENU, third], met);
    expect(container.textContent).toContain(
      '“Chairs stand empty” was met 9 times, “Bills go out late” twice. Pin “Chairs stand empty” instead?',
    );
    await expectAccessible(container);
    press('Pin it instead');
    expect(onPinInstead.mock.calls).toEqual([[2, 3]]);
    await waitFor(() => expect(said()).toBe('Pinned.'));
  });

  test('while there is room it is offered without taking another away', () => {
    const { onChange, onPinInstead } = show(MENU, new Map([[2, 4]]));
    press('Pin it');
    expect(onChange.mock.calls).toEqual([[2, { pinned: true }]]);
    expect(onPinInstead).not.toHaveBeenCalled();
  });
});

describe('removing', () => {
  test('asks first, says what stays, and the focus stays in the list', async () => {
    const { container, onRemove } = show(MENU);
    press('Remove Chairs stand empty');
    const dialog = await screen.findByRole('alertdialog');
    expect(dialog.textContent).toContain('Troubles you noted about people stay with them.');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Cancel' }));
    expect(onRemove).not.toHaveBeenCalled();
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    press('Remove Chairs stand empty');
    fireEvent.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Remove' }));
    expect(onRemove.mock.calls).toEqual([[2]]);
    await waitFor(() => expect(said()).toBe('Removed from the menu.'));
    expect(container.contains(document.activeElement)).toBe(true);
  });
});

describe('an entry being changed', () => {
  test('shows what stands there and writes only what was changed', async () => {
    const { container, onChange } = show(MENU);
    press('Edit Recall calls slip');
    expect(document.activeElement).toBe(field(TROUBLE));
    expect(field('How people say it').value).toBe('nobody rings them back\nwe lose them after a year');
    await expectAccessible(container);
    write('How people say it', 'nobody rings them back\nthey drift off');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Nobody else addresses it' }));
    press('Save');
    expect(onChange.mock.calls).toEqual([[1, { phrases: ['nobody rings them back', 'they drift off'], gap: false }]]);
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  });

  test('keeps its words when it moves, and beside another being changed', () => {
    const { become } = show(MENU);
    press('Edit Recall calls slip');
    write(TROUBLE, 'Recalls slip');
    press('Edit Bills go out late');
    become([BILLS, pain(4, 'New from elsewhere'), { ...RECALL, who: 'owners' }]);
    const boxes = screen.getAllByRole<HTMLInputElement>('textbox', { name: TROUBLE });
    expect(boxes.map(({ value }) => value)).toEqual(['Bills go out late', 'Recalls slip']);
  });

  test('and removed by another window keeps its words, to be put back', async () => {
    const { container, onAdd, onChange, become } = show(MENU);
    press('Edit Recall calls slip');
    write(TROUBLE, 'Recalls slip');
    become([CHAIRS, BILLS]);
    expect(container.textContent).toContain('Your words are still here.');
    expect(field(TROUBLE).value).toBe('Recalls slip');
    press('Put it back on the menu');
    expect(onChange).not.toHaveBeenCalled();
    expect(onAdd.mock.calls).toMatchObject([[{ text: 'Recalls slip', who: 'practice managers' }]]);
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  });

  test('in which nothing was changed leaves with the entry', () => {
    const { become } = show(MENU);
    press('Edit Recall calls slip');
    become([CHAIRS, BILLS]);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  test('and given up is as it was', () => {
    const { onChange } = show(MENU);
    press('Edit Recall calls slip');
    write(TROUBLE, 'Recalls slip');
    press('Cancel');
    expect(onChange).not.toHaveBeenCalled();
    expect(screen.getByRole('heading', { name: 'Recall calls slip' })).toBeTruthy();
    press('Edit Recall calls slip');
    expect(field(TROUBLE).value).toBe('Recall calls slip');
  });
});

describe('another entry', () => {
  test('is not lost when the list changes or when it is refused', async () => {
    const { onAdd, become } = show(MENU);
    press('Add another');
    write(TROUBLE, 'Phones ring out');
    write('Who has it', 'front desks');
    become([BILLS]);
    become([]);
    become(MENU);
    expect(field(TROUBLE).value).toBe('Phones ring out');
    onAdd.mockResolvedValueOnce({ ok: false, sentence: 'The menu is full.' });
    press('Put it on the menu');
    await waitFor(() => expect(said()).toContain('The menu is full.'));
    expect(field('Who has it').value).toBe('front desks');
    press('Put it on the menu');
    await act(async () => {});
    expect(onAdd).toHaveBeenCalledTimes(2);
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});
