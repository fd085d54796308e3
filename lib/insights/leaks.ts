import { DIMENSION_POINTS, DIMENSIONS, type Dimension } from '../engine/types.ts';
import { isPractice } from './day-total.ts';

/** Messages that are looked at. */
export const LEAK_MESSAGES = 20;

/** What a look at the leaks needs of a sent message. */
export interface LeakingMessage {
  readonly site: string;
  readonly score: number | null;
  readonly dimensions: Readonly<Record<Dimension, number | null>>;
}

export interface Leak {
  readonly dimension: Dimension;
  /** Points lost, over the messages in which it was judged. */
  readonly lost: number;
  readonly n: number;
  /** Lost points of one message. */
  readonly each: number;
}

export interface Leaks {
  /** Messages looked at. */
  readonly n: number;
  /** Most points lost first; of equal ones the larger dimension. What was never judged is absent. */
  readonly ranking: readonly Leak[];
}

export const isScored = (message: LeakingMessage): boolean => message.score !== null && !isPractice(message);

/** Where points are lost (0.2), over the last twenty scored messages. `newestFirst` may hold others; they are left out. */
export function leaksOf(newestFirst: readonly LeakingMessage[]): Leaks {
  const messages = newestFirst.filter(isScored).slice(0, LEAK_MESSAGES);
  const ranking = DIMENSIONS.flatMap((dimension) => {
    const points = messages.map(({ dimensions }) => dimensions[dimension]).filter((one) => one !== null);
    if (points.length === 0) return [];
    const lost = points.reduce((sum, one) => sum + DIMENSION_POINTS[dimension] - one, 0);
    return [{ dimension, lost, n: points.length, each: lost / points.length }];
  });
  const size = ({ dimension }: Leak) => DIMENSION_POINTS[dimension];
  return { n: messages.length, ranking: ranking.sort((a, b) => b.lost - a.lost || size(b) - size(a)) };
}
