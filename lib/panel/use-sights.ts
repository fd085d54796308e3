import { useEffect, useState } from 'react';
import { type BoxSight, watchSights } from '../storage/open-drafts.ts';

/** What was seen of every open compose box, live. */
export function useSights(): readonly BoxSight[] {
  const [sights, setSights] = useState<readonly BoxSight[]>([]);
  useEffect(() => watchSights(setSights), []);
  return sights;
}
