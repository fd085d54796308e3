import { EMPTY_TALLY } from '../../lib/insights/day-total.ts';
import { NO_SUMS } from '../../lib/insights/sums.ts';
import type { DayTotal, Tally } from '../../lib/insights/types.ts';

/** A day on which so much was done, all of one kind. */
export const dayWith = (day: string, interactions: number, rest: Partial<DayTotal> = {}): DayTotal => ({
  ...NO_SUMS,
  day,
  tallies: { all: tally({ interactions }) },
  ...rest,
});

export const tally = (rest: Partial<Tally>): Tally => ({ ...EMPTY_TALLY, ...rest });
