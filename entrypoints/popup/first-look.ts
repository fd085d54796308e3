import { readToday, type TodayPlan } from '../../lib/panel/today-plan.ts';
import { dayOf } from '../../lib/plan/day.ts';
import { openDatabase } from '../../lib/storage/database.ts';
import { type Settled, settle } from '../../lib/storage/failure.ts';

export const database = openDatabase();

export interface FirstLook {
  readonly day: string;
  readonly plan: Settled<TodayPlan>;
}

const day = dayOf(new Date());

/** Asked for as soon as this file runs, before the page can draw anything: it is what the page is waited for. */
export const firstLook: Promise<FirstLook> = settle(database, () => readToday(database, day)).then((plan) => ({
  day,
  plan,
}));
