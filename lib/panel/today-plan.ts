import { attitudeOn } from '../storage/attitude.ts';
import { doneItems } from '../storage/done-today.ts';
import { openItems } from '../storage/plan.ts';
import type { AttitudeCheck, Day, PlanItem, YouwardDatabase } from '../storage/schema.ts';

/** More than anybody writes to in a day. */
export const MOST_SHOWN = 60;

export interface TodayPlan {
  readonly day: Day;
  /** What was left from earlier days first; at most `MOST_SHOWN`. */
  readonly open: readonly PlanItem[];
  readonly attitude: AttitudeCheck | null;
  /** There was a plan, and nothing of it is left. */
  readonly finished: boolean;
}

/** All that the first look at a day needs, and nothing that can wait. */
export async function readToday(database: YouwardDatabase, day: Day): Promise<TodayPlan> {
  const [open, attitude] = await Promise.all([openItems(database, day, MOST_SHOWN), attitudeOn(database, day)]);
  const finished = open.length === 0 && (await doneItems(database, day)).length > 0;
  return { day, open, attitude: attitude ?? null, finished };
}
