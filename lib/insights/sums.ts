import { DIMENSIONS, type Dimension } from '../engine/types.ts';
import { added, EMPTY_TALLY } from './day-total.ts';
import type { DayTotal, Facet, Tally, TallyKey } from './types.ts';

/** What a day's total says of a day, of any number of them. */
export type Sums = Omit<DayTotal, 'day'>;

export const NO_SUMS: Sums = {
  sent: 0,
  scored: 0,
  scoreSum: 0,
  firstScored: 0,
  firstScoreSum: 0,
  lastScoreSum: 0,
  dimensionSums: Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, 0])) as Record<Dimension, number>,
  practised: 0,
  tallies: {},
};

function talliesOf(totals: readonly Sums[]): Sums['tallies'] {
  const tallies = new Map<TallyKey, Tally>();
  for (const total of totals) {
    for (const [key, tally] of Object.entries(total.tallies) as [TallyKey, Tally][]) {
      const before = tallies.get(key);
      tallies.set(key, before === undefined ? tally : added(before, tally));
    }
  }
  return Object.fromEntries(tallies);
}

export function summed(totals: readonly Sums[]): Sums {
  const sum = (pick: (total: Sums) => number) => totals.reduce((all, total) => all + pick(total), 0);
  return {
    sent: sum(({ sent }) => sent),
    scored: sum(({ scored }) => scored),
    scoreSum: sum(({ scoreSum }) => scoreSum),
    firstScored: sum(({ firstScored }) => firstScored),
    firstScoreSum: sum(({ firstScoreSum }) => firstScoreSum),
    lastScoreSum: sum(({ lastScoreSum }) => lastScoreSum),
    dimensionSums: Object.fromEntries(
      DIMENSIONS.map((dimension) => [dimension, sum(({ dimensionSums }) => dimensionSums[dimension])]),
    ) as Record<Dimension, number>,
    practised: sum(({ practised }) => practised),
    tallies: talliesOf(totals),
  };
}

export function tallyOf({ tallies }: Pick<Sums, 'tallies'>, key: TallyKey): Tally {
  return tallies[key] ?? EMPTY_TALLY;
}

/** Everything counted under one facet, by its value: of `how` e.g. `email` and `call`. */
export function talliesBy({ tallies }: Pick<Sums, 'tallies'>, facet: Facet): ReadonlyMap<string, Tally> {
  const start = `${facet}:`;
  return new Map(
    (Object.entries(tallies) as [TallyKey, Tally][])
      .filter(([key]) => key.startsWith(start))
      .map(([key, tally]) => [key.slice(start.length), tally]),
  );
}
