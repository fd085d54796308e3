import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PeopleList, type PeopleListProps } from '../../../components/prospects/PeopleList.tsx';
import { contactWords, needParts, needWords } from '../../../components/prospects/people-words.ts';
import type { LikelyPair } from '../../../lib/prospects/duplicates.ts';
import { NOTHING_ASKED } from '../../../lib/prospects/people-query.ts';
import { blankProspect, type PainNote, type Prospect } from '../../../lib/prospects/types.ts';
import { expectAccessible } from '../support/axe.ts';

afterEach(cleanup);

const TODAY = new Date(2026, 10, 27);
const DAY_MS = 86_400_000;

const pain = (text: string, points: number): PainNote => ({
  id: text,
  text,
  at: 1,
  menuId: null,
  super: { substantial: points, unique: points, pervasive: points, expensive: 2 },
  group: '',
  cost: '',
  consequence: '',
});

let id = 0;
const person = (name: string, rest: Partial<Prospect> = {}): Prospect => {
  id += 1;
  return { ...blankProspect([`p${id}@norwood.example`], 1), id, name, ...rest };
};

const ANA = person('Ana Pires', {
  company: 'Norwood Dental',
  pains: [pain('Phones ring out', 1), pain('Recall calls slip', 4)],
  whyNow: 'The lease ends in March',
  lastContactAt: TODAY.getTime() - 2 * DAY_MS,
  updatedAt: 9,
});
const BEN = person('Ben Osei');
const CHI = person('', { company: 'Tidewater' });
const MENU = [{ id: 4, text: 'Recall slips' }];
const PAIR: LikelyPair = { stays: ANA, goes: BEN, because: 'company' };

