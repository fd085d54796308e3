import { describe, expect, test } from 'vitest';
import { OBJECTIVE_PRESETS, objectiveWarning } from '../../lib/plan/objectives.ts';
import { OBJECTIVE_KINDS } from '../../lib/plan/types.ts';

const STRANGER = { need: false, talked: false };
const TALKED = { need: true, talked: true };
const WHY = { whyKind: 'event', why: 'They opened a second depot in May' } as const;

describe('an objective is doubted', () => {
  test.each([
    ['Get them on a call', 'no-need-yet'],
    ['Have a meeting next week', 'no-need-yet'],
    ['Book a call with their planner', 'no-need-yet'],
    ['Show the demo', 'no-need-yet'],
    ['Send a quote', 'no-need-yet'],
    ['Present to the board', 'no-need-yet'],
    ['They opened a second depot in May', 'same-as-why'],
    ['they opened the second depot, in May.', 'same-as-why'],
    ['Close the deal before Christmas', 'too-early-to-close'],
    ['Get the contract signed', 'too-early-to-close'],
    ['Sign the contract', 'too-early-to-close'],
    ['Win the order', 'too-early-to-close'],
    ['Get them to buy the small package', 'too-early-to-close'],
    ['', null],
  ])('of a stranger: %s', (objective, warning) => {
    expect(objectiveWarning({ ...WHY, objective }, STRANGER)).toBe(warning);
  });

  test.each([
    'Learn who they deal with at present',
    'Find out in order to help',
    'Learn how they meet their target without a night shift',
    'Hear whether late returns are a sign of something else',
    'Find out who is in the buying group',
    'Quote their own numbers back and ask',
    'Learn how orders reach the desk',
    'See who is close to the topic',
  ])('never: %s', (objective) => {
    expect(objectiveWarning({ ...WHY, objective }, STRANGER)).toBeNull();
  });

  test.each<[string, Parameters<typeof objectiveWarning>[0], typeof TALKED]>([
    ['a pain is written down', { ...WHY, objective: 'Have a meeting' }, TALKED],
    ['they asked', { whyKind: 'asked', why: '', objective: 'Have a meeting' }, STRANGER],
    ['we have talked', { ...WHY, objective: 'Sign the contract' }, TALKED],
  ])('no more once %s', (_, fields, known) => {
    expect(objectiveWarning(fields, known)).toBeNull();
  });
});

test('every kind has objectives to choose, each with an ask, and none of them is doubted', () => {
  for (const kind of OBJECTIVE_KINDS)
    expect(OBJECTIVE_PRESETS.filter((one) => one.kind === kind).length).toBeGreaterThan(1);
  for (const { objective, asks } of OBJECTIVE_PRESETS) {
    expect(asks.length).toBeGreaterThan(0);
    expect(objectiveWarning({ ...WHY, objective }, STRANGER)).toBeNull();
  }
});
