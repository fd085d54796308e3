import { useMemo } from 'react';
import { type TimelineEntry, timelineOf } from '../prospects/timeline.ts';
import type { Prospect } from '../prospects/types.ts';
import type { Settled } from '../storage/failure.ts';
import { sentTo } from '../storage/history.ts';
import { plannedWith } from '../storage/plan.ts';
import type { YouwardDatabase } from '../storage/schema.ts';
import { useStored } from './use-stored.ts';

const MOST_SENT = 200;

/** What has been and what is planned with one person, live, newest first; undefined while it is read. */
export function usePersonTimeline(
  database: YouwardDatabase,
  { keys, trustLog }: Pick<Prospect, 'keys' | 'trustLog'>,
): Settled<readonly TimelineEntry[]> | undefined {
  const stored = useStored(
    database,
    async (db) => {
      const [sent, planned] = await Promise.all([sentTo(db, keys, MOST_SENT), plannedWith(db, keys)]);
      return { sent, planned };
    },
    [keys.join('\n')],
  );
  return useMemo(
    () => (stored?.ok ? { ok: true, value: timelineOf({ ...stored.value, promises: trustLog }) } : stored),
    [stored, trustLog],
  );
}
