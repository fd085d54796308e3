import type { NewPlanItem, Outcome } from '../plan/types.ts';
import { plainInteraction, sumDay } from './day-totals.ts';
import { putInteraction } from './interactions.ts';
import { plainItem } from './plan.ts';
import { addPlanItem } from './plan-changes.ts';
import type { Day, Interaction, PlanItem, YouwardDatabase } from './schema.ts';

export async function interactionById(database: YouwardDatabase, id: number): Promise<Interaction | undefined> {
  const one = await database.interactions.get(id);
  return one && plainInteraction(one);
}

/** What is known of what came of sent messages, by their keys. */
export async function interactionsOf(
  database: YouwardDatabase,
  sentKeys: readonly string[],
): Promise<ReadonlyMap<string, Interaction>> {
  const found = await database.interactions.where('sentKey').anyOf(sentKeys).toArray();
  return new Map(found.map((one) => [one.sentKey ?? '', plainInteraction(one)]));
}

/** All there has been with somebody, oldest first. */
export async function interactionsWith(database: YouwardDatabase, keys: readonly string[]): Promise<Interaction[]> {
  // What a person typed under "Contact" is kept without capitals; the site's own ids of people have some.
  const written = new Set(keys.flatMap((key) => [key, key.toLowerCase()]));
  const found = await database.interactions
    .where('people')
    .anyOf([...written])
    .distinct()
    .toArray();
  return found.map(plainInteraction).sort((a, b) => a.at - b.at || a.id - b.id);
}

/** A planned interaction of which nobody has said yet what came of it, with its plan. */
export interface Awaited {
  readonly interaction: Interaction;
  readonly item: PlanItem;
}

/** Those from `from` on, newest first. */
export async function awaited(database: YouwardDatabase, from: Day, limit: number): Promise<Awaited[]> {
  const rows = await database.interactions.where('awaits').aboveOrEqual(from).reverse().limit(limit).toArray();
  const items = await database.planItems.bulkGet(rows.map(({ planItemId }) => planItemId ?? 0));
  return rows.flatMap((row, i) => {
    const item = items[i];
    return item === undefined ? [] : [{ interaction: plainInteraction(row), item: plainItem(item) }];
  });
}

/** Where an item made from an interaction says so. */
export const afterInteraction = (id: number): string => `after:${id}`;

/**
 * What came of it; null takes it back. `next` is planned for what follows and takes the place of what an earlier answer
 * had planned, unless that is done; left out, what was planned stays. Answers with the id of the next item, null where
 * none was made.
 */
export async function settleOutcome(
  database: YouwardDatabase,
  id: number,
  { outcome, at, next }: { readonly outcome: Outcome | null; readonly at: number; readonly next?: NewPlanItem | null },
): Promise<number | null> {
  const { interactions, planItems, history, dayTotals } = database;
  return database.transaction('rw', [interactions, planItems, history, dayTotals], async () => {
    const before = await interactions.get(id);
    if (before === undefined) return null;
    await putInteraction(database, before, { outcome, outcomeAt: outcome === null ? null : at });
    await sumDay(database, before.day);
    if (next === undefined) return null;
    const from = afterInteraction(id);
    await planItems
      .where('from')
      .equals(from)
      .filter(({ doneAt }) => doneAt === null)
      .delete();
    if (next === null) return null;
    return addPlanItem(database, { ...next, from }, at);
  });
}

/** How long it took, in milliseconds; null where it is not known after all. */
export async function setSpent(database: YouwardDatabase, id: number, ms: number | null): Promise<void> {
  const { interactions, history, dayTotals } = database;
  await database.transaction('rw', [interactions, history, dayTotals], async () => {
    const before = await interactions.get(id);
    if (before === undefined) return;
    await putInteraction(database, before, { ms });
    await sumDay(database, before.day);
  });
}
