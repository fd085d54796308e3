import { type Interval, wilson } from './interval.ts';

/** Cases below which no share is shown: it would say more about chance than about the work. */
export const CASES_NEEDED = 20;

export const isEnough = (n: number): boolean => n >= CASES_NEEDED;

/** `count` of `n`; `value` (0-1) and its interval are null under {@link CASES_NEEDED} cases. */
export interface Share {
  readonly count: number;
  readonly n: number;
  readonly value: number | null;
  readonly interval: Interval | null;
}

export function shareOf(count: number, n: number): Share {
  if (!isEnough(n)) return { count, n, value: null, interval: null };
  return { count, n, value: count / n, interval: wilson(count, n) };
}

/** A mean of `n` values; null of none. */
export interface Mean {
  readonly n: number;
  readonly value: number | null;
}

export function meanOf(sum: number, n: number): Mean {
  return { n, value: n === 0 ? null : sum / n };
}

/** The middle one, or halfway between the two in the middle; null of nothing. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half];
  const lower = sorted.length % 2 === 0 ? sorted[half - 1] : upper;
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}
