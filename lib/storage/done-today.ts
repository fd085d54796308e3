import { plainItem } from './plan.ts';
import type { Day, Interaction, PlanItem, YouwardDatabase } from './schema.ts';

export interface DoneItem {
  readonly item: PlanItem;
  /** What came of it; null while nobody has said. */
  readonly outcome: Interaction['outcome'];
  /** It was a message the coach saw go out. */
  readonly sent: boolean;
}

/** What was done on a day, in the order it was done, with what came of it. */
export async function doneItems(database: YouwardDatabase, day: Day): Promise<DoneItem[]> {
  const done = await database.interactions.where('day').equals(day).toArray();
  const planned = done.filter(({ planItemId }) => planItemId !== null).sort((a, b) => a.at - b.at);
  const items = await database.planItems.bulkGet(planned.map(({ planItemId }) => planItemId ?? 0));
  const seen = new Set<number>();
  return planned.flatMap(({ outcome, sentKey }, i) => {
    const item = items[i];
    if (item === undefined || item.doneAt === null || seen.has(item.id)) return [];
    seen.add(item.id);
    return [{ item: plainItem(item), outcome, sent: sentKey !== null }];
  });
}
