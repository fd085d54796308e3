import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { channelMinutes, dayLoad, ENOUGH_TIMES, median, STARTING_MINUTES } from '../../lib/plan/time-needed.ts';
import { PLAN_CHANNELS, type PlanChannel } from '../../lib/plan/types.ts';

describe('the middle one', () => {
  test.each<[number[], number | undefined]>([
    [[], undefined],
    [[4], 4],
    [[9, 1], 5],
    [[10, 9, 1], 9],
    [[4, 1, 3, 2], 2.5],
  ])('%o: %s', (numbers, expected) => expect(median(numbers)).toBe(expected));

  test('half are no larger and half are no smaller, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (numbers) => {
        const middle = median(numbers)!;
        expect(numbers.filter((one) => one <= middle).length * 2).toBeGreaterThanOrEqual(numbers.length);
        expect(numbers.filter((one) => one >= middle).length * 2).toBeGreaterThanOrEqual(numbers.length);
        expect(median([...numbers].reverse())).toBe(middle);
      }),
    );
  });
});

const took = (how: PlanChannel, ...minutes: (number | null)[]) =>
  minutes.map((one) => ({ how, ms: one === null ? null : one * 60_000 }));

describe('minutes of a channel', () => {
  test('start at what is usual', () => expect(channelMinutes([])).toEqual(STARTING_MINUTES));

  test.each<[string, ReturnType<typeof took>, Partial<Record<PlanChannel, number>>]>([
    ['too few of one’s own', took('email', 3, 3, 3, 3), { email: 10 }],
    ['enough', took('email', 3, 4, 5, 90, 4), { email: 4 }],
    ['those nobody measured do not count', took('call', 20, 21, 22, 23, null, null), { call: 15 }],
    ['of each its own', [...took('call', 5, 5, 5, 5, 5), ...took('linkedin', 2, 2, 2, 2, 2)], { call: 5, linkedin: 2 }],
    ['never nothing', took('linkedin', 0, 0, 0, 0, 0), { linkedin: 1 }],
    ['whole minutes', took('email', 7.6, 7.6, 7.6, 7.6, 7.6), { email: 8 }],
  ])('%s', (_, times, expected) => {
    expect(channelMinutes(times)).toEqual({ ...STARTING_MINUTES, ...expected });
  });

  test(`one odd day in ${ENOUGH_TIMES} does not change a plan`, () => {
    expect(channelMinutes(took('meeting', 45, 45, 45, 45, 600)).meeting).toBe(45);
  });
});

describe('a day', () => {
  const open = (how: PlanChannel | '', minutes: number | null = null) => ({ how, minutes, doneAt: null });

  test.each([
    ['nothing', [], 60, 0, 0],
    ['five mails', Array.from({ length: 5 }, () => open('email')), 60, 50, 0],
    ['five calls are another day than five mails', Array.from({ length: 5 }, () => open('call')), 60, 75, 15],
    ['one’s own guess', [open('meeting', 30), open('email')], 60, 40, 0],
    ['a way not chosen yet', [open('')], 60, 10, 0],
    ['what is done is done', [{ ...open('meeting'), doneAt: 5 }, open('linkedin')], 60, 6, 0],
    ['exactly full', [open('meeting')], 60, 60, 0],
  ])('%s', (_, items, available, minutes, over) => {
    expect(dayLoad(items, STARTING_MINUTES, available)).toEqual({ minutes, available, over });
  });

  test('never under nothing, and what is over is what does not fit', () => {
    const anyItems = fc.array(
      fc.record({
        how: fc.constantFrom('' as const, ...PLAN_CHANNELS),
        minutes: fc.option(fc.nat(300)),
        doneAt: fc.option(fc.nat()),
      }),
    );
    fc.assert(
      fc.property(anyItems, fc.integer({ min: 5, max: 1_440 }), (items, available) => {
        const load = dayLoad(items, STARTING_MINUTES, available);
        expect(load.over).toBe(Math.max(0, load.minutes - available));
        expect(load.minutes).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
