import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DayList, type DayListProps, LeftOver } from '../../components/plan/DayList.tsx';
import { dateBeside, dayInText, dayName, loadWords, weekName } from '../../components/plan/day-words.ts';
import { type LookedAt, PlanLookedAt } from '../../components/plan/PlanLookedAt.tsx';
import { weekInfo } from '../../lib/panel/week-info.ts';
import { STARTING_MINUTES } from '../../lib/plan/time-needed.ts';
import { EMPTY_PLAN, type PlanItem } from '../../lib/plan/types.ts';
import { expectAccessible } from './support/axe.ts';

afterEach(cleanup);

const TODAY = '2026-11-27';

const item = (id: number, who: string, rest: Partial<PlanItem> = {}): PlanItem => ({
  ...EMPTY_PLAN,
  id,
  day: TODAY,
  position: id,
  touch: 1,
  from: '',
  doneAt: null,
  createdAt: 1,
  who,
  contact: 'a@x.example',
  ...rest,
});

const actions = () => ({
  onEdit: vi.fn(),
  onStep: vi.fn(),
  onMoveTo: vi.fn(),
  onExport: vi.fn(),
  onRemove: vi.fn(),
  onAdd: vi.fn(),
  onSort: vi.fn(),
  onMore: vi.fn(),
  onTakeAll: vi.fn(),
});

const TARGETS = [
  { day: TODAY, label: 'today' },
  { day: '2026-11-30', label: 'Monday, Nov 30' },
];

function propsOf(
  items: readonly PlanItem[],
  rest: Partial<Omit<DayListProps, keyof ReturnType<typeof actions>>> = {},
): DayListProps & ReturnType<typeof actions> {
  return {
    day: TODAY,
    today: TODAY,
    items,
    open: items.length,
    usual: STARTING_MINUTES,
    minutesADay: 30,
    targets: TARGETS,
    week: 'This week',
    ...actions(),
    ...rest,
  };
}

const PEOPLE = [item(1, 'Ana'), item(2, 'Ben', { how: 'call' }), item(3, 'Chi', { minutes: 2 })];
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });
const open = (name: RegExp): HTMLElement => {
  fireEvent.click(button(name));
  const list = document.getElementById(button(name).getAttribute('aria-controls') ?? '');
  if (list === null) throw new Error('Nothing opened.');
  return list;
};

describe('a day', () => {
  test('is named, says how full it is, and who is on it in which order', async () => {
    const { container } = render(<DayList {...propsOf(PEOPLE)} />);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Today');
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'Ana',
      'Ben',
      'Chi',
    ]);
    expect(container.textContent).toContain('27 minutes of 30 minutes');
    expect(container.textContent).toContain('Call · 15 min');
    await expectAccessible(container);
  });

  test('that is over-full says so, and what it could mean', () => {
    const { container } = render(<DayList {...propsOf(PEOPLE, { minutesADay: 20 })} />);
    expect(container.querySelector('.day-load-over')?.textContent).toBe(
      '27 minutes of 20 minutes: 7 minutes too much. Which can wait?',
    );
  });

  test('names the first thing that is open of each', () => {
    const planned = { whyKind: 'asked', objective: 'Learn', how: 'email', what: 'Who?' } as const;
    const { container } = render(<DayList {...propsOf([item(1, 'Ana', planned), item(2, 'Ben')])} />);
    const [ana, ben] = container.querySelectorAll('article');
    expect(ana?.textContent).not.toContain('Still open');
    expect(ana?.textContent).toContain('They asked me to');
    expect(ben?.textContent).toContain('Still open: Why');
  });

  test('shows the first of many', () => {
    const props = propsOf(PEOPLE, { open: 5_000 });
    const { container } = render(<DayList {...props} />);
    expect(container.textContent).toContain('More than 27 minutes');
    fireEvent.click(button(/^Show more of/));
    expect(props.onMore).toHaveBeenCalled();
  });

  test('is sorted, added to, and edited', () => {
    const props = propsOf(PEOPLE);
    render(<DayList {...props} />);
    fireEvent.click(button('By need for Today'));
    fireEvent.click(button('Easiest first for Today'));
    expect(props.onSort.mock.calls).toEqual([
      [TODAY, 'need'],
      [TODAY, 'ease'],
    ]);
    fireEvent.click(button('Plan a person for Today'));
    expect(props.onAdd).toHaveBeenCalledWith(TODAY);
    fireEvent.click(button('Edit Ben'));
    expect(props.onEdit).toHaveBeenCalledWith(PEOPLE[1]);
  });

  test('one alone has no order', () => {
    render(<DayList {...propsOf([item(1, 'Ana')])} />);
    expect(screen.queryByRole('button', { name: /^By need/ })).toBeNull();
    expect(button('Move Ana up').getAttribute('aria-disabled')).toBe('true');
    expect(button('Move Ana down').getAttribute('aria-disabled')).toBe('true');
  });
});

