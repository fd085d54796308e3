import type { Times } from './row.ts';

export interface Contestant {
  readonly what: string;
  /** Makes what the round is about, before the clock starts, and gives the work that is timed. */
  ready(turn: number): () => void;
}

export interface Rounds {
  /** Rounds that are thrown away while the compiler warms up. */
  readonly warmUp: number;
  readonly count: number;
}

/**
 * Every contestant once per round, so that a busy moment of the machine hits all of them alike, and in another order each
 * time, so that nobody always follows the one that fills the caches.
 */
export function inTurn({ warmUp, count }: Rounds, contestants: readonly Contestant[]): Times {
  const times = new Map(contestants.map(({ what }) => [what, [] as number[]]));
  for (let turn = 0; turn < warmUp + count; turn++) {
    for (const { what, ready } of shuffled(contestants)) {
      const run = ready(turn);
      const start = performance.now();
      run();
      if (turn >= warmUp) times.get(what)?.push(performance.now() - start);
    }
  }
  return times;
}

/** One after the other, each with the processor's caches to itself, as for somebody who types on. */
export function alone(rounds: Rounds, contestants: readonly Contestant[]): Times {
  return new Map(contestants.flatMap((one) => [...inTurn(rounds, [one])]));
}

function shuffled<Item>(items: readonly Item[]): readonly Item[] {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
