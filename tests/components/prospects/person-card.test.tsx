import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PersonCard, type PersonCardProps } from '../../../components/prospects/PersonCard.tsx';
import { expectAccessible } from '../support/axe.ts';
import { actions, ago, NOW, pain, promise, prospect, TODAY } from '../support/prospect.ts';

afterEach(cleanup);

const MENU = [
  {
    id: 3,
    text: 'One desk answers for two places',
    phrases: [],
    who: '',
    consequence: '',
    future: '',
    pinned: true,
    gap: false,
    position: 0,
    createdAt: 1,
  },
];

const KNOWN = prospect({
  observations: [{ id: 'o', text: 'Opened a second practice', at: NOW, source: 'their site' }],
  pains: [pain({ super: { substantial: 4, unique: 1, pervasive: 3, expensive: 3, rapid: 2 } })],
  possibilities: [{ id: 'w', text: 'Close at five', at: NOW, kind: 'want' }],
  whyNow: 'May opening',
});

function show(rest: Partial<PersonCardProps> = {}) {
  const asked = actions();
  const props: PersonCardProps = {
    prospect: KNOWN,
    menu: MENU,
    actions: asked,
    trouble: null,
    today: TODAY,
    now: NOW,
    products: ['RotaDesk'],
    timeline: <p>The past</p>,
    ...rest,
  };
  const { container } = render(<PersonCard {...props} />);
  return { container, asked };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => act(async () => void fireEvent.click(button(name)));
const field = (name: string): HTMLInputElement => screen.getByLabelText(name, { selector: 'input, textarea, select' });
const write = (name: string, value: string) => fireEvent.change(field(name), { target: { value } });
const leave = (name: string) => act(async () => void fireEvent.blur(field(name)));

describe('what helps most', () => {
  test('comes first, always shown, in this order', async () => {
    const { container } = show({ prospect: prospect() });
    expect(
      screen.getAllByRole('textbox').map((box) => box.closest('.field')?.querySelector('label')?.textContent),
    ).toEqual([
      'What I observed',
      'Their pains, in their words',
      'Consequence of not acting',
      'Why now',
      'What cannot go on',
    ]);
    await expectAccessible(container);
  });

  test('each text is kept under its own name', async () => {
    const { asked } = show();
    write('Why now', 'June opening');
    await leave('Why now');
    write('What cannot go on', 'One desk');
    await leave('What cannot go on');
    expect(asked.writeField.mock.calls).toEqual([
      ['whyNow', { base: 'May opening', text: 'June opening' }],
      ['statusQuo', { base: '', text: 'One desk' }],
    ]);
  });
});

describe('everything else', () => {
  test('is closed, with a count of what is filled', () => {
    show({
      prospect: prospect({
        ...KNOWN,
        motive: 'Evenings',
        motiveCertainty: 'heard',
        trust: 'trusts',
        trustLog: [promise(), promise({ id: 'x', state: 'passed' })],
        notes: ' ',
      }),
    });
    const labels = screen.getAllByRole('button', { expanded: false }).map(({ textContent }) => textContent);
    expect(labels).toEqual([
      'Name, company, role, phone, addresses',
      'Change Opened a second practice',
      'How much it weighs Recall calls slip',
      'Needs, wants, goals and dreams (1)',
      'Motive (2)',
      'First impression of us',
      'Trust (2)',
      'Money and people',
      'Words',
      'How we differ',
      'Where it stands',
      'Free notes',
      'What has been, and what is planned',
    ]);
  });

  test('opens, and all of it at once is accessible', async () => {
    const { container } = show({ guess: { relation: 'in-conversation' }, onUseLine: vi.fn() });
    for (const closed of screen.getAllByRole('button', { expanded: false })) fireEvent.click(closed);
    expect(screen.getByText('The past')).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Free notes' }).tagName).toBe('TEXTAREA');
    await expectAccessible(container);
  });

  test('a promise that is overdue is said on the closed group', () => {
    show({ prospect: prospect({ trustLog: [promise({ due: '2026-11-26' }), promise({ id: 'u', due: TODAY })] }) });
    expect(button('Trust, 1 overdue (2)')).toBeTruthy();
  });
});

describe('lines', () => {
  test('a new one stays in its field until it was kept', async () => {
    const addLine = vi.fn(async () => false);
    show({ actions: actions({ addLine }) });
    write('What I observed', 'Hires a receptionist');
    await press('Add to What I observed');
    expect(addLine.mock.calls).toEqual([['observations', { text: 'Hires a receptionist' }]]);
    expect(field('What I observed').value).toBe('Hires a receptionist');
    addLine.mockResolvedValue(true);
    await press('Add to What I observed');
    expect(field('What I observed').value).toBe('');
  });

  test('each has its source and its date, both to be changed', async () => {
    const { asked, container } = show();
    expect(container.textContent).toContain(
      `their site · ${new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(NOW)}`,
    );
    await press('Change Opened a second practice');
    write('Where it was seen', 'a post');
    await leave('Where it was seen');
    expect(asked.writeLine.mock.calls).toEqual([
      ['observations', 'o', 'source', { base: 'their site', text: 'a post' }],
    ]);
  });

  test('one taken out takes no focus with it', async () => {
    const { asked } = show();
    await press('How much it weighs Recall calls slip');
    await press('Take out Recall calls slip');
    expect(asked.removeLine.mock.calls).toEqual([['pains', 'p']]);
    expect(document.activeElement).toBe(field('Their pains, in their words'));
  });

  test('are offered for the draft, each as what it is', async () => {
    const onUseLine = vi.fn();
    show({ onUseLine });
    await press(/^Needs, wants/);
    for (const name of ['Opened a second practice', 'Recall calls slip', 'Close at five'])
      await press(`Use in the draft ${name}`);
    expect(onUseLine.mock.calls).toEqual([
      ['Opened a second practice', 'observation'],
      ['Recall calls slip', 'pain'],
      ['Close at five', 'possibility'],
    ]);
  });

  test('are not, where there is no draft', () => {
    const { container } = show();
    expect(container.textContent).not.toContain('Use in the draft');
  });

  test.each([
    [184, true],
    [183, false],
  ])('from %i days ago ask to be checked: %s', async (days, asks) => {
    const { asked, container } = show({ prospect: prospect({ pains: [pain({ at: ago(days) })] }) });
    expect(container.textContent?.includes('over six months old')).toBe(asks);
    if (!asks) return;
    await press('Yes, still so Recall calls slip');
    expect(asked.confirmLine.mock.calls).toEqual([['pains', 'p']]);
    expect(document.activeElement).toBe(field('Their pains, in their words'));
  });
});

describe('a pain', () => {
  test('says its total, its weakest letter and the question that would settle it', async () => {
    const { container } = show();
    expect(container.textContent).toContain('SUPER 13 of 20');
    await press('How much it weighs Recall calls slip');
    expect(container.textContent).toContain('13 of 20.');
    expect(container.textContent).toContain('Weakest: unique to a group. Ask: “Who exactly has this');
    expect(container.textContent).not.toContain('more worth leading with');
  });

  test.each([
    ['nothing is rated', {}, 'Not known yet: substantial.', false],
    ['one is not', { substantial: 4, unique: 4, pervasive: 4, expensive: 4 }, 'Not known yet: rapid', false],
    ['all are low', { substantial: 1, unique: 1, pervasive: 1, expensive: 1, rapid: 0 }, 'Weakest: rapid', true],
  ])('where %s', async (_, rated, words, low) => {
    const { container } = show({ prospect: prospect({ pains: [pain({ super: rated })] }) });
    await press(/it weighs Recall calls slip$/);
    expect(container.textContent).toContain(words);
    expect(container.textContent?.includes('more worth leading with')).toBe(low);
  });

  test('a letter is rated without losing the others, also those another window rates meanwhile', async () => {
    const { asked } = show();
    await press('How much it weighs Recall calls slip');
    const group = screen.getByRole('radiogroup', { name: 'Unique to a group' });
    await act(async () => void fireEvent.click(within(group).getByRole('radio', { name: '4' })));
    const [list, id, change] = asked.changeLine.mock.calls[0] as unknown as [string, string, (p: object) => object];
    expect([list, id]).toEqual(['pains', 'p']);
    expect(change(pain({ super: { rapid: 4 } }))).toEqual({ super: { rapid: 4, unique: 4 } });
  });

  test('is linked to the menu, and no more', async () => {
    const { asked } = show();
    await press('How much it weighs Recall calls slip');
    const select = field('On your pain menu');
    await act(async () => void fireEvent.change(select, { target: { value: '3' } }));
    const change = (asked.changeLine.mock.calls[0] as unknown as [string, string, () => object])[2];
    expect(change()).toEqual({ menuId: 3 });
  });

  test.each([
    ['At our place one desk has to answer for two sites', true],
    ['Lorries wait at the gate', false],
  ])('of the menu is named where it sounds like one: %s', async (text, likely) => {
    const { asked } = show({ prospect: prospect({ pains: [pain({ text })] }) });
    await press(`Say how much it weighs ${text}`);
    expect(screen.queryByText(/It sounds like “One desk answers for two places”/) !== null).toBe(likely);
    if (!likely) return;
    await press('Link it');
    const change = (asked.changeLine.mock.calls[0] as unknown as [string, string, () => object])[2];
    expect(change()).toEqual({ menuId: 3 });
  });

  test('has its group, cost and consequence', async () => {
    const { asked } = show();
    await press('How much it weighs Recall calls slip');
    for (const name of ['Which group exactly has it', 'What it costs, as they said it', 'What follows from it']) {
      write(name, 'x');
      await leave(name);
    }
    expect(asked.writeLine.mock.calls.map((call: readonly unknown[]) => call[2])).toEqual([
      'group',
      'cost',
      'consequence',
    ]);
  });
});

describe('a promise read in what was sent', () => {
  const FOUND = { text: 'I will send the rota on Friday.', due: '2026-12-04', from: 'draft-7', sentOn: '2026-11-27' };

  test('is offered, with the day it was sent and the day it is due', async () => {
    const { container } = show({ promisesFound: [FOUND] });
    const offered = screen.getByRole('region', { name: 'Promises in what you sent' });
    expect(offered.textContent).toMatch(/I will send the rota on Friday\.Sent .*27.*2026, due .*4.*2026/);
    await expectAccessible(container);
  });

  test.each([
    [/^Keep as a promise/, 'open'],
    [/^Not a promise/, 'passed'],
  ])('%s', async (name, state) => {
    const { asked } = show({ promisesFound: [FOUND] });
    await press(name);
    const { text, due, from } = FOUND;
    expect(asked.addLine.mock.calls).toEqual([['trustLog', { text, due, from, state }]]);
  });

  test('is not asked about where there is none', () => {
    show();
    expect(screen.queryByRole('region', { name: 'Promises in what you sent' })).toBeNull();
  });
});

describe('who it is', () => {
  test('a role nobody confirmed for half a year asks whether it is still right', async () => {
    const { asked, container } = show({ prospect: prospect({ role: 'Owner', roleAt: ago(200) }) });
    expect(container.textContent).toContain('Is Owner still right?');
    await press('Yes Owner is still right');
    expect(asked.confirmRole).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Ana Pires' }));
    await press('Change the role');
    expect(document.activeElement).toBe(field('Role'));
  });

  test('a role of last week does not', () => {
    const { container } = show({ prospect: prospect({ role: 'Owner', roleAt: ago(7) }) });
    expect(container.textContent).not.toContain('still right');
  });

  test('an address is added, or refused with a sentence', async () => {
    const addAddress = vi.fn(async () => 'This is no address.' as string | null);
    show({ actions: actions({ addAddress }) });
    await press('Name, company, role, phone, addresses');
    write('Another address or LinkedIn profile', 'ana');
    await press(/^Add to Another address/);
    expect(screen.getByText('Not added. This is no address.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Take out ana@/ })).toBeNull();
  });
});

test('forgetting asks once more', async () => {
  const { asked } = show();
  await press('Forget this person');
  expect(asked.forget).not.toHaveBeenCalled();
  const dialog = screen.getByRole('alertdialog', { name: 'Forget Ana Pires?' });
  await act(async () => void fireEvent.click(within(dialog).getByRole('button', { name: 'Forget' })));
  expect(asked.forget).toHaveBeenCalledOnce();
});

test('why something was not kept is said', () => {
  show({ trouble: 'The disk is full.' });
  expect(screen.getAllByRole('status').some(({ textContent }) => textContent === 'The disk is full.')).toBe(true);
});