describe('the focus stays with whom it was on', () => {
  test('an item that is moved keeps it, also at the end of the list', () => {
    const props = propsOf(PEOPLE);
    const { rerender } = render(<DayList {...props} />);
    button('Move Ben down').focus();
    fireEvent.click(button('Move Ben down'));
    expect(props.onStep).toHaveBeenCalledWith(PEOPLE[1], 1);
    const moved = [PEOPLE[0], PEOPLE[2], PEOPLE[1]].flatMap((one) => one ?? []);
    rerender(<DayList {...props} items={moved} />);
    expect(document.activeElement).toBe(button('Move Ben down'));
    fireEvent.click(button('Move Ben down'));
    expect(props.onStep).toHaveBeenCalledTimes(1);
  });

  test('an item that leaves gives it to the list', async () => {
    const props = propsOf(PEOPLE);
    const { container, rerender } = render(<DayList {...props} />);
    const more = open(/^More for Ana$/);
    fireEvent.click(within(more).getByRole('button', { name: 'Move to Monday, Nov 30 Ana' }));
    expect(props.onMoveTo).toHaveBeenCalledWith(PEOPLE[0], '2026-11-30');
    rerender(<DayList {...props} items={PEOPLE.slice(1)} />);
    expect(document.activeElement).toBe(container.querySelector('.day-items'));
  });
});

test('more for an item: other days, a file, and its removal; Escape closes it', async () => {
  const props = propsOf(PEOPLE);
  render(<DayList {...props} />);
  const more = open(/^More for Chi$/);
  expect(
    within(more)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['Move to Monday, Nov 30 Chi', 'Save as a calendar file Chi', 'Remove Chi']);
  await expectAccessible(more);
  fireEvent.click(within(more).getByRole('button', { name: 'Save as a calendar file Chi' }));
  expect(props.onExport).toHaveBeenCalledWith(PEOPLE[2]);
  fireEvent.click(within(open(/^More for Chi$/)).getByRole('button', { name: 'Remove Chi' }));
  expect(props.onRemove).toHaveBeenCalledWith(PEOPLE[2]);
  const again = open(/^More for Chi$/);
  fireEvent.keyDown(within(again).getAllByRole('button')[0] ?? again, { key: 'Escape' });
  expect(button('More for Chi').getAttribute('aria-expanded')).toBe('false');
  expect(document.activeElement).toBe(button('More for Chi'));
});

describe('what earlier days left', () => {
  test('can be taken to today together', async () => {
    const props = propsOf(PEOPLE.map((one) => ({ ...one, day: '2026-11-20' })));
    const { container } = render(<LeftOver {...props} />);
    expect(container.textContent).toContain('3 people still to write to');
    await expectAccessible(container);
    fireEvent.click(button('Move all to today'));
    expect(props.onTakeAll).toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: /up$/ })).toBeNull();
  });

  test('of many the first', () => {
    render(<LeftOver {...propsOf(PEOPLE, { open: 400 })} />);
    expect(button('Move these 3 to today')).toBeTruthy();
  });

  test('nothing left is nothing said', () => {
    expect(render(<LeftOver {...propsOf([])} />).container.textContent).toBe('');
  });
});

describe('words for days', () => {
  test.each([
    ['2026-11-27', 'Today', 'Friday, Nov 27', 'today'],
    ['2026-11-28', 'Tomorrow', 'Saturday, Nov 28', 'tomorrow'],
    ['2026-11-30', 'Monday, Nov 30', '', 'Monday, Nov 30'],
  ])('%s', (day, name, beside, text) => {
    expect([dayName(day, TODAY), dateBeside(day, TODAY), dayInText(day, TODAY)]).toEqual([name, beside, text]);
  });

  test.each([
    [0, 'This week'],
    [1, 'Next week'],
    [2, 'Week of December 7'],
  ])('%i weeks ahead', (weeks, name) => expect(weekName(weeks, '2026-12-07')).toBe(name));

  test.each([
    [{ minutes: 0, available: 120, over: 0 }, false, 'Nothing yet; 120 minutes free'],
    [{ minutes: 40, available: 120, over: 0 }, false, '40 minutes of 120 minutes'],
    [
      { minutes: 270, available: 120, over: 150 },
      true,
      'More than 4.5 hours of 2 hours: 2.5 hours too much. Which can wait?',
    ],
  ])('%o', (load, more, words) => expect(loadWords(load, more)).toBe(words));
});

describe('the week of a country', () => {
  test.each([
    ['en-US', 7, [6, 7]],
    ['de-DE', 1, [6, 7]],
    ['ar-EG', 6, [5, 6]],
    ['he-IL', 7, [5, 6]],
    ['not a locale', 1, [6, 7]],
  ])('%s', (locale, firstDay, weekend) => expect(weekInfo(locale)).toEqual({ firstDay, weekend }));
});

describe('whom the page in front is about', () => {
  const ana: LookedAt = { who: 'Ana Pires', contact: 'linkedin.com/in/ana', source: 'page' };

  test('is planned in one press', async () => {
    const onPlan = vi.fn();
    const { container } = render(
      <PlanLookedAt people={[ana, { ...ana, who: '', contact: 'b@x.example', source: 'draft' }]} onPlan={onPlan} />,
    );
    await expectAccessible(container);
    fireEvent.click(button('Plan b@x.example, whom you are writing to'));
    fireEvent.click(button('Plan Ana Pires, whose page you are on'));
    expect(onPlan.mock.calls.map(([one]) => one.who)).toEqual(['', 'Ana Pires']);
  });

  test('nobody is no button', () => {
    expect(render(<PlanLookedAt people={[]} onPlan={vi.fn()} />).container.textContent).toBe('');
  });

  test('what a page says is text', () => {
    const { container } = render(<PlanLookedAt people={[{ ...ana, who: '<b>Ana</b>' }]} onPlan={vi.fn()} />);
    expect(container.querySelector('b')).toBeNull();
  });
});
