import type { PlanFields, WhyKind } from './types.ts';

/** The kinds as a reason that stands alone; the others need words of the person's own. */
const REASONS: Readonly<Partial<Record<WhyKind, string>>> = {
  asked: 'They asked me to',
  promise: 'I promised to come back to them',
  'past-customer': 'They were a customer',
  'happy-customer': 'They are a happy customer',
};

/** Why this person, now, in one text, as a message can be compared with it; empty where nobody has said. */
export function whyWords({ whyKind, referrer, why }: Pick<PlanFields, 'whyKind' | 'referrer' | 'why'>): string {
  const told = why.trim();
  const by = referrer.trim();
  if (whyKind === 'referred') return by === '' ? told : [`Referred by ${by}`, told].filter(Boolean).join('. ');
  return told || (whyKind === '' ? '' : (REASONS[whyKind] ?? ''));
}
