import { browser } from 'wxt/browser';
import { contactPage } from '../plan/contact-page.ts';
import type { AttitudeAnswers } from '../plan/readiness.ts';
import type { NewPlanItem } from '../plan/types.ts';
import { saveAttitude } from '../storage/attitude.ts';
import { settle } from '../storage/failure.ts';
import { addPlanItem, markDone, orderItems, removePlanItem, reopen, updatePlanItem } from '../storage/plan-changes.ts';
import type { Day, PlanItem, YouwardDatabase } from '../storage/schema.ts';

export interface PlanPorts {
  readonly database: YouwardDatabase;
  readonly day: Day;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** A sentence about the last change, or null once one was kept. */
  readonly onTrouble: (sentence: string | null) => void;
}

/** What is done to the plan from a page. Nothing rejects for a reason of the browser's storage; answers whether it was kept. */
export function createPlanActions({ database, day, now, onTrouble }: PlanPorts) {
  async function keep(work: () => Promise<unknown>): Promise<boolean> {
    const kept = await settle(database, work);
    onTrouble(kept.ok ? null : kept.sentence);
    return kept.ok;
  }
  return {
    keep,
    add: (fields: Partial<NewPlanItem>) => keep(() => addPlanItem(database, { ...fields, day }, now())),
    save: (id: number, fields: Partial<NewPlanItem>) => keep(() => updatePlanItem(database, id, fields)),
    done: (id: number, minutes: number | null) =>
      keep(() => markDone(database, id, { at: now(), day, ms: minutes === null ? null : minutes * 60_000 })),
    reopen: (id: number) => keep(() => reopen(database, id)),
    move: (id: number, to: Day) => keep(() => updatePlanItem(database, id, { day: to })),
    remove: (id: number) => keep(() => removePlanItem(database, id)),
    order: (ids: readonly number[]) => keep(() => orderItems(database, day, ids)),
    answer: (answers: AttitudeAnswers) => keep(() => saveAttitude(database, { ...answers, day, at: now() })),
  };
}

export type PlanActions = ReturnType<typeof createPlanActions>;

/** Opens where writing to somebody, or calling them, begins. */
export function openPageFor({ how, contact }: Pick<PlanItem, 'how' | 'contact'>): void {
  const url = contactPage(how, contact);
  if (url === null) return;
  // A number opens no page; a tab of its own would stay behind empty.
  if (url.startsWith('tel:')) window.location.assign(url);
  else void browser.tabs.create({ url });
}
