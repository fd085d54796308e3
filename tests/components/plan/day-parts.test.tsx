import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ByHand } from '../../../components/plan/ByHand.tsx';
import { KeysHelp } from '../../../components/plan/KeysHelp.tsx';
import { Later } from '../../../components/plan/Later.tsx';
import { longDay } from '../../../components/plan/next-words.ts';
import { PlanRows } from '../../../components/plan/PlanRows.tsx';
import { PromisesDue } from '../../../components/plan/PromisesDue.tsx';
import { TimeNeeded } from '../../../components/plan/TimeNeeded.tsx';
import { type Answered, WhatCame } from '../../../components/plan/WhatCame.tsx';
import { EMPTY_PLAN, type NewPlanItem, type Outcome } from '../../../lib/plan/types.ts';
import { expectAccessible } from '../support/axe.ts';
import { GOOD, happened, MONDAY, planned, TODAY } from './item.ts';

afterEach(cleanup);

const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }));

describe('what came of it', () => {
  const one = { item: planned(), interaction: happened() };
  const next: NewPlanItem = { ...EMPTY_PLAN, day: '2026-12-03', touch: 2, how: 'email', from: '' };
  const acts = () => ({ onOutcome: vi.fn(), onChangeDay: vi.fn(), onNotNeeded: vi.fn(), onUndo: vi.fn() });
  const show = (asked: readonly (typeof one)[], answered: Answered | null = null) => {
    const on = acts();
    const { container } = render(
      <WhatCame asked={asked} answered={answered} today={TODAY} tomorrow={MONDAY} keysOn {...on} />,
    );
    return { container, on, words: container.textContent ?? '' };
  };

  test.each<[RegExp, Outcome]>([
    [/^Moved on/, 'moved'],
    [/^Stayed/, 'stayed'],
    [/^Went back/, 'back'],
    [/^No answer/, 'no-answer'],
  ])('%s is one press', (name, outcome) => {
    const { on } = show([one]);
    press(name);
    expect(on.onOutcome).toHaveBeenCalledWith(one, outcome);
  });

  test('one at a time, with when it was and whether they replied', async () => {
    const replied = { item: planned({ touch: 2 }), interaction: happened({ repliedAt: 9 }) };
    const { container, words } = show([replied, one, one]);
    expect(words).toContain(`Ana Pires: you wrote on ${longDay('2026-11-24')} (second message, something new).`);
    expect(words).toContain('They replied.');
    expect(words).toContain('2 more after this.');
    const letters = screen.getAllByRole('button').map((button) => button.getAttribute('aria-keyshortcuts'));
    expect(letters).toEqual(['M', 'T', 'B', 'A']);
    await expectAccessible(container);
  });

  test.each<[Partial<ReturnType<typeof happened>>, string]>([
    [{ how: 'call', day: '2026-11-26' }, 'you called yesterday'],
    [{ how: 'meeting', day: TODAY }, 'you met today'],
  ])('%o: %s', (interaction, words) => {
    expect(show([{ item: planned(), interaction: happened(interaction) }]).words).toContain(words);
  });

  const answered = (outcome: Outcome, rest: Partial<Answered> = {}): Answered => ({
    ...one,
    outcome,
    next,
    nextId: 5,
    ...rest,
  });
  const nothing = { next: null, nextId: null };

  test.each<[Answered, string]>([
    [
      answered('no-answer'),
      `Ana Pires: no answer. Planned for ${longDay('2026-12-03')}: second message, something new.`,
    ],
    [
      answered('moved', { next: { ...next, touch: 1, objective: 'Half an hour with her partner' } }),
      `moved on. Planned for ${longDay('2026-12-03')}: Half an hour with her partner.`,
    ],
    [answered('no-answer', nothing), 'Let it rest until there is a new reason.'],
    [answered('back', nothing), 'Let it rest until there is a new reason.'],
    [answered('moved', nothing), 'No next step was agreed'],
  ])('what follows is one line', async (last, words) => {
    const { container } = show([], last);
    expect(screen.getByRole('status').textContent).toContain(words);
    await expectAccessible(container);
  });

  test('another day, not needed, undone', () => {
    const { on } = show([], answered('no-answer'));
    press(/^Change day/);
    press(longDay(MONDAY));
    expect(on.onChangeDay).toHaveBeenCalledWith(MONDAY);
    press(/^Not needed/);
    press(/^Undo/);
    expect([on.onNotNeeded.mock.calls.length, on.onUndo.mock.calls.length]).toEqual([1, 1]);
  });

  test('nothing to ask, nothing shown', () => expect(show([]).words).toBe(''));
});

