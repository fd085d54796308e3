import { useMemo } from 'react';
import { countWith, type WithPerson } from '../insights/with-person.ts';
import { type TimelineEntry, timelineOf } from '../prospects/timeline.ts';
import type { Prospect } from '../prospects/types.ts';
import type { Settled } from '../storage/failure.ts';
import { sentTo } from '../storage/history.ts';
import { interactionsWith } from '../storage/outcomes.ts';
import { plannedWith } from '../storage/plan.ts';
import type { YouwardDatabase } from '../storage/schema.ts';
import { useStored } from './use-stored.ts';

const MOST_SENT = 200;

export interface PersonTimeline {
  readonly entries: readonly TimelineEntry[];
  readonly counts: WithPerson;
}

/** What has been and what is planned with one person, live, newest first; undefined while it is read. */
export function usePersonTimeline(
  database: YouwardDatabase,
  { keys, trustLog }: Pick<Prospect, 'keys' | 'trustLog'>,
): Settled<PersonTimeline> | undefined {
  const stored = useStored(
    database,
    async (db) => {
      const all = [sentTo(db, keys, MOST_SENT), plannedWith(db, keys), interactionsWith(db, keys)] as const;
      const [sent, planned, interactions] = await Promise.all(all);
      return { sent, planned, interactions };
    },
    [keys.join('\n')],
  );
  return useMemo(() => {
    if (stored === undefined || !stored.ok) return stored;
    const { interactions } = stored.value;
    const entries = timelineOf({ ...stored.value, promises: trustLog });
    return { ok: true, value: { entries, counts: countWith(interactions) } };
  }, [stored, trustLog]);
}
