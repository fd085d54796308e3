import type { PlanChannel } from '../plan/types.ts';
import { sumDay } from './day-totals.ts';
import { putInteraction } from './interactions.ts';
import type { YouwardDatabase } from './schema.ts';

/** Their newest message, as a page shows it. */
export interface Heard {
  readonly people: readonly string[];
  readonly how: PlanChannel;
  readonly thread: string | null;
  readonly heard: string;
  readonly at: number;
}

/**
 * An answer to the newest message to somebody in a thread: their last words there are others than when it was sent.
 * Mail is told apart by its subject, LinkedIn has one thread a person. Answers whether one was noticed.
 */
export async function noticeReply(database: YouwardDatabase, heard: Heard): Promise<boolean> {
  const { interactions, history, dayTotals } = database;
  return database.transaction('rw', [interactions, history, dayTotals], async () => {
    const found = await interactions.where('people').anyOf(heard.people).distinct().toArray();
    const inThread = found.filter(
      (one) =>
        one.sentKey !== null &&
        one.at < heard.at &&
        one.how === heard.how &&
        (heard.how === 'linkedin' || (one.thread !== null && one.thread === heard.thread)),
    );
    const newest = inThread.sort((a, b) => b.at - a.at)[0];
    if (newest === undefined || newest.repliedAt !== null || newest.heard === heard.heard) return false;
    await putInteraction(database, newest, { repliedAt: heard.at });
    await sumDay(database, newest.day);
    return true;
  });
}
