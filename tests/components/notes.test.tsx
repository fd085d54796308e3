import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { NotesCard, type ProspectNotesView } from '../../components/prospects/NotesCard.tsx';
import { expectAccessible } from './support/axe.ts';

afterEach(cleanup);

const NOTHING: ProspectNotesView = { person: 'Ana Pires', observations: [], pains: [] };
const KNOWN: ProspectNotesView = {
  person: 'Ana Pires',
  observations: ['Opened a second practice in May', 'Two front-desk roles are open'],
  pains: ['Recall calls slip'],
};

function show(notes: ProspectNotesView) {
  const actions = { onKeep: vi.fn(), onRemove: vi.fn() };
  const card = (now: ProspectNotesView) => <NotesCard notes={now} {...actions} />;
  const { container, rerender } = render(card(notes));
  return { container, ...actions, become: (now: ProspectNotesView) => rerender(card(now)) };
}

const open = () => fireEvent.click(screen.getByRole('button', { name: /^Notes about Ana Pires/ }));
const seen = (): HTMLInputElement => screen.getByRole('textbox', { name: 'What you saw' });
const troubles = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Their troubles, in their words' });
const write = (field: HTMLInputElement, value: string) => fireEvent.change(field, { target: { value } });

describe('closed, it takes one line', () => {
  test.each([
    ['without notes', NOTHING, 'Notes about Ana Pires'],
    ['with notes', KNOWN, 'Notes about Ana Pires (3)'],
  ])('%s', async (_, notes, line) => {
    const { container } = show(notes);
    expect(container.textContent).toBe(line);
    await expectAccessible(container);
  });
});

describe('open', () => {
  test('and empty, it teaches with one example of each kind and says where notes stay', async () => {
    const { container } = show(NOTHING);
    open();
    for (const words of ['For example: Opened a second practice in May.', 'For example: Recall calls slip'])
      expect(container.textContent).toContain(words);
    expect(container.textContent).toContain('Notes stay in this browser.');
    await expectAccessible(container);
  });

  test('it lists what is known, each line with its own Remove, and no example', async () => {
    const { container, onRemove } = show(KNOWN);
    open();
    const lines = within(screen.getByRole('list', { name: 'What you saw' })).getAllByRole('listitem');
    expect(lines).toHaveLength(2);
    expect(container.textContent).not.toContain('For example');
    fireEvent.click(screen.getByRole('button', { name: 'Remove Two front-desk roles are open' }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove Recall calls slip' }));
    expect(onRemove.mock.calls).toEqual([
      ['observations', 'Two front-desk roles are open'],
      ['pains', 'Recall calls slip'],
    ]);
    await expectAccessible(container);
  });

  test('a removed line takes no focus with it', () => {
    show(KNOWN);
    open();
    const button = screen.getByRole('button', { name: 'Remove Recall calls slip' });
    button.focus();
    fireEvent.click(button);
    expect(document.activeElement).toBe(troubles());
  });
});

describe('a new line', () => {
  test.each([
    ['with the button', () => fireEvent.click(screen.getByRole('button', { name: 'Add to what you saw' }))],
    ['with Enter', () => fireEvent.submit(seen())],
  ])('is handed on %s, for its own list', (_, add) => {
    const { onKeep } = show(NOTHING);
    open();
    write(troubles(), 'Phones ring out');
    write(seen(), 'Hiring a receptionist');
    add();
    expect(onKeep.mock.calls).toEqual([['observations', 'Hiring a receptionist']]);
  });

  test('stays in its field until it stands among the lines, so that nothing is lost when it is not kept', () => {
    const { become } = show(NOTHING);
    open();
    write(seen(), '  Hiring a  receptionist');
    fireEvent.submit(seen());
    expect(seen().value).toBe('  Hiring a  receptionist');
    become({ ...NOTHING, observations: ['Hiring a receptionist'] });
    expect(seen().value).toBe('');
  });

  test('that is there already leaves the field at once', () => {
    show(KNOWN);
    open();
    write(troubles(), 'recall calls SLIP');
    fireEvent.submit(troubles());
    expect(troubles().value).toBe('');
  });

  test('does not take away what was typed after it', () => {
    const { become } = show(NOTHING);
    open();
    write(seen(), 'Hiring a receptionist');
    fireEvent.submit(seen());
    write(seen(), 'And a plan');
    become({ ...NOTHING, observations: ['Hiring a receptionist'] });
    expect(seen().value).toBe('And a plan');
  });

  test('of nothing is none', () => {
    const { onKeep } = show(NOTHING);
    open();
    write(seen(), '   ');
    fireEvent.submit(seen());
    expect(onKeep).not.toHaveBeenCalled();
  });
});
