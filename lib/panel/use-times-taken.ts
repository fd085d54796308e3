import { useMemo } from 'react';
import { type ChannelMinutes, channelMinutes } from '../plan/time-needed.ts';
import type { YouwardDatabase } from '../storage/schema.ts';
import { timesTaken } from '../storage/times-taken.ts';
import { useStored } from './use-stored.ts';

/** What each kind of interaction takes, in minutes, by one's own last ones; null until they are read. */
export function useTimesTaken(database: YouwardDatabase): ChannelMinutes | null {
  const stored = useStored(database, timesTaken, []);
  return useMemo(() => (stored === undefined ? null : channelMinutes(stored.ok ? stored.value : [])), [stored]);
}
