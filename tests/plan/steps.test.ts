import { describe, expect, test } from 'vitest';
import { addStep, MOST_STEP_UNITS, MOST_STEPS, moveStep, removeStep, rewordStep } from '../../lib/plan/steps.ts';

const STEPS = ['Hear three troubles', 'Agree on the worst', 'Show one thing'];

test.each([
  ['  Ask who\n else  decides ', 'kept', [...STEPS, 'Ask who else decides']],
  ['   ', 'kept', STEPS],
  ['hear three TROUBLES', 'there', STEPS],
  ['x'.repeat(MOST_STEP_UNITS + 1), 'too-long', STEPS],
])('adding %j', (text, outcome, steps) => {
  expect(addStep(STEPS, text)).toEqual({ outcome, steps });
});

test('there is an end to adding', () => {
  const many = Array.from({ length: MOST_STEPS }, (_, index) => `Step ${index}`);
  expect(addStep(many, 'One more')).toEqual({ outcome: 'too-many', steps: many });
});

test.each([
  [
    'Agree on the worst',
    'Agree on the two worst',
    'kept',
    ['Hear three troubles', 'Agree on the two worst', 'Show one thing'],
  ],
  ['Agree on the worst', 'agree on the worst', 'kept', ['Hear three troubles', 'agree on the worst', 'Show one thing']],
  ['Agree on the worst', ' ', 'kept', STEPS],
  ['Agree on the worst', 'Show one thing', 'there', STEPS],
  ['Agree on the worst', 'x'.repeat(MOST_STEP_UNITS + 1), 'too-long', STEPS],
  ['What another window removed', 'Anything', 'gone', STEPS],
])('rewording %j as %j', (before, text, outcome, steps) => {
  expect(rewordStep(STEPS, before, text)).toEqual({ outcome, steps });
});

describe('moving', () => {
  const [first = '', second = '', third = ''] = STEPS;
  test.each<[string, -1 | 1, string[]]>([
    [third, -1, [first, third, second]],
    [first, 1, [second, first, third]],
    [first, -1, STEPS],
    [third, 1, STEPS],
    ['What another window removed', 1, STEPS],
  ])('%j by %i', (step, by, expected) => {
    expect(moveStep(STEPS, step, by)).toEqual(expected);
  });
});

test('taking out', () => {
  expect(removeStep(STEPS, 'Agree on the worst')).toEqual(['Hear three troubles', 'Show one thing']);
  expect(removeStep(STEPS, 'What another window removed')).toEqual(STEPS);
});
