import { isPractice } from '../insights/day-total.ts';
import type { Prospect } from '../prospects/types.ts';
import { contactKeys } from './contact-keys.ts';
import type { StoredInteraction } from './database.ts';
import { plainInteraction, sumDay } from './day-totals.ts';
import { plainItem, storedItem } from './plan.ts';
import { planChannelOf } from './plan-channel.ts';
import type { Day, HistoryRow, Interaction, PlanItem, YouwardDatabase } from './schema.ts';

function storedInteraction<I extends Omit<Interaction, 'id'>>(interaction: I, people: readonly string[]) {
  const { planned, planItemId, outcome, day } = interaction;
  const awaits = planned && planItemId !== null && outcome === null;
  return { ...interaction, ...(people.length > 0 && { people }), ...(awaits && { awaits: day }) };
}

/** Put again with its index, after a change. */
export async function putInteraction(
  database: YouwardDatabase,
  before: StoredInteraction,
  change: Partial<Interaction>,
): Promise<void> {
  const after = { ...plainInteraction(before), ...change };
  await database.interactions.put(storedInteraction(after, before.people ?? []));
}

const planOf = (item: PlanItem) => ({
  planItemId: item.id,
  planned: true,
  whyKind: item.whyKind,
  objectiveKind: item.objectiveKind,
  gave: item.value.trim() !== '',
  touch: item.touch,
});

const UNPLANNED = {
  planItemId: null,
  planned: false,
  whyKind: '',
  objectiveKind: '',
  gave: null,
  touch: 1,
} as const;

type Known = Pick<Prospect, 'pains'> & { readonly superBest?: number };

/** Their strongest trouble, as their records have it; null where there is no record. */
const superOf = (known: readonly Known[]): number | null =>
  known.length === 0 ? null : Math.max(...known.map(({ superBest }) => superBest ?? 0));

/** What is told with a sent message beside its row. */
export interface SentAlong {
  /** The plan item it fulfils; null where there is none. */
  readonly planItemId: number | null;
  readonly thread: string | null;
  readonly heard: string | null;
}

export const NOTHING_ALONG: SentAlong = { planItemId: null, thread: null, heard: null };

/**
 * Inside the transaction that puts the row: the message as an interaction, and its plan item ticked. Of what was not
 * planned only what the coach took for prospecting is one; practice never is.
 */
export async function noteSent(
  database: YouwardDatabase,
  row: HistoryRow,
  along: SentAlong,
  people: readonly string[],
  known: readonly Prospect[],
): Promise<void> {
  if (isPractice(row)) return;
  const { interactions, planItems } = database;
  const ofKey = await interactions.where('sentKey').equals(row.key).first();
  const asked = await planItems.get(ofKey?.planItemId ?? along.planItemId ?? 0);
  const ticked = asked && (await interactions.where('planItemId').equals(asked.id).first());
  // Ticked by hand and sent after all: one interaction. What another message fulfilled it has fulfilled.
  const before = ofKey ?? (ticked?.sentKey === null ? ticked : undefined);
  const item = ticked === undefined || ticked.id === before?.id ? asked : undefined;
  if (item !== undefined && item.doneAt === null) {
    await planItems.put(storedItem({ ...plainItem(item), doneAt: row.sentAt }));
  }
  if (item === undefined && before?.planned !== true && row.verdict !== 'scored') {
    if (before !== undefined) await interactions.delete(before.id);
    return;
  }
  const sent = {
    outcome: null,
    outcomeAt: null,
    repliedAt: null,
    ...UNPLANNED,
    ...(before && plainInteraction(before)),
    ...(item && planOf(plainItem(item))),
    day: row.day,
    at: row.sentAt,
    how: planChannelOf(row.channel),
    ms: row.composeMs,
    sentKey: row.key,
    superBest: superOf(known),
    thread: along.thread,
    heard: along.heard,
  };
  await interactions.put(storedInteraction(sent, people) as Interaction);
  if (before !== undefined && before.day !== row.day) await sumDay(database, before.day);
}

/** Inside the transaction that takes a row back: what it was is undone, and its plan item is to be done again. */
export async function unnoteSent(database: YouwardDatabase, key: string): Promise<void> {
  const { interactions, planItems } = database;
  for (const { id, planItemId } of await interactions.where('sentKey').equals(key).toArray()) {
    await interactions.delete(id);
    const item = planItemId === null ? undefined : await planItems.get(planItemId);
    if (item !== undefined) await planItems.put(storedItem({ ...plainItem(item), doneAt: null }));
  }
}

/** When, on which local day, and how long it took in milliseconds; null where nobody measured. */
export interface DoneByHand {
  readonly at: number;
  readonly day: Day;
  readonly ms: number | null;
}

/** Inside the transaction that ticks an item by hand. */
export async function noteByHand(database: YouwardDatabase, item: PlanItem, done: DoneByHand): Promise<void> {
  const people = contactKeys(item.contact);
  const known = await database.prospects.where('keys').anyOf(people).distinct().toArray();
  const happened: Omit<Interaction, 'id'> = {
    ...planOf(item),
    ...done,
    how: item.how || 'email',
    sentKey: null,
    superBest: superOf(known),
    outcome: null,
    outcomeAt: null,
    repliedAt: null,
    thread: null,
    heard: null,
  };
  await database.interactions.add(storedInteraction(happened, people));
  await sumDay(database, done.day);
}

/** Inside the transaction that reopens an item. */
export async function withdraw(database: YouwardDatabase, itemId: number): Promise<void> {
  for (const one of await database.interactions.where('planItemId').equals(itemId).toArray()) {
    if (one.sentKey === null) await database.interactions.delete(one.id);
    else await putInteraction(database, one, UNPLANNED);
    await sumDay(database, one.day);
  }
}

/** Inside the transaction that deletes items. */
export async function forgetItem(database: YouwardDatabase, itemIds: readonly number[]): Promise<void> {
  const of = await database.interactions.where('planItemId').anyOf(itemIds).toArray();
  for (const one of of) await putInteraction(database, one, { planItemId: null });
}
