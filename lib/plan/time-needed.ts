import { PLAN_CHANNELS, type PlanChannel, type PlanItem } from './types.ts';

/** Minutes an interaction takes before one's own are known (3.14). */
export const STARTING_MINUTES: Readonly<Record<PlanChannel, number>> = {
  email: 10,
  linkedin: 6,
  call: 15,
  meeting: 60,
};

/** Below this one's own times say less than the starting value. */
export const ENOUGH_TIMES = 5;

export type ChannelMinutes = Readonly<Record<PlanChannel, number>>;

/** The middle one; of an even number the mean of both. Undefined of none. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}

/** One's own median by channel, whole minutes and at least one, where there are enough of them. */
export function channelMinutes(
  took: readonly { readonly how: PlanChannel; readonly ms: number | null }[],
): ChannelMinutes {
  const entries = PLAN_CHANNELS.map((channel) => {
    const times = took.flatMap(({ how, ms }) => (how === channel && ms !== null ? [ms] : []));
    const own = times.length < ENOUGH_TIMES ? undefined : median(times);
    return [channel, own === undefined ? STARTING_MINUTES[channel] : Math.max(1, Math.round(own / 60_000))];
  });
  return Object.fromEntries(entries) as Record<PlanChannel, number>;
}

export interface DayLoad {
  readonly minutes: number;
  readonly available: number;
  /** Minutes over what there is; 0 where it fits. */
  readonly over: number;
}

/** What is still to be done against the time there is; an item without a channel counts as a mail. */
export function dayLoad(
  items: readonly Pick<PlanItem, 'how' | 'minutes' | 'doneAt'>[],
  took: ChannelMinutes,
  available: number,
): DayLoad {
  const open = items.filter(({ doneAt }) => doneAt === null);
  const minutes = open.reduce((sum, item) => sum + (item.minutes ?? took[item.how || 'email']), 0);
  return { minutes, available, over: Math.max(0, minutes - available) };
}
