import type { Interval } from '../../lib/insights/interval.ts';
import { CASES_NEEDED, type Mean, type Share } from '../../lib/insights/share.ts';
import { noonOf } from '../../lib/plan/day.ts';
import type { Day } from '../../lib/plan/types.ts';

const WHOLE = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const TENTH = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

export const whole = (value: number): string => WHOLE.format(value);
export const tenth = (value: number): string => TENTH.format(value);

/** `1 message`, `3 messages`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${whole(count)} ${count === 1 ? one : many}`;

export const percent = (share: number): string => `${whole(share * 100)}%`;
export const minutes = (ms: number): string => `${whole(ms / 60_000)}\u00A0min`;

/** What stands where there is no value. */
export const NONE = '–';

export const meanText = ({ value }: Mean): string => (value === null ? NONE : whole(value));

/** `7 of 20 needed` */
export const tooFew = (n: number): string => `${n} of ${CASES_NEEDED} needed`;

export const shareText = ({ n, value }: Share): string => (value === null ? tooFew(n) : percent(value));

/** `31% to 54%`, between which bounds the true value probably is. */
export const intervalText = (interval: Interval | null): string =>
  interval === null ? NONE : `${percent(interval.low)} to ${percent(interval.high)}`;

export const dayText = (day: Day): string =>
  noonOf(day).toLocaleDateString(undefined, { day: 'numeric', month: 'short', year: 'numeric' });
