import type { Interaction } from '../plan/types.ts';

/** What there has been with one person (3.3), and how much of it brought them something (3.5). */
export interface WithPerson {
  readonly interactions: number;
  /** Those that were planned: only of them is it known what they were to bring. */
  readonly planned: number;
  /** Planned to bring something of value. */
  readonly gave: number;
}

export function countWith(interactions: readonly Pick<Interaction, 'gave'>[]): WithPerson {
  const planned = interactions.filter(({ gave }) => gave !== null);
  return {
    interactions: interactions.length,
    planned: planned.length,
    gave: planned.filter(({ gave }) => gave).length,
  };
}
