import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { NextPerson, type NextPersonProps } from '../../../components/plan/NextPerson.tsx';
import { longDay } from '../../../components/plan/next-words.ts';
import type { AttitudeAnswers } from '../../../lib/plan/readiness.ts';
import type { PlanItem } from '../../../lib/plan/types.ts';
import { expectAccessible } from '../support/axe.ts';
import { GOOD, planned, TODAY } from './item.ts';

afterEach(cleanup);

function show(rest: Partial<PlanItem> = {}, props: Partial<NextPersonProps> = {}) {
  const acts = { onOpen: vi.fn(), onDone: vi.fn(), onLater: vi.fn(), onEdit: vi.fn() };
  const { container } = render(
    <NextPerson item={planned(rest)} attitude={GOOD} today={TODAY} reachable keysOn {...acts} {...props} />,
  );
  return { container, acts, words: container.textContent ?? '' };
}

describe('the light names the one thing that is missing, and never blocks', () => {
  test.each<[string, Partial<PlanItem>, AttitudeAnswers | null, string]>([
    ['all there', {}, GOOD, 'Ready'],
    ['no why', { why: '', whyKind: '' }, GOOD, 'Stop and regroup: Why.'],
    ['no objective', { objective: ' ' }, GOOD, 'Stop and regroup: Objective.'],
    ['objective repeats the why', { objective: planned().why }, GOOD, 'It says the same as the why.'],
    ['no way', { how: '' }, GOOD, 'Stop and regroup: How.'],
    ['no words', { what: '' }, GOOD, 'Stop and regroup: What.'],
    ['nobody', { who: '' }, GOOD, 'Stop and regroup: Who.'],
    ['no referrer', { whyKind: 'referred' }, GOOD, 'Who referred you?'],
    ['attitude not checked', {}, null, 'Stop and regroup: Attitude.'],
    ['low attitude', {}, { ...GOOD, belief: false }, 'Gather yourself first'],
  ])('%s', async (_, rest, attitude, light) => {
    const { container, words, acts } = show(rest, { attitude });
    expect(words).toContain(light);
    expect(words).not.toMatch(/block|cannot|must/i);
    fireEvent.click(screen.getByRole('button', { name: /^(?:Write the mail|Open)/ }));
    expect(acts.onOpen).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });
});

test.each<[string, Partial<PlanItem>, Partial<NextPersonProps>, RegExp]>([
  ['why, objective, first line', {}, {}, /Why.*Lisbon fair.*Objective.*chair time.*First line.*misses a recall/],
  ['who referred them', { whyKind: 'referred', referrer: 'Tomé', why: '' }, {}, /Referred by Tomé/],
  ['the value brought', { value: 'How a practice in Porto does it' }, {}, /ValueHow a practice in Porto/],
  ['their company', {}, { company: 'Norwood Dental' }, /Ana PiresNorwood Dental/],
  ['which one it is, and what for', { touch: 2 }, {}, /second message, something new/],
  ['the third call', { touch: 3, how: 'call' }, {}, /third call, teach one thing/],
  ['the last', { touch: 4 }, {}, /fourth message, leave the door open/],
  ['since when it waits', { day: '2026-11-24' }, {}, new RegExp(`left from ${longDay('2026-11-24')}`)],
  ['what helps before a call', { how: 'call' }, {}, /phone away, tabs closed.*CallN/],
  ['what helps before a meeting', { how: 'meeting' }, {}, /phone away, tabs closed/],
])('%s', (_, rest, props, words) => {
  expect(show(rest, props).words).toMatch(words);
});

test('a company that stands in the name is not said twice', () => {
  const { words } = show({ who: 'Ana Pires, Norwood Dental' }, { company: 'Norwood dental' });
  expect(words.match(/norwood dental/gi)).toHaveLength(1);
});

test.each<[PlanItem['how'], string]>([
  ['email', 'There is no mail address under contact yet.'],
  ['linkedin', 'There is no link to their profile under contact yet.'],
  ['call', 'There is no number under contact yet.'],
])('%s to nowhere says what is missing, and the button its reason', (how, reason) => {
  const { acts } = show({ how, contact: '' }, { reachable: false });
  const [open] = screen.getAllByRole('button');
  expect(open!.getAttribute('aria-disabled')).toBe('true');
  expect(document.getElementById(open!.getAttribute('aria-describedby')!)?.textContent).toBe(reason);
  fireEvent.click(open!);
  expect(acts.onOpen).not.toHaveBeenCalled();
});

test('a meeting opens nothing and is only done', () => {
  show({ how: 'meeting' }, { reachable: false });
  expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-keyshortcuts'))).toEqual([
    'D',
    'S',
    'E',
  ]);
});

test('letters stand beside what they do, unless they do nothing', () => {
  const { words } = show();
  expect(words).toContain('Write the mailN');
  cleanup();
  expect(show({}, { keysOn: false }).words).not.toContain('Write the mailN');
});

test('done, later, edit', () => {
  const { acts } = show();
  fireEvent.click(screen.getByRole('button', { name: 'Done' }));
  fireEvent.click(screen.getByRole('button', { name: 'Later' }));
  fireEvent.click(screen.getByRole('button', { name: 'Edit' }));
  expect([acts.onDone, acts.onLater, acts.onEdit].map((act) => act.mock.calls.length)).toEqual([1, 1, 1]);
});