function show(rest: Partial<PeopleListProps> = {}, people: readonly Prospect[] = [ANA, BEN, CHI]) {
  const actions = {
    onAsk: vi.fn(),
    onClear: vi.fn(),
    onMore: vi.fn(),
    onOpen: vi.fn(),
    onMerge: vi.fn(),
    onDelete: vi.fn(),
    onTellApart: vi.fn(),
  };
  const asked = rest.asked ?? NOTHING_ASKED;
  const props: PeopleListProps = {
    asked,
    found: { total: people.length, kept: people.length, people, asked },
    menu: MENU,
    pairs: [],
    today: TODAY,
    outcome: null,
    ...actions,
    ...rest,
  };
  return { ...render(<PeopleList {...props} />), ...actions };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => fireEvent.click(button(name));
const list = (container: HTMLElement) => [...container.querySelectorAll<HTMLElement>('button.people-one')];

describe('the list', () => {
  test('says of each who it is, the strongest trouble, its total and the last contact, and opens them', async () => {
    const { container, onOpen } = show();
    const [ana, ben, chi] = list(container).map(({ textContent }) => textContent ?? '');
    for (const words of ['Ana Pires', 'Norwood Dental', '“Recall calls slip”', 'SUPER 14 of 20', '2 days ago'])
      expect(ana).toContain(words);
    expect(ana).not.toContain('Phones ring out');
    expect(ben).toContain('no contact yet');
    expect(ben).not.toContain('SUPER');
    expect(chi).toContain(CHI.keys[0]);
    press(/^Ana Pires/);
    expect(onOpen).toHaveBeenCalledWith(ANA.id);
    await expectAccessible(container);
  });

  test('by need it says what the need is made of, else not', () => {
    const { container } = show();
    expect(container.textContent).toContain('A clear need, 59 of 100: a trouble rated 14 and why now');
    expect(container.textContent).toContain('No need shown');
    cleanup();
    const byName = show({ asked: { ...NOTHING_ASKED, sort: 'name' } });
    expect(byName.container.textContent).not.toContain('No need shown');
  });

  test.each([
    [{ total: 1, kept: 1 }, '1 person'],
    [{ total: 212, kept: 212 }, '212 people'],
    [{ total: 37, kept: 20_000 }, `37 of ${new Intl.NumberFormat().format(20_000)} people`],
    [{ total: null, kept: null }, ''],
  ])('%o is said politely', (counts, words) => {
    show({ found: { ...counts, people: [ANA], asked: NOTHING_ASKED } });
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(words);
  });

  test('more are shown on demand, as long as there are more', () => {
    const { onMore } = show({ found: { total: 60, kept: 60, people: [ANA], asked: NOTHING_ASKED } });
    press('Show more');
    expect(onMore).toHaveBeenCalledOnce();
    cleanup();
    show();
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  test('is one stop of Tab, and the arrow keys go along it', () => {
    const { container } = show();
    const lines = list(container);
    const stops = () => lines.map(({ tabIndex }) => tabIndex);
    expect(stops()).toEqual([0, -1, -1]);
    lines[0]!.focus();
    for (const [key, place] of [
      ['ArrowDown', 1],
      ['ArrowDown', 2],
      ['ArrowDown', 2],
      ['Home', 0],
      ['ArrowUp', 0],
      ['End', 2],
      ['ArrowUp', 1],
    ] as const) {
      fireEvent.keyDown(document.activeElement!, { key });
      expect(document.activeElement).toBe(lines[place]);
    }
    expect(stops()).toEqual([-1, 0, -1]);
    expect(fireEvent.keyDown(lines[1]!, { key: 'ArrowDown', altKey: true })).toBe(true);
    expect(document.activeElement).toBe(lines[1]);
  });
});

describe('what is asked', () => {
  test('words go on as they are typed, and no focus is taken', () => {
    const { onAsk } = show();
    expect(document.activeElement).toBe(document.body);
    fireEvent.change(screen.getByRole('textbox', { name: 'Find somebody' }), { target: { value: 'norw' } });
    expect(onAsk).toHaveBeenCalledWith({ words: 'norw' });
  });

  test.each([
    ['Where they stand with us', 'customer', { relation: 'customer' }],
    ['Trouble of your menu', '4', { menuId: 4 }],
    ['Strongest trouble, SUPER', '8', { superAtLeast: 8 }],
    ['Last contact', '90', { quietDays: 90 }],
  ])('%s', async (name, value, patch) => {
    const { onAsk, container } = show();
    press('Filters');
    fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
    expect(onAsk).toHaveBeenLastCalledWith(patch);
    await expectAccessible(container);
  });

  test.each([
    ['Where they stand with us', { relation: null }],
    ['Trouble of your menu', { menuId: null }],
    ['Strongest trouble, SUPER', { superAtLeast: 0 }],
    ['Last contact', { quietDays: null }],
  ])('%s, taken back', (name, patch) => {
    const asked = { ...NOTHING_ASKED, relation: 'new', menuId: 4, superAtLeast: 8, quietDays: 90 } as const;
    const { onAsk } = show({ asked });
    expect(button('Filters (4)').getAttribute('aria-expanded')).toBe('true');
    fireEvent.change(screen.getByRole('combobox', { name }), { target: { value: '' } });
    expect(onAsk).toHaveBeenLastCalledWith(patch);
  });

  test('the order', () => {
    const { onAsk } = show();
    fireEvent.click(screen.getByRole('radio', { name: 'Name' }));
    expect(onAsk).toHaveBeenCalledWith({ sort: 'name' });
  });
});

describe('empty', () => {
  test('with nobody kept it teaches, and there is nothing to search', async () => {
    const { container } = show({}, []);
    expect(container.textContent).toContain('Nobody kept yet');
    expect(container.textContent).toContain('For example: Ana Pires');
    expect(screen.queryByRole('textbox')).toBeNull();
    await expectAccessible(container);
  });

  test('with nobody found it says what was asked, and one button asks for everybody', async () => {
    const asked = { ...NOTHING_ASKED, words: ' zzz ', relation: 'past-customer', menuId: 4, quietDays: 90 } as const;
    const { container, onClear } = show({ asked, found: { total: 0, kept: 9, people: [], asked } });
    expect(container.textContent).toContain(
      'Nobody fits “zzz”, past customer, “Recall slips”, and no contact for 90 days.',
    );
    expect(container.textContent).toContain('0 of 9 people');
    press('Show everybody');
    expect(onClear).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });
});

describe('choosing several', () => {
  const choose = (name: RegExp) => fireEvent.click(screen.getByRole('checkbox', { name }));
  const dialog = () => within(screen.getByRole('alertdialog'));
  const isOff = (name: string) => button(name).getAttribute('aria-disabled') === 'true';

  test('two are merged once it is said which stays and that nothing is lost', async () => {
    const { container, onMerge } = show();
    press('Choose several');
    expect([isOff('Merge'), isOff('Delete')]).toEqual([true, true]);
    choose(/^Ben Osei/);
    expect([isOff('Merge'), isOff('Delete')]).toEqual([true, false]);
    choose(/^Ana Pires/);
    expect(container.textContent).toContain('2 people chosen.');
    await expectAccessible(container);
    press('Merge');
    const { textContent } = screen.getByRole('alertdialog');
    expect(textContent).toContain('The record of Ana Pires, Norwood Dental stays');
    expect(textContent).toContain('nothing is lost');
    expect(onMerge).not.toHaveBeenCalled();
    fireEvent.click(dialog().getByRole('button', { name: 'Merge' }));
    expect(onMerge).toHaveBeenCalledWith(ANA.id, BEN.id);
    expect(container.textContent).toContain('Nobody chosen yet.');
  });

  test('three cannot be merged, and any can be deleted', () => {
    const { onDelete, onMerge } = show();
    press('Choose several');
    for (const name of [/^Ben Osei/, /^Ana Pires/, /^p\d+@norwood/]) choose(name);
    press('Merge');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    press('Delete');
    expect(screen.getByRole('alertdialog').textContent).toContain('Delete 3 people?');
    fireEvent.click(dialog().getByRole('button', { name: 'Delete' }));
    expect(onDelete).toHaveBeenCalledWith([BEN.id, ANA.id, CHI.id]);
    expect(onMerge).not.toHaveBeenCalled();
  });

  test('thought better of, everybody stays, and stays chosen', () => {
    const { onDelete, container } = show();
    press('Choose several');
    choose(/^Ben Osei/);
    press('Delete');
    expect(screen.getByRole('alertdialog').textContent).toContain('Delete Ben Osei?');
    fireEvent.click(dialog().getByRole('button', { name: 'Cancel' }));
    expect(onDelete).not.toHaveBeenCalled();
    expect(container.textContent).toContain('1 person chosen.');
  });

  test('everybody goes only after the words are typed, and a second question', () => {
    const { onDelete } = show();
    press('Choose several');
    press('Delete everybody');
    const deed = () => screen.getAllByRole('button', { name: 'Delete everybody' })[1]!;
    fireEvent.click(deed());
    expect(screen.queryByRole('alertdialog')).toBeNull();
    const field = screen.getByRole('textbox', { name: /^Type “delete everybody”/ });
    fireEvent.change(field, { target: { value: 'Delete everybody ' } });
    fireEvent.click(deed());
    expect(screen.getByRole('alertdialog').textContent).toContain('Delete all 3 people?');
    expect(onDelete).not.toHaveBeenCalled();
    fireEvent.click(dialog().getByRole('button', { name: 'Delete everybody' }));
    expect(onDelete).toHaveBeenCalledWith('all');
  });
});

describe('pairs that look like one person', () => {
  test('are a line, with why, and are merged or told apart', async () => {
    const { container, onMerge, onTellApart } = show({ pairs: [PAIR] });
    press('1 pair looks like one person');
    expect(container.textContent).toContain('Same name, same company');
    await expectAccessible(container);
    press(/^Not the same Ana Pires, Norwood Dental, and Ben Osei/);
    expect(onTellApart).toHaveBeenCalledWith(PAIR);
    press(/^Merge Ana Pires/);
    fireEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Merge' }));
    expect(onMerge).toHaveBeenCalledWith(ANA.id, BEN.id);
  });

  test('are of everybody, and not in the way of a search', () => {
    const found = { total: 3, kept: 9, people: [ANA, BEN, CHI], asked: { ...NOTHING_ASKED, words: 'p' } };
    expect(show({ pairs: [PAIR], found }).container.textContent).not.toContain('like one person');
  });

  test('there is no line without any', () => {
    expect(show().container.textContent).not.toContain('like one person');
    cleanup();
    expect(show({ pairs: [PAIR, PAIR, PAIR] }).container.textContent).toContain('3 pairs look like one person');
  });
});

test('what came of it is said', () => {
  show({ outcome: 'One record now: Ana Pires.' });
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('One record now: Ana Pires.');
});

describe('words', () => {
  test.each([
    [null, 'no contact yet'],
    [new Date(2026, 10, 27, 8).getTime(), 'today'],
    [new Date(2026, 10, 26, 23, 59).getTime(), 'yesterday'],
    [new Date(2026, 10, 1).getTime(), '26 days ago'],
    [new Date(2026, 3, 4).getTime(), '2026'],
  ])('last contact %s: %s', (at, words) => {
    expect(contactWords(at, TODAY)).toContain(words);
  });

  test.each<[Partial<Prospect>, string, string[]]>([
    [{}, 'No need shown', []],
    [{ whyNow: 'The lease ends' }, 'No need shown', []],
    [{ pains: [pain('slips', 1)] }, 'Something of a need, 20 of 100', ['a trouble rated 5']],
    [
      { pains: [pain('slips', 4)], consequence: 'A day a week', whyNow: 'Lease', statusQuo: 'Two desks' },
      'A clear need, 82 of 100',
      ['a trouble rated 14', 'what it costs them', 'why now', 'what cannot go on'],
    ],
  ])('need of %o', (rest, words, parts) => {
    expect(needWords(person('X', rest))).toBe(words);
    expect(needParts(person('X', rest))).toEqual(parts);
  });
});
