import { type Mean, meanOf } from './share.ts';
import type { Day, DayTotal } from './types.ts';

/** One check of a day; true is a yes. */
export interface CheckedDay {
  readonly day: Day;
  readonly energy: boolean;
  readonly belief: boolean;
  readonly forThem: boolean;
}

export interface AttitudeScore {
  /** How many of the three questions were answered with yes. */
  readonly yes: 0 | 1 | 2 | 3;
  readonly days: number;
  readonly score: Mean;
}

const yesOf = ({ energy, belief, forThem }: CheckedDay) => Number(energy) + Number(belief) + Number(forThem);

/** Mean score of the messages of days with 0, 1, 2 and 3 yes. Days without a check or a scored message are left out. */
export function attitudeScores(totals: readonly DayTotal[], checks: readonly CheckedDay[]): readonly AttitudeScore[] {
  const yesOn = new Map(checks.map((check) => [check.day, yesOf(check)]));
  return ([0, 1, 2, 3] as const).map((yes) => {
    const days = totals.filter(({ day, scored }) => scored > 0 && yesOn.get(day) === yes);
    const sum = days.reduce((all, { scoreSum }) => all + scoreSum, 0);
    const n = days.reduce((all, { scored }) => all + scored, 0);
    return { yes, days: days.length, score: meanOf(sum, n) };
  });
}
