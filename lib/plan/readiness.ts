import { fitsChannel } from './contact-page.ts';
import type { PlanFields as Fields } from './types.ts';
import { whyWords } from './why.ts';

/** What readiness is judged by (3.10-3.29). */
export type PlanFields = Pick<
  Fields,
  'who' | 'contact' | 'whyKind' | 'referrer' | 'why' | 'objective' | 'how' | 'what'
>;

/** The day's three answers (3.20); null where the check was not made. */
export interface AttitudeAnswers {
  readonly energy: boolean;
  readonly belief: boolean;
  readonly forThem: boolean;
}

/** In the order a person plans: whom, why, to what end, by which way, in which words, in what spirit. */
export const PLAN_STEPS = ['who', 'why', 'objective', 'how', 'what', 'attitude'] as const;
export type PlanStep = (typeof PLAN_STEPS)[number];

export interface PlanGap {
  readonly step: PlanStep;
  /**
   * `no-contact`: nothing under contact by which they can be reached that way (3.10). `no-referrer`: referred, and nobody
   * says by whom (3.15). `same-as-why`: the objective repeats the why (3.18). `low`: the attitude check has a "not
   * really" (3.20).
   */
  readonly reason: 'missing' | 'no-contact' | 'no-referrer' | 'same-as-why' | 'low';
}

/** Never "blocked": a gap is a reason to stop and regroup (3.30), and the message can still be sent (3.17). */
export type Readiness =
  | { readonly state: 'ready' }
  | { readonly state: 'regroup'; readonly next: PlanGap; readonly gaps: readonly PlanGap[] };

export function readinessOf(fields: PlanFields, attitude: AttitudeAnswers | null): Readiness {
  const gaps = PLAN_STEPS.flatMap((step) => gapAt(step, fields, attitude));
  const next = gaps[0];
  return next === undefined ? { state: 'ready' } : { state: 'regroup', next, gaps };
}

/** Whether the objective only says the why again, whatever the case, punctuation and little words. */
export function saysTheSame(why: string, objective: string): boolean {
  const reasons = contentWords(why);
  const aims = contentWords(objective);
  return reasons !== '' && reasons === aims;
}

/** True when a person had better gather themselves before they write. */
export function isLow(attitude: AttitudeAnswers): boolean {
  return !(attitude.energy && attitude.belief && attitude.forThem);
}

function gapAt(step: PlanStep, fields: PlanFields, attitude: AttitudeAnswers | null): readonly PlanGap[] {
  if (step === 'attitude') {
    if (attitude === null) return [{ step, reason: 'missing' }];
    return isLow(attitude) ? [{ step, reason: 'low' }] : [];
  }
  if (step === 'why') return whyGap(fields);
  if (fields[step].trim() === '') return [{ step, reason: 'missing' }];
  if (step === 'who' && !fitsChannel(fields.how, fields.contact)) return [{ step, reason: 'no-contact' }];
  if (step === 'objective' && saysTheSame(whyWords(fields), fields.objective)) return [{ step, reason: 'same-as-why' }];
  return [];
}

function whyGap(fields: PlanFields): readonly PlanGap[] {
  if (fields.whyKind === 'referred' && fields.referrer.trim() === '') return [{ step: 'why', reason: 'no-referrer' }];
  return whyWords(fields) === '' ? [{ step: 'why', reason: 'missing' }] : [];
}

const LITTLE_WORDS = new Set([
  'a',
  'an',
  'the',
  'to',
  'of',
  'for',
  'my',
  'our',
  'their',
  'i',
  'we',
  'they',
  'want',
  'because',
]);

/** Falls back to all words where nothing but little ones is left. */
function contentWords(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const content = words.filter((word) => !LITTLE_WORDS.has(word));
  return (content.length > 0 ? content : words).join(' ');
}
