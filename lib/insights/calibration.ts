import { weekStart } from '../plan/day.ts';
import type { Day, Prediction } from './types.ts';

/** A mean of fewer guesses says more about the drafts than about the eye; a share of fewer cases likewise. */
export const FEWEST_FOR_MEAN = 5;
export const FEWEST_FOR_SHARE = 20;

/** Two of ten (2.29). */
export const WIDE = 20;
/** A guess this near has seen what the score sees. */
export const NEAR = 10;
/** How many guesses in a row make a habit. */
export const IN_A_ROW = 5;

/** Means over some guesses, in points; null where there are too few. Above nought one saw more in the drafts than was there. */
export interface Gap {
  readonly n: number;
  readonly mean: number | null;
  /** How far off, whichever way. */
  readonly meanAbsolute: number | null;
}

export interface GuessPoint extends Prediction {
  /** Guess minus score. */
  readonly gap: number;
}

export interface WeekGap extends Gap {
  /** Its first day. */
  readonly week: Day;
}

export interface Calibration {
  /** Oldest first. */
  readonly points: readonly GuessPoint[];
  /** Oldest first; weeks without a guess are absent. */
  readonly weeks: readonly WeekGap[];
  readonly all: Gap;
  /** Share of the guesses within `NEAR` points, 0-1; null under `FEWEST_FOR_SHARE`. */
  readonly near: number | null;
  /** The last `IN_A_ROW` guesses were all `WIDE` or more above their scores, or all below; null otherwise. */
  readonly stays: 'over' | 'under' | null;
}

/** How guesses and scores differ over time (2.29). `firstDay` of a week as `Intl.Locale` gives it, 1 Monday to 7 Sunday. */
export function calibrationOf(predictions: readonly Prediction[], firstDay: number): Calibration {
  const points = predictions
    .map((prediction): GuessPoint => ({ ...prediction, gap: prediction.guess - prediction.score }))
    .sort((a, b) => a.at - b.at);
  const weeks = Map.groupBy(points, ({ day }) => weekStart(day, firstDay));
  const near = points.filter(({ gap }) => Math.abs(gap) <= NEAR).length;
  return {
    points,
    weeks: [...weeks]
      .map(([week, some]): WeekGap => ({ week, ...gapOf(some) }))
      .sort((a, b) => (a.week < b.week ? -1 : 1)),
    all: gapOf(points),
    near: points.length < FEWEST_FOR_SHARE ? null : near / points.length,
    stays: staysOf(points.slice(-IN_A_ROW)),
  };
}

function gapOf(points: readonly GuessPoint[]): Gap {
  const n = points.length;
  if (n < FEWEST_FOR_MEAN) return { n, mean: null, meanAbsolute: null };
  const sum = (of: (gap: number) => number) => points.reduce((total, { gap }) => total + of(gap), 0);
  return { n, mean: sum((gap) => gap) / n, meanAbsolute: sum(Math.abs) / n };
}

function staysOf(last: readonly GuessPoint[]): Calibration['stays'] {
  if (last.length < IN_A_ROW) return null;
  if (last.every(({ gap }) => gap >= WIDE)) return 'over';
  return last.every(({ gap }) => gap <= -WIDE) ? 'under' : null;
}
