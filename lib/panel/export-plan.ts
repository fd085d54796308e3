import type { PlanItem } from '../storage/schema.ts';
import { saveFile } from './save-file.ts';

/** Saves what is still to be done as a calendar file; the library for it is loaded only now. Answers with how many entries there are. */
export async function exportPlan(items: readonly PlanItem[], name: string): Promise<number> {
  const open = items.filter(({ doneAt }) => doneAt === null);
  if (open.length === 0) return 0;
  const { calendarFile } = await import('../plan/calendar-file.ts');
  saveFile(name, calendarFile(open, Date.now()), 'text/calendar;charset=utf-8');
  return open.length;
}
