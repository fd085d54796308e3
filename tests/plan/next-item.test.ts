import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weekdayOf } from '../../lib/plan/day.ts';
import { nextItemAfter } from '../../lib/plan/next-item.ts';
import { EMPTY_PLAN, OUTCOMES, PLAN_CHANNELS, type PlanItem } from '../../lib/plan/types.ts';
import { anyDay, anyWeekend, SATURDAY_SUNDAY } from './days.ts';

const TODAY = '2026-11-27';

const item = (rest: Partial<PlanItem> = {}): PlanItem => ({
  ...EMPTY_PLAN,
  id: 7,
  day: '2026-11-20',
  position: 3,
  touch: 1,
  from: 'after:4',
  doneAt: 5,
  createdAt: 1,
  who: 'Marcus Webb',
  contact: 'marcus@larkspur.example',
  whyKind: 'referred',
  referrer: 'Tomás',
  why: 'He runs the rota of two depots',
  objectiveKind: 'learn',
  objective: 'Find out whether early closing matters to him',
  how: 'email',
  what: 'Who looks after the rota?',
  value: 'How another depot counts its hours',
  minutes: 25,
  ...rest,
});

const follows = (rest: Partial<PlanItem>, outcome: (typeof OUTCOMES)[number], day = '2026-11-24') =>
  nextItemAfter(item(rest), { day }, outcome, { today: TODAY, weekend: SATURDAY_SUNDAY });

describe('moved on', () => {
  const step = { nextStep: 'Half an hour with his dispatcher', nextStepOn: '2026-12-03' };

  test('the agreed step on its day', () => {
    expect(follows(step, 'moved')).toMatchObject({
      day: '2026-12-03',
      touch: 1,
      who: 'Marcus Webb',
      whyKind: 'promise',
      referrer: '',
      why: 'We agreed on it: Half an hour with his dispatcher',
      objectiveKind: 'next-step',
      objective: 'Half an hour with his dispatcher',
      what: '',
      value: '',
      nextStep: '',
      nextStepOn: '',
      from: '',
      minutes: null,
    });
  });

  test.each([
    ['no day was set', { ...step, nextStepOn: '' }, '2026-12-01'],
    ['its day is over', { ...step, nextStepOn: '2026-11-20' }, TODAY],
    ['they agreed on a Saturday', { ...step, nextStepOn: '2026-12-05' }, '2026-12-05'],
    ['it is today', { ...step, nextStepOn: TODAY }, TODAY],
  ])('%s', (_, fields, day) => {
    expect(follows(fields, 'moved')?.day).toBe(day);
  });

  test('nothing was agreed, so nothing is made up', () => {
    expect(follows({ nextStep: '  ', nextStepOn: '2026-12-03' }, 'moved')).toBeNull();
  });
});

describe('no answer', () => {
  test.each([
    [1, '2026-11-24', '2026-11-27', 2],
    [1, '2026-11-27', '2026-12-02', 2],
    [1, '2026-10-01', '2026-11-27', 2],
    [2, '2026-11-24', '2026-12-01', 3],
    [3, '2026-11-24', '2026-12-04', 4],
  ])('interaction %i of %s: %s, number %i', (touch, day, on, next) => {
    expect(follows({ touch }, 'no-answer', day)).toMatchObject({ day: on, touch: next, what: '', value: '' });
  });

  test('it rests after the last', () => expect(follows({ touch: 4 }, 'no-answer')).toBeNull());

  test('fewer where fewer are worth sending', () => {
    const asked = { today: TODAY, weekend: SATURDAY_SUNDAY, mostFollowUps: 1 };
    expect(nextItemAfter(item(), { day: TODAY }, 'no-answer', asked)?.touch).toBe(2);
    expect(nextItemAfter(item({ touch: 2 }), { day: TODAY }, 'no-answer', asked)).toBeNull();
  });
});

test('they answered and stayed: another try in a week, which begins a new row', () => {
  expect(follows({ touch: 3 }, 'stayed')).toMatchObject({ day: '2026-12-04', touch: 1, objective: item().objective });
});

test('they went back: it rests', () => expect(follows({ nextStep: 'Call again' }, 'back')).toBeNull());

const anyItem = fc.record({
  touch: fc.integer({ min: 1, max: 9 }),
  how: fc.constantFrom('' as const, ...PLAN_CHANNELS),
  nextStep: fc.constantFrom('', 'A call with both'),
  nextStepOn: fc.oneof(fc.constant(''), anyDay),
});

test('never in the past, on a weekend only where they agreed on one, never more follow-ups than the most', () => {
  fc.assert(
    fc.property(
      anyItem,
      anyDay,
      anyDay,
      fc.constantFrom(...OUTCOMES),
      anyWeekend,
      fc.nat(5),
      (fields, day, today, outcome, weekend, mostFollowUps) => {
        const next = nextItemAfter(item(fields), { day }, outcome, { today, weekend, mostFollowUps });
        if (next === null) return;
        expect(next.day >= today).toBe(true);
        expect(next.touch).toBeLessThanOrEqual(mostFollowUps + 1);
        const agreed = outcome === 'moved' && next.day === fields.nextStepOn;
        if (!agreed) expect(weekend).not.toContain(weekdayOf(next.day));
        // Words that were sent once are not sent again (4.1).
        expect([next.what, next.value]).toEqual(['', '']);
      },
    ),
  );
});
