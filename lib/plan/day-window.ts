import { type Weekend, workingDayFrom } from './cadence.ts';
import { daysAfter, daysBetween, weekStart } from './day.ts';
import type { Day } from './types.ts';

/** `count` days to plan from `from` on: working days, and today, whatever day it is. */
export function dayWindow(from: Day, count: number, today: Day, weekend: Weekend): readonly Day[] {
  const days = new Set<Day>(from === today ? [today] : []);
  let on = from;
  while (days.size < count) {
    on = workingDayFrom(on, weekend);
    days.add(on);
    on = daysAfter(on, 1);
  }
  return [...days];
}

/** Every day of the calendar from one to another, both included. */
export function daysThrough(from: Day, to: Day): readonly Day[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, days) => daysAfter(from, days));
}

/** The first working day of the week before or after the one `day` is in. */
export function weekFrom(day: Day, weeks: number, firstDay: number, weekend: Weekend): Day {
  return workingDayFrom(daysAfter(weekStart(day, firstDay), weeks * 7), weekend);
}

/** How many weeks after this one a day is in; 0 for this week. */
export function weeksAhead(day: Day, today: Day, firstDay: number): number {
  return Math.round(daysBetween(weekStart(today, firstDay), weekStart(day, firstDay)) / 7);
}
