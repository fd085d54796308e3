/**
 * An intended interaction, and what came of it (3.x). Empty strings are fields not filled yet. Times are epoch
 * milliseconds, days are `YYYY-MM-DD` of the local calendar.
 */

export type Day = string;

export const PLAN_CHANNELS = ['email', 'linkedin', 'call', 'meeting'] as const;
export type PlanChannel = (typeof PLAN_CHANNELS)[number];

/** Why this person, now (3.15, 0.32, 1.23). */
export const WHY_KINDS = [
  'asked',
  'referred',
  'event',
  'trigger',
  'promise',
  'past-customer',
  'happy-customer',
  'unaware',
  'other',
] as const;
export type WhyKind = (typeof WHY_KINDS)[number];

/** What should have happened afterwards (3.8, 1.13). */
export const OBJECTIVE_KINDS = ['learn', 'help-see', 'next-step', 'relationship'] as const;
export type ObjectiveKind = (typeof OBJECTIVE_KINDS)[number];

/** What came of an interaction (3.2). */
export const OUTCOMES = ['moved', 'stayed', 'back', 'no-answer'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What a person fills in. */
export interface PlanFields {
  readonly who: string;
  /** Address, profile or number. */
  readonly contact: string;
  readonly whyKind: WhyKind | '';
  /** Who referred the seller; needed where the kind is `referred`. */
  readonly referrer: string;
  readonly why: string;
  readonly objectiveKind: ObjectiveKind | '';
  readonly objective: string;
  readonly how: PlanChannel | '';
  /** The first line, or what to ask. */
  readonly what: string;
  /** The value brought this time (3.4). */
  readonly value: string;
  /** The expectation that will be set (0.27). */
  readonly expectation: string;
  /** The next logical step, and when (3.2). */
  readonly nextStep: string;
  readonly nextStepOn: Day | '';
  /** One's own guess; null takes the channel's. */
  readonly minutes: number | null;
}

export const EMPTY_PLAN: PlanFields = {
  who: '',
  contact: '',
  whyKind: '',
  referrer: '',
  why: '',
  objectiveKind: '',
  objective: '',
  how: '',
  what: '',
  value: '',
  expectation: '',
  nextStep: '',
  nextStepOn: '',
  minutes: null,
};

export interface PlanItem extends PlanFields {
  readonly id: number;
  readonly day: Day;
  /** Order within the day. */
  readonly position: number;
  /** 1 for the first interaction of a row of them, 2 for the first follow-up. */
  readonly touch: number;
  /** What made it: `after:<interaction id>`, `promise:<prospect id>:<line id>`, or empty where a person did. */
  readonly from: string;
  readonly doneAt: number | null;
  readonly createdAt: number;
}

/** What a form may change of an item: the rest of the row may be another by the time it is kept. */
export function fieldsOf(item: PlanItem): PlanFields {
  const { id: _1, day: _2, position: _3, touch: _4, from: _5, doneAt: _6, createdAt: _7, ...fields } = item;
  return fields;
}

/** An item that has no row yet. */
export type NewPlanItem = PlanFields & Pick<PlanItem, 'day' | 'touch' | 'from'>;

/** Something that happened between the seller and somebody: a message that was sent, or a call, a meeting, a message ticked by hand. */
export interface Interaction {
  readonly id: number;
  /** The local day it happened on, as it was then. */
  readonly day: Day;
  readonly at: number;
  readonly how: PlanChannel;
  /** Time it took; null where nobody measured or said it. */
  readonly ms: number | null;
  /** Key of the sent message; null where it was none. */
  readonly sentKey: string | null;
  /** The plan item it fulfilled; null where it was not planned or the item is gone. */
  readonly planItemId: number | null;
  readonly planned: boolean;
  /** As planned; empty where nothing was. */
  readonly whyKind: WhyKind | '';
  readonly objectiveKind: ObjectiveKind | '';
  /** Whether it was planned to bring something of value; null where it was not planned. */
  readonly gave: boolean | null;
  readonly touch: number;
  /** Total of their strongest trouble at the time, 0-20; null where nobody knew them. */
  readonly superBest: number | null;
  readonly outcome: Outcome | null;
  readonly outcomeAt: number | null;
  /** When an answer was first seen. */
  readonly repliedAt: number | null;
  /** Hashes of the subject and of their last message at sending, by which an answer is told; null where there was none. */
  readonly thread: string | null;
  readonly heard: string | null;
}