describe('later', () => {
  const show = () => {
    const on = { onMove: vi.fn(), onRemove: vi.fn(), onCancel: vi.fn() };
    const { container } = render(<Later today={TODAY} tomorrow={MONDAY} {...on} />);
    return { container, on };
  };

  test('the next working day has the focus: two keys, and they are moved', async () => {
    const { container, on } = show();
    expect(document.activeElement?.textContent).toBe(longDay(MONDAY));
    press(longDay(MONDAY));
    expect(on.onMove).toHaveBeenCalledWith(MONDAY);
    await expectAccessible(container);
  });

  test.each([
    ['2026-12-24', true],
    [TODAY, true],
    ['2026-11-26', false],
    ['', false],
  ])('any day that is not over: %s', (value, moves) => {
    const { container, on } = show();
    fireEvent.change(screen.getByLabelText('Another day'), { target: { value } });
    fireEvent.submit(container.querySelector('form')!);
    expect(on.onMove.mock.calls).toEqual(moves ? [[value]] : []);
    expect(container.textContent?.includes('That day is over')).toBe(value === '2026-11-26');
  });
});

test.each<[string, number | null]>([
  ['15', 15],
  ['22.4', 22],
  ['', null],
  ['0', null],
  ['-3', null],
  ['9000', null],
])('minutes of a call: %s', async (value, minutes) => {
  const onDone = vi.fn();
  const { container } = render(<ByHand usual={15} onDone={onDone} onCancel={vi.fn()} />);
  const field = screen.getByLabelText<HTMLInputElement>('Minutes it took');
  expect(field.value).toBe('15');
  fireEvent.change(field, { target: { value } });
  await expectAccessible(container);
  fireEvent.submit(container.querySelector('form')!);
  expect(onDone).toHaveBeenCalledWith(minutes);
});

test('a promise is planned or kept', async () => {
  const promise = {
    prospectId: 1,
    lineId: 'a',
    text: 'Send the rota',
    due: '2026-11-25',
    who: 'Ana Pires',
    contact: '',
  };
  const on = { onPlan: vi.fn(), onKept: vi.fn() };
  const { container } = render(<PromisesDue promises={[promise]} today={TODAY} {...on} />);
  expect(container.textContent).toContain(`Was due ${longDay('2026-11-25')} and is still open`);
  await expectAccessible(container);
  press(/^Plan it for today/);
  press(/^Kept/);
  expect([on.onPlan.mock.calls, on.onKept.mock.calls]).toEqual([[[promise]], [[promise]]]);
});

describe('time', () => {
  test.each([
    [5, 48, 60, '5 left, about 48 minutes of 60 minutes.'],
    [1, 1, 60, '1 left, about 1 minute of 60 minutes.'],
    [8, 150, 120, '8 left, about 2 h 30 min of 2 h. That is 30 minutes more than there is.'],
  ])('%i left, %i of %i', (left, minutes, available, words) => {
    const load = { minutes, available, over: Math.max(0, minutes - available) };
    const { container } = render(<TimeNeeded left={left} load={load} onMoveLast={vi.fn()} />);
    expect(container.querySelector('p')?.textContent).toBe(words);
    expect(screen.queryAllByRole('button')).toHaveLength(minutes > available ? 1 : 0);
  });

  test('too full: the last goes to tomorrow', () => {
    const onMoveLast = vi.fn();
    render(<TimeNeeded left={3} load={{ minutes: 90, available: 60, over: 30 }} onMoveLast={onMoveLast} />);
    press('Move the last to tomorrow');
    expect(onMoveLast).toHaveBeenCalledOnce();
  });
});

test('everybody in a line, the done ones last with what came of it', async () => {
  const on = { onShow: vi.fn(), onReopen: vi.fn() };
  const open = [
    planned(),
    planned({ id: 2, who: 'Marcus Webb', how: 'call', contact: '+44 20 7946 0958', objective: '', day: '2026-11-24' }),
  ];
  const done = [
    { item: planned({ id: 3, who: 'Ilse Kern', how: 'call' }), outcome: 'moved' as const, sent: false },
    { item: planned({ id: 4, who: 'Tomé Sousa' }), outcome: null, sent: true },
  ];
  const { container } = render(<PlanRows open={open} done={done} shownId={1} attitude={GOOD} today={TODAY} {...on} />);
  expect(container.textContent).toContain('2 people today');
  expect(container.textContent).toContain(`Call · left from ${longDay('2026-11-24')} · settle first: objective`);
  expect(screen.getByRole('button', { current: true }).textContent).toContain('Ana Pires');
  press(/^Marcus Webb/);
  expect(on.onShow).toHaveBeenCalledWith(2);
  expect(container.textContent).not.toContain('Ilse');
  press('Done today: 2');
  expect(container.textContent).toContain('Call · moved on');
  await expectAccessible(container);
  // What was sent cannot be taken back here.
  expect(screen.getAllByRole('button', { name: /^Not done/ })).toHaveLength(1);
  press(/^Not done/);
  expect(on.onReopen).toHaveBeenCalledWith(3);
});

test('keys are told, and can be done without', async () => {
  const onChange = vi.fn();
  const { container } = render(<KeysHelp on onChange={onChange} />);
  press('Keys');
  expect(container.textContent).toContain('Open the page for this person');
  await expectAccessible(container);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Single keys act here' }));
  expect(onChange).toHaveBeenCalledWith(false);
});
