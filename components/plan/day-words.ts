import { daysBetween, noonOf } from '../../lib/plan/day.ts';
import type { DayLoad } from '../../lib/plan/time-needed.ts';

/** `Today`, `Tomorrow`, else the weekday and date. */
export function dayName(day: string, today: string): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'Today';
  if (days === 1) return 'Tomorrow';
  return noonOf(day).toLocaleDateString(undefined, { weekday: 'long', day: 'numeric', month: 'short' });
}

/** The date beside `Today` and `Tomorrow`; empty where the name says it already. */
export function dateBeside(day: string, today: string): string {
  const days = daysBetween(today, day);
  if (days !== 0 && days !== 1) return '';
  return noonOf(day).toLocaleDateString(undefined, { weekday: 'long', day: 'numeric', month: 'short' });
}

/** As part of a sentence: `today`, `tomorrow`, `Monday 30 Nov`. */
export const dayInText = (day: string, today: string): string => {
  const name = dayName(day, today);
  return daysBetween(today, day) > 1 ? name : name.toLowerCase();
};

export function weekName(weeks: number, day: string): string {
  if (weeks === 0) return 'This week';
  if (weeks === 1) return 'Next week';
  return `Week of ${noonOf(day).toLocaleDateString(undefined, { day: 'numeric', month: 'long' })}`;
}

const MINUTES = new Intl.NumberFormat(undefined, { style: 'unit', unit: 'minute', unitDisplay: 'long' });
const HOURS = new Intl.NumberFormat(undefined, {
  style: 'unit',
  unit: 'hour',
  unitDisplay: 'long',
  maximumFractionDigits: 1,
});

/** From so many minutes on, hours are easier to read. */
const MANY_MINUTES = 180;

const timeWords = (minutes: number, inHours: boolean): string =>
  inHours ? HOURS.format(minutes / 60) : MINUTES.format(minutes);

/** What a day takes against what there is; `more` where not all of it was added up. */
export function loadWords({ minutes, available, over }: DayLoad, more: boolean): string {
  if (minutes === 0) return `Nothing yet; ${timeWords(available, available >= MANY_MINUTES)} free`;
  const inHours = minutes >= MANY_MINUTES;
  const [planned, free, excess] = [minutes, available, over].map((time) => timeWords(time, inHours));
  const said = `${more ? 'More than ' : ''}${planned} of ${free}`;
  return over === 0 ? said : `${said}: ${excess} too much. Which can wait?`;
}

export const peopleWords = (count: number): string => `${count.toLocaleString()} ${count === 1 ? 'person' : 'people'}`;
