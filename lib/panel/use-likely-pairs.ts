import { useEffect, useState } from 'react';
import { type LikelyPair, pairKey } from '../prospects/duplicates.ts';
import { settle } from '../storage/failure.ts';
import { likelyDuplicates } from '../storage/likely-duplicates.ts';
import { peopleShelf } from '../storage/people-shelf.ts';
import type { YouwardDatabase } from '../storage/schema.ts';

/** All people are walked along in the background, also on a slow disk. */
const PATIENCE_MS = 120_000;

const NONE: readonly LikelyPair[] = [];

/** Pairs that look like one person, worked out once `turn` by `turn`, without those in `notSame`. Silent where it fails. */
export function useLikelyPairs(
  database: YouwardDatabase,
  notSame: ReadonlySet<string>,
  turn: number,
): readonly LikelyPair[] {
  const [pairs, setPairs] = useState(NONE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn is a walk of its own.
  useEffect(() => {
    const ending = new AbortController();
    const walk = async () => {
      // The list comes first: both read all people.
      await peopleShelf(database).upToDate();
      return likelyDuplicates(database, ending.signal);
    };
    void settle(database, walk, PATIENCE_MS).then((found) => {
      if (found.ok && !ending.signal.aborted) setPairs(found.value);
    });
    return () => ending.abort();
  }, [database, turn]);
  return pairs.filter((pair) => !notSame.has(pairKey(pair)));
}
