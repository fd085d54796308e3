import { intentOf, type TouchIntent } from '../../lib/plan/cadence.ts';
import { daysBetween, noonOf } from '../../lib/plan/day.ts';
import type { Day, NewPlanItem, PlanChannel, PlanItem } from '../../lib/plan/types.ts';

/** `Thursday 3 December`, as the person's language writes it; made when first needed, which is not at the first look. */
export function longDay(day: Day): string {
  return noonOf(day).toLocaleDateString(undefined, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** `left from Tuesday 24 November`; null for what was put on the day itself. */
export function leftFrom(day: Day, today: Day): string | null {
  return daysBetween(day, today) > 0 ? `left from ${longDay(day)}` : null;
}

const NOUNS: Readonly<Record<PlanChannel | '', string>> = {
  email: 'message',
  linkedin: 'message',
  call: 'call',
  meeting: 'meeting',
  '': 'message',
};

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

const INTENTS: Readonly<Record<TouchIntent, string>> = {
  'something-new': 'something new',
  'teach-one-thing': 'teach one thing',
  'leave-the-door-open': 'leave the door open',
};

/** `second message, something new`; null for the first of a row (4.1). */
export function touchWords({ touch, how }: Pick<PlanItem, 'touch' | 'how'>): string | null {
  const intent = intentOf(touch);
  if (intent === null) return null;
  const which = ORDINALS[touch - 1] ?? `${touch}th`;
  return `${which} ${NOUNS[how]}, ${INTENTS[intent]}`;
}

/** What was planned to follow: `second message, something new`, or the step that was agreed. */
export function whatFollows(next: Pick<NewPlanItem, 'touch' | 'how' | 'objective' | 'whyKind'>): string {
  return touchWords(next) ?? (next.objective.trim() === '' ? `another ${NOUNS[next.how]}` : next.objective.trim());
}

/** What the first button says, by where it leads. */
export const OPEN_WORDS: Readonly<Record<PlanChannel | '', string>> = {
  email: 'Write the mail',
  linkedin: 'Open their profile',
  call: 'Call',
  meeting: 'Meet',
  '': 'Open',
};

/** Why there is nothing to open. */
export const NO_PAGE: Readonly<Record<PlanChannel | '', string>> = {
  email: 'There is no mail address under contact yet.',
  linkedin: 'There is no link to their profile under contact yet.',
  call: 'There is no number under contact yet.',
  meeting: 'A meeting opens no page. Say when it is done.',
  '': 'There is no address, profile or number under contact yet.',
};

const HOW_WORDS: Readonly<Record<PlanChannel, string>> = {
  email: 'Email',
  linkedin: 'LinkedIn',
  call: 'Call',
  meeting: 'Meeting',
};

export const howWords = (how: PlanChannel | ''): string => (how === '' ? 'No way chosen' : HOW_WORDS[how]);

export const nameOf = ({ who }: Pick<PlanItem, 'who'>): string => who.trim() || 'Nobody named yet';
