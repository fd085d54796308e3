import { DIMENSION_POINTS, DIMENSIONS, type Dimension } from '../engine/types.ts';

/** Points lost by dimension over some messages; 0 where none were. */
export type PointsLost = Readonly<Record<Dimension, number>>;

export interface Scored {
  /** Points kept; null where nothing was scored. */
  readonly dimensions: Readonly<Record<Dimension, number | null>>;
}

/** Sums over messages; those that were not scored count nothing. */
export function pointsLost(messages: readonly Scored[]): PointsLost {
  const lost: Record<Dimension, number> = { pain: 0, focus: 0, specific: 0, calm: 0, ask: 0, readable: 0, fresh: 0 };
  for (const { dimensions } of messages) {
    for (const dimension of DIMENSIONS) {
      const kept = dimensions[dimension];
      if (kept !== null) lost[dimension] += DIMENSION_POINTS[dimension] - kept;
    }
  }
  return lost;
}

/** Those that lost anything, most points first; of equal ones the larger dimension. */
export function weakestFirst(lost: PointsLost): readonly Dimension[] {
  return DIMENSIONS.filter((dimension) => lost[dimension] > 0).toSorted((a, b) => lost[b] - lost[a]);
}
