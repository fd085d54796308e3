import type { Dimension } from '../engine/types.ts';
import type { Day } from '../plan/types.ts';

export type { Day };

/** Sums over interactions of one kind. */
export interface Tally {
  readonly interactions: number;
  /** Those whose time is known, and that time in milliseconds. */
  readonly timed: number;
  readonly ms: number;
  /** Those whose outcome was said, and those of them that moved forward. */
  readonly settled: number;
  readonly moved: number;
  /** Those with a known time whose outcome was said, and their time: what a step forward took is told by these alone. */
  readonly settledTimed: number;
  readonly settledMs: number;
  /** Steps forward among them. */
  readonly movedTimed: number;
  readonly replied: number;
  /** Sent messages with a score, and the sum of these. */
  readonly scored: number;
  readonly scoreSum: number;
}

/** How strong their strongest trouble was: not known, not rated, 1-7, 8-13, 14-20. */
export const SUPER_BANDS = ['unknown', 'unrated', 'low', 'middle', 'high'] as const;
export type SuperBand = (typeof SUPER_BANDS)[number];

/** By what interactions are told apart: `all`, or `<facet>:<value>`, e.g. `how:email`, `why:referred`, `super:high`. */
export const FACETS = ['how', 'why', 'objective', 'super', 'planned', 'gave', 'touch'] as const;
export type Facet = (typeof FACETS)[number];
export type TallyKey = 'all' | `${Facet}:${string}`;

/** Sums over one day, written in the same transaction as its rows. Practice is not counted, but for its number. */
export interface DayTotal {
  readonly day: Day;
  readonly sent: number;
  readonly scored: number;
  readonly scoreSum: number;
  /** Over the rows that have both scores: at the first pause, and at sending. */
  readonly firstScored: number;
  readonly firstScoreSum: number;
  readonly lastScoreSum: number;
  readonly dimensionSums: Readonly<Record<Dimension, number>>;
  readonly practised: number;
  /** Kinds without an interaction are absent. */
  readonly tallies: Readonly<Partial<Record<TallyKey, Tally>>>;
}

/** A guess of one's own score before it was shown (2.29). */
export interface Prediction {
  readonly draftKey: string;
  readonly day: Day;
  readonly at: number;
  /** 0-100 */
  readonly guess: number;
  /** The score that was shown then. */
  readonly score: number;
}
