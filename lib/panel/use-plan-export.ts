import { useMemo } from 'react';
import { daysAfter } from '../plan/day.ts';
import { settle } from '../storage/failure.ts';
import { planAhead } from '../storage/plan.ts';
import type { Day, PlanItem, YouwardDatabase } from '../storage/schema.ts';
import { saveFile } from './save-file.ts';

/** Saves what is still to be done as calendar files, and says what came of it. The library for them is loaded only then. */
export function usePlanExport(database: YouwardDatabase, say: (words: string) => void) {
  return useMemo(() => {
    const save = async (items: readonly PlanItem[], name: string): Promise<void> => {
      if (items.length === 0) {
        say('Nothing is planned there, so there is nothing to save.');
        return;
      }
      const { calendarFile } = await import('../plan/calendar-file.ts');
      saveFile(name, calendarFile(items, Date.now()), 'text/calendar;charset=utf-8');
      say(`Saved as ${name}.`);
    };
    return {
      saveItem: (item: PlanItem) => void save([item], `plan-${item.day}-${item.id}.ics`),
      /** Both days included. */
      saveDays: (from: Day, to: Day, name: string) => {
        void settle(database, () => planAhead(database, daysAfter(from, -1), to)).then((read) =>
          read.ok ? save(read.value, name) : say(read.sentence),
        );
      },
    };
  }, [database, say]);
}
