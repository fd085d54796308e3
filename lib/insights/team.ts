import { effortOf } from './effort.ts';
import { CASES_NEEDED } from './share.ts';
import { summed, talliesBy, tallyOf } from './sums.ts';
import { sumsByWeek } from './trend.ts';
import { type DayTotal, FACETS, type Tally } from './types.ts';

/** One line of what may be shown to others. Scores 0-100, shares 0-1, null where there are too few cases. */
export interface TeamRow {
  readonly group: string;
  readonly interactions: number;
  readonly moved: number | null;
  readonly replied: number;
  readonly score: number | null;
  readonly minutesPerStep: number | null;
}

/** Aggregates only: nobody's name, no text, no key, nothing finer than a week, no group of fewer than twenty. */
export interface TeamReport {
  /** First and last week of it, by their first days; null where no week is large enough. */
  readonly from: string | null;
  readonly to: string | null;
  readonly fewest: number;
  readonly weeks: readonly TeamRow[];
  /** By facet and value, e.g. `how: email`. */
  readonly kinds: readonly TeamRow[];
}

const rounded = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits;

function rowOf(group: string, tally: Tally): TeamRow {
  const { interactions, settled, moved, replied, scored, scoreSum } = tally;
  const { perStep } = effortOf(tally);
  return {
    group,
    interactions,
    moved: settled < CASES_NEEDED ? null : rounded(moved / settled, 2),
    replied: rounded(replied / interactions, 2),
    score: scored < CASES_NEEDED ? null : rounded(scoreSum / scored, 1),
    minutesPerStep: perStep === null ? null : rounded(perStep.ms / 60_000, 0),
  };
}

type Group = readonly [name: string, tally: Tally];

/**
 * Leaves out groups under twenty, and as many more, the smallest first, as it takes for what is left out to be twenty
 * together: by taking the rest from the whole, one could otherwise work out a small group.
 */
export function largeEnough(groups: readonly Group[]): readonly Group[] {
  const bySize = [...groups].sort(([, a], [, b]) => a.interactions - b.interactions);
  let out = 0;
  const left = new Set<Group>();
  for (const group of bySize) {
    const { interactions } = group[1];
    if (interactions >= CASES_NEEDED && (out === 0 || out >= CASES_NEEDED)) break;
    out += interactions;
    left.add(group);
  }
  return groups.filter((group) => !left.has(group));
}

export function teamReport(totals: readonly DayTotal[], firstDay: number): TeamReport {
  const sums = [...sumsByWeek(totals, firstDay)].map(([week, sum]): Group => [week, tallyOf(sum, 'all')]);
  const weeks = largeEnough(sums);
  const all = summed(totals);
  const kinds = FACETS.flatMap((facet) =>
    largeEnough([...talliesBy(all, facet)]).map(([value, tally]) => rowOf(`${facet}: ${value}`, tally)),
  );
  return {
    from: weeks[0]?.[0] ?? null,
    to: weeks.at(-1)?.[0] ?? null,
    fewest: CASES_NEEDED,
    weeks: weeks.map(([week, tally]) => rowOf(week, tally)),
    kinds: kinds.sort((a, b) => (a.group < b.group ? -1 : 1)),
  };
}
