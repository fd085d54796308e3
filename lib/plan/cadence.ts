import { daysAfter, weekdayOf } from './day.ts';
import type { Day, Interaction } from './types.ts';

/** Days of the week nobody is written to, 1 Monday to 7 Sunday, as `Intl.Locale` gives a country's weekend. */
export type Weekend = readonly number[];

/** Two to three follow-ups do best (evidence: Woodpecker, grade B); more of them are no better and wear the person out. */
export const MOST_FOLLOW_UPS = 3;

/** Follow-ups worth sending: the less they would spend, the fewer (3.23). */
export function followUpsFor(priceBand: 'small' | 'middle' | 'large' | null): number {
  return priceBand === 'small' ? 1 : priceBand === 'middle' ? 2 : MOST_FOLLOW_UPS;
}

/** Working days to the first, second and third follow-up. Our own choice: nobody has measured them well. */
const GAPS = [3, 5, 8] as const;

/** What each follow-up is for; none repeats the one before (4.1). */
export const TOUCH_INTENTS = ['something-new', 'teach-one-thing', 'leave-the-door-open'] as const;
export type TouchIntent = (typeof TOUCH_INTENTS)[number];

/** Of the `touch`-th interaction; null for the first. */
export function intentOf(touch: number): TouchIntent | null {
  return touch < 2 ? null : (TOUCH_INTENTS[Math.min(touch - 2, TOUCH_INTENTS.length - 1)] ?? null);
}

/** The first working day on or after a day. */
export function workingDayFrom(day: Day, weekend: Weekend): Day {
  let on = day;
  for (let i = 0; i < 7 && weekend.includes(weekdayOf(on)); i += 1) on = daysAfter(on, 1);
  return on;
}

/** The `count`-th working day after a day; a count of 0 is the first working day from `day` on. */
export function workingDaysAfter(day: Day, count: number, weekend: Weekend): Day {
  // From a Saturday one working day later is Monday, so a weekend counts as the Friday before it.
  let on = count > 0 ? day : workingDayFrom(day, weekend);
  for (let i = 0; i < count; i += 1) on = workingDayFrom(daysAfter(on, 1), weekend);
  return on;
}

/** When the next one is due after the `touch`-th stayed without an answer; null when that was the last. */
export function followUpDay(day: Day, touch: number, weekend: Weekend, most = MOST_FOLLOW_UPS): Day | null {
  const gap = GAPS[Math.min(touch, GAPS.length) - 1];
  return gap === undefined || touch > most ? null : workingDaysAfter(day, gap, weekend);
}

/** From when on it is fair to ask what came of it: a call at once, a message once an answer has had its time. */
export function askOutcomeOn(
  { day, how, touch, repliedAt }: Pick<Interaction, 'day' | 'how' | 'touch' | 'repliedAt'>,
  weekend: Weekend,
): Day {
  if (how === 'call' || how === 'meeting' || repliedAt !== null) return day;
  return followUpDay(day, touch, weekend) ?? workingDaysAfter(day, GAPS[2], weekend);
}
