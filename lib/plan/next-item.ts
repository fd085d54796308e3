import { followUpDay, MOST_FOLLOW_UPS, type Weekend, workingDayFrom, workingDaysAfter } from './cadence.ts';
import { daysBetween } from './day.ts';
import type { Day, Interaction, NewPlanItem, Outcome, PlanItem } from './types.ts';

export interface NextAsked {
  readonly today: Day;
  readonly weekend: Weekend;
  /** Follow-ups worth sending; fewer where the price is small (3.23). */
  readonly mostFollowUps?: number;
}

/** Working days until one comes back to somebody who answered and stayed where they were. */
const PATIENCE = 5;

/** Working days until an agreed step that was given no day. */
const AGREED = 2;

/**
 * What follows an interaction: the agreed step on its day, a follow-up by the cadence, another try after an answer that
 * changed nothing. Null where the right thing is to let it rest: after a step back, and after the last follow-up.
 */
export function nextItemAfter(
  item: PlanItem,
  interaction: Pick<Interaction, 'day'>,
  outcome: Outcome,
  { today, weekend, mostFollowUps = MOST_FOLLOW_UPS }: NextAsked,
): NewPlanItem | null {
  const { id: _1, position: _2, doneAt: _3, createdAt: _4, ...plan } = item;
  // Nothing is planned for a day that is over.
  const notBefore = (day: Day): Day => (daysBetween(today, day) < 0 ? workingDayFrom(today, weekend) : day);
  const again = { ...plan, what: '', value: '', nextStep: '', nextStepOn: '', from: '', minutes: null } as const;
  if (outcome === 'moved') {
    const step = item.nextStep.trim();
    if (step === '') return null;
    const day = notBefore(item.nextStepOn || workingDaysAfter(today, AGREED, weekend));
    const agreed = { whyKind: 'promise', referrer: '', why: `We agreed on it: ${step}` } as const;
    return { ...again, ...agreed, objectiveKind: 'next-step', objective: step, day, touch: 1 };
  }
  if (outcome === 'stayed') return { ...again, day: workingDaysAfter(today, PATIENCE, weekend), touch: 1 };
  if (outcome === 'back') return null;
  const day = followUpDay(interaction.day, item.touch, weekend, mostFollowUps);
  return day === null ? null : { ...again, day: notBefore(day), touch: item.touch + 1 };
}
