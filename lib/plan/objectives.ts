import { saysTheSame } from './readiness.ts';
import type { ObjectiveKind, PlanFields } from './types.ts';

/** An objective to choose, with asks that fit it (3.19). */
export interface ObjectivePreset {
  readonly kind: ObjectiveKind;
  readonly objective: string;
  readonly asks: readonly string[];
}

export const OBJECTIVE_PRESETS: readonly ObjectivePreset[] = [
  {
    kind: 'learn',
    objective: 'Find out whether this is a problem for them at all',
    asks: ['Is that something your team runs into, or is it handled?', 'Am I right that this lands on your desk?'],
  },
  {
    kind: 'learn',
    objective: 'Learn how they do it today',
    asks: ['How do you handle this at the moment?', 'Who looks after it today?'],
  },
  {
    kind: 'help-see',
    objective: 'Help them see a reason to change',
    asks: ['What happens if it stays as it is until summer?', 'Have you looked at what a week of it costs?'],
  },
  {
    kind: 'help-see',
    objective: 'Give them one thing they had not considered',
    asks: [
      'Does that fit what you see, or is it different with you?',
      'Would it help if I wrote down how others count it?',
    ],
  },
  {
    kind: 'next-step',
    objective: 'Agree on the next step',
    asks: ['What would you need to see before it is worth a conversation?', 'Who else should look at this with you?'],
  },
  {
    kind: 'next-step',
    objective: 'A needs analysis together',
    asks: ['Would half an hour help to see whether it is worth more?', 'Which two questions should we settle first?'],
  },
  {
    kind: 'relationship',
    objective: 'Be of use, and ask for nothing',
    asks: ['No answer needed.', 'Tell me if I should stop sending these.'],
  },
  {
    kind: 'relationship',
    objective: 'Ask a happy customer whom else it could help',
    asks: ['Who do you know with the same trouble, if anybody comes to mind?'],
  },
];

// Only what takes an hour of theirs: not `at present`, `meet their target` or `quote them`.
const LARGE_ASK =
  /\b(?:meetings?|demos?|demonstrations?|presentations?|appointments?|proposals?|face[- ]to[- ]face|pitch)\b|\b(?:meet (?:with|them|him|her|up|in)|present (?:to|our|the)|(?:get|have|book|schedule|set up|arrange) (?:a|an|the|them on a) (?:call|slot|hour|half hour)|(?:send|get) (?:a|an|the|our) quote)\b/iu;

// Only what ends a sale: not `in order to`, `deal with`, `buying group` or `a sign of`.
const CLOSE =
  /\b(?:clos(?:e|ing) (?:the|this|a|it|them|him|her)\b|(?:get|have) (?:them|it|him|her|the \w+) (?:to sign|signed|to buy)\b|sign(?:s|ed|ing)? (?:the|a|this|an?) (?:contract|order|agreement|deal)\b|(?:win|get|land|take) (?:the|this|their|an|a) (?:order|contract|deal|purchase)\b|get them to buy\b|purchase order\b)/iu;

export type ObjectiveWarning = 'same-as-why' | 'no-need-yet' | 'too-early-to-close';

/** What is known of somebody when an objective is set. */
export interface KnownNeed {
  /** Something shows that they need to buy: a pain written down, or that they asked. */
  readonly need: boolean;
  /** They have talked with us, or trust us. */
  readonly talked: boolean;
}

/** A reason to think again about an objective; null where there is none. Never stops anybody. */
export function objectiveWarning(
  { why, whyKind, objective }: Pick<PlanFields, 'why' | 'whyKind' | 'objective'>,
  { need, talked }: KnownNeed,
): ObjectiveWarning | null {
  if (objective.trim() === '') return null;
  if (saysTheSame(why, objective)) return 'same-as-why';
  if (CLOSE.test(objective) && !talked) return 'too-early-to-close';
  const asked = whyKind === 'asked' || whyKind === 'promise' || whyKind === 'happy-customer';
  return LARGE_ASK.test(objective) && !need && !asked ? 'no-need-yet' : null;
}
