import type { Sums } from './sums.ts';

/** Mean scores of the messages that have both: at the first pause, and at sending. Null of none. */
export interface Coached {
  readonly n: number;
  readonly first: number | null;
  readonly sent: number | null;
}

export function coachedOf({ firstScored: n, firstScoreSum, lastScoreSum }: Sums): Coached {
  return n === 0 ? { n, first: null, sent: null } : { n, first: firstScoreSum / n, sent: lastScoreSum / n };
}
