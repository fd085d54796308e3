import { isPractice } from '../insights/day-total.ts';
import type { Interaction } from '../plan/types.ts';
import type { StoredHistoryRow, StoredInteraction } from './database.ts';
import { planChannelOf } from './plan-channel.ts';
import type { Day, DayTotal, YouwardDatabase } from './schema.ts';

/** Before version 4 nobody kept when, by which message, or with what outcome something planned was done. */
const NOT_TOLD = {
  planItemId: null,
  planned: false,
  whyKind: '',
  objectiveKind: '',
  gave: null,
  touch: 1,
  superBest: null,
  outcome: null,
  outcomeAt: null,
  repliedAt: null,
  thread: null,
  heard: null,
} as const;

function fromMessage(row: StoredHistoryRow): Omit<StoredInteraction, 'id'> {
  const { day, sentAt, channel, composeMs, key, people } = row;
  const told = { day, at: sentAt, how: planChannelOf(channel), ms: composeMs, sentKey: key };
  return { ...NOT_TOLD, ...told, ...(people && { people }) };
}

/** Whether a day was summed before there were interactions. */
export const isOld = (total: DayTotal | undefined): boolean => total !== undefined && total.tallies === undefined;

/** Inside a transaction that sums an old day: what was outreach then becomes interactions, as it does today. */
export async function bringUpToDate(database: YouwardDatabase, day: Day): Promise<void> {
  const rows: StoredHistoryRow[] = await database.history.where('day').equals(day).toArray();
  const outreach = rows.filter((row) => !isPractice(row) && row.verdict === 'scored');
  const known = await database.interactions
    .where('sentKey')
    .anyOf(outreach.map(({ key }) => key))
    .toArray();
  const keys = new Set(known.map(({ sentKey }) => sentKey));
  await database.interactions.bulkAdd(outreach.filter(({ key }) => !keys.has(key)).map(fromMessage) as Interaction[]);
}
