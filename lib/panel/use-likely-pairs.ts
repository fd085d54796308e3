import { useEffect, useState } from 'react';
import { type LikelyPair, pairKey } from '../prospects/duplicates.ts';
import { settle } from '../storage/failure.ts';
import { likelyDuplicates } from '../storage/likely-duplicates.ts';
import type { YouwardDatabase } from '../storage/schema.ts';

/** All people are walked along in the background, also on a slow disk. */
const PATIENCE_MS = 120_000;

const NONE: readonly LikelyPair[] = [];

/**
 * Pairs that look like one person, without those in `notSame`; worked out anew at each `turn`, and not while it is null.
 * Silent where it fails.
 */
export function useLikelyPairs(
  database: YouwardDatabase,
  notSame: ReadonlySet<string>,
  turn: number | null,
): readonly LikelyPair[] {
  const [pairs, setPairs] = useState(NONE);
  useEffect(() => {
    if (turn === null) return;
    const ending = new AbortController();
    void settle(database, () => likelyDuplicates(database, ending.signal), PATIENCE_MS).then((found) => {
      if (found.ok && !ending.signal.aborted) setPairs(found.value);
    });
    return () => ending.abort();
  }, [database, turn]);
  return pairs.filter((pair) => !notSame.has(pairKey(pair)));
}
