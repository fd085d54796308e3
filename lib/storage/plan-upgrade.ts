import type { Transaction } from 'dexie';
import { isPractice, totalOf } from '../insights/day-total.ts';
import { EMPTY_PLAN, type Interaction } from '../plan/types.ts';
import type { StoredHistoryRow, StoredInteraction } from './database.ts';
import { plainInteraction } from './day-totals.ts';
import { planChannelOf } from './interactions.ts';
import { plainItem, storedItem } from './plan.ts';
import type { PlanItem } from './schema.ts';

/** Of what was planned before nobody had kept when, by which message, or with what outcome it was done. */
const NOT_TOLD = {
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
  return { ...NOT_TOLD, ...told, planItemId: null, planned: false, whyKind: '', ...(people && { people }) };
}

/** From version 3: plan items learn what else can be planned, messages that were outreach become interactions, and days are summed anew. */
export async function upgradeToPlan(transaction: Transaction): Promise<void> {
  const items = transaction.table<PlanItem, number>('planItems');
  for (const item of await items.toArray()) {
    const known: Partial<PlanItem> & Pick<PlanItem, 'id' | 'day' | 'position' | 'doneAt' | 'createdAt'> =
      plainItem(item);
    await items.put(storedItem({ ...EMPTY_PLAN, touch: 1, from: '', ...known }));
  }

  const totals = transaction.table('dayTotals');
  const history = transaction.table<StoredHistoryRow>('history');
  const interactions = transaction.table<Interaction, number>('interactions');
  const days = (await history.orderBy('day').uniqueKeys()) as string[];
  await totals.clear();
  // A day at a time: a hundred thousand rows at once would fill the memory.
  for (const day of days) {
    const rows = await history.where('day').equals(day).toArray();
    const outreach = rows.filter((row) => !isPractice(row) && row.verdict === 'scored').map(fromMessage);
    await interactions.bulkAdd(outreach as Interaction[]);
    const total = totalOf(
      day,
      rows,
      outreach.map((one) => plainInteraction({ ...one, id: 0 })),
    );
    if (total !== null) await totals.put(total);
  }
}
