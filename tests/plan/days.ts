import fc from 'fast-check';
import { daysAfter } from '../../lib/plan/day.ts';

export const SATURDAY_SUNDAY = [6, 7];
export const FRIDAY_SATURDAY = [5, 6];

/** Two centuries of days. */
export const anyDay = fc.integer({ min: -36_500, max: 36_500 }).map((days) => daysAfter('2026-11-27', days));

/** Weekends there are, and weeks with one working day. */
export const anyWeekend = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 });
