import { isEnough, type Share, shareOf } from './share.ts';
import { type Sums, talliesBy, tallyOf } from './sums.ts';
import type { Tally } from './types.ts';

/** Milliseconds of one step forward, with the bounds of what they may really be. */
export interface StepTime {
  readonly ms: number;
  readonly low: number;
  readonly high: number;
}

/** Return on invested sales effort of interactions of one kind (4.13). */
export interface Effort {
  /** All interactions of the kind. */
  readonly interactions: number;
  /** Those with a known time and a known outcome: all that is said here is said of them. */
  readonly n: number;
  readonly ms: number;
  readonly moved: Share;
  /** Null under twenty cases, and where nothing moved. */
  readonly perStep: StepTime | null;
}

export interface KindEffort extends Effort {
  readonly value: string;
}

export const EFFORT_FACETS = ['how', 'why', 'super'] as const;
export type EffortFacet = (typeof EFFORT_FACETS)[number];

/**
 * The time of a step forward is the time of all interactions over the steps among them: their mean time divided by the
 * share that moved. Its bounds are the mean time divided by Wilson's bounds of that share; the mean itself is taken as it
 * is, so that the true bounds are a little wider.
 */
function stepTime(ms: number, n: number, moved: Share): StepTime | null {
  if (!isEnough(n) || moved.count === 0 || moved.interval === null) return null;
  const mean = ms / n;
  const { low, high } = moved.interval;
  return { ms: ms / moved.count, low: mean / high, high: mean / low };
}

export function effortOf({ interactions, settledTimed: n, settledMs: ms, movedTimed }: Tally): Effort {
  const moved = shareOf(movedTimed, n);
  return { interactions, n, ms, moved, perStep: stepTime(ms, n, moved) };
}

export const effortOfAll = (sums: Sums): Effort => effortOf(tallyOf(sums, 'all'));

/** By channel, why or band, the most cases first. */
export function effortBy(sums: Sums, facet: EffortFacet): readonly KindEffort[] {
  return [...talliesBy(sums, facet)]
    .map(([value, tally]) => ({ value, ...effortOf(tally) }))
    .sort((a, b) => b.n - a.n || b.interactions - a.interactions || (a.value < b.value ? -1 : 1));
}
