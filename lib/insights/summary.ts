import type { Dimension } from '../engine/types.ts';
import { daysAfter, weekStart } from '../plan/day.ts';
import { type LeakingMessage, leaksOf } from './leaks.ts';
import { within } from './period.ts';
import { rhythmOf } from './rhythm.ts';
import { type Mean, meanOf } from './share.ts';
import { summed } from './sums.ts';
import { targetGaps, type WeeklyTarget } from './target.ts';
import type { Day, DayTotal } from './types.ts';

/** Weeks before this one that its score is held against. */
const WEEKS_BEFORE = 4;

/** Days before the week of today that {@link threeLines} needs totals of. */
export const SUMMARY_DAYS = 7 * 6;

export interface ScoreLine {
  readonly kind: 'score';
  readonly thisWeek: Mean;
  /** The four weeks before. */
  readonly before: Mean;
  /** What the week should bring; null where nothing was set. */
  readonly target: number | null;
}

export interface LeakLine {
  readonly kind: 'leak';
  /** Messages looked at. */
  readonly n: number;
  /** Null where nothing was lost. */
  readonly worst: { readonly dimension: Dimension; readonly lost: number } | null;
}

export interface InteractionsLine {
  readonly kind: 'interactions';
  readonly thisWeek: number;
  /** Median of the six weeks before, whole; null until there are six. */
  readonly usual: number | null;
  /** Weeks of those six that are known. */
  readonly weeks: number;
  readonly famine: boolean;
  readonly target: number | null;
  readonly missing: number | null;
}

export type ThreeLines = readonly [ScoreLine, LeakLine, InteractionsLine];

export interface SummarySource {
  /** At least from {@link SUMMARY_DAYS} days before this week on, oldest first. */
  readonly totals: readonly DayTotal[];
  /** Newest first, enough to hold twenty scored ones; others are left out. */
  readonly messages: readonly LeakingMessage[];
  /** First day of which anything is kept. */
  readonly since: Day | null;
  readonly target: WeeklyTarget;
  readonly today: Day;
  /** 1 Monday to 7 Sunday. */
  readonly firstDay: number;
}

const scoreOf = (totals: readonly DayTotal[]): Mean => {
  const { scoreSum, scored } = summed(totals);
  return meanOf(scoreSum, scored);
};

/** How the week goes, in three lines: the score, the biggest leak, the interactions. */
export function threeLines({ totals, messages, since, target, today, firstDay }: SummarySource): ThreeLines {
  const start = weekStart(today, firstDay);
  const leaks = leaksOf(messages);
  const worst = leaks.ranking.find(({ lost }) => lost > 0);
  const { thisWeek, usual, weeks, famine } = rhythmOf(totals, since, today, firstDay);
  const gap = targetGaps(totals, target, today, firstDay).interactions;
  return [
    {
      kind: 'score',
      thisWeek: scoreOf(within(totals, start, today)),
      before: scoreOf(within(totals, daysAfter(start, -7 * WEEKS_BEFORE), daysAfter(start, -1))),
      target: target.score,
    },
    {
      kind: 'leak',
      n: leaks.n,
      worst: worst === undefined ? null : { dimension: worst.dimension, lost: worst.lost },
    },
    {
      kind: 'interactions',
      thisWeek,
      usual,
      weeks,
      famine,
      target: gap?.target ?? null,
      missing: gap?.missing ?? null,
    },
  ];
}
