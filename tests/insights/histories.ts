import fc from 'fast-check';
import { DIMENSION_POINTS, DIMENSIONS, type Dimension } from '../../lib/engine/types.ts';
import type { CheckedDay } from '../../lib/insights/attitude.ts';
import type { CountedMessage } from '../../lib/insights/day-total.ts';
import { type Interaction, OBJECTIVE_KINDS, OUTCOMES, PLAN_CHANNELS, WHY_KINDS } from '../../lib/plan/types.ts';

/** A Friday. */
export const TODAY = '2026-11-27';

export type Message = CountedMessage & { readonly day: string; readonly sentAt: number };

export interface History {
  readonly messages: readonly Message[];
  readonly interactions: readonly Interaction[];
  readonly checks: readonly CheckedDay[];
}

const MIDNIGHT = Date.UTC(2026, 10, 27);
const DAY_MS = 86_400_000;

/** `ago` days before today. */
export const daysAgo = (ago: number): string => new Date(MIDNIGHT - ago * DAY_MS).toISOString().slice(0, 10);

const points = Object.fromEntries(
  DIMENSIONS.map((dimension) => [dimension, fc.integer({ min: 0, max: DIMENSION_POINTS[dimension] })]),
) as Record<Dimension, fc.Arbitrary<number>>;
const none = Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, null])) as Record<Dimension, null>;

const scored = fc
  .record({ dimensions: fc.record(points), first: fc.option(fc.integer({ min: 0, max: 100 })) })
  .map(({ dimensions, first }) => ({
    dimensions,
    score: DIMENSIONS.reduce((sum, dimension) => sum + dimensions[dimension], 0),
    firstScore: first,
  }));
const unscored = fc.constant({ dimensions: none, score: null, firstScore: null });

const interaction = fc
  .record({
    how: fc.constantFrom(...PLAN_CHANNELS),
    ms: fc.option(fc.integer({ min: 0, max: 3_600_000 })),
    plan: fc.option(
      fc.record({
        whyKind: fc.constantFrom(...WHY_KINDS, '' as const),
        objectiveKind: fc.constantFrom(...OBJECTIVE_KINDS, '' as const),
        gave: fc.boolean(),
        touch: fc.integer({ min: 1, max: 7 }),
      }),
    ),
    superBest: fc.option(fc.integer({ min: 0, max: 20 })),
    outcome: fc.option(fc.constantFrom(...OUTCOMES)),
    replied: fc.boolean(),
  })
  .map(({ plan, replied, ...rest }) => ({
    ...rest,
    planned: plan !== null,
    whyKind: plan?.whyKind ?? ('' as const),
    objectiveKind: plan?.objectiveKind ?? ('' as const),
    gave: plan?.gave ?? null,
    touch: plan?.touch ?? 1,
    repliedAt: replied ? 1 : null,
    planItemId: null,
    outcomeAt: null,
    thread: null,
    heard: null,
  }));

/** A message, a message that is an interaction, or a call; on a day of the last hundred. */
const event = fc.record({
  ago: fc.integer({ min: 0, max: 100 }),
  message: fc.option(fc.oneof({ weight: 4, arbitrary: scored }, unscored), { freq: 3 }),
  site: fc.constantFrom('gmail', 'gmail', 'linkedin', 'practice'),
  done: fc.option(interaction, { freq: 5 }),
});

const yesOrNo = fc.record({ energy: fc.boolean(), belief: fc.boolean(), forThem: fc.boolean() });

/** Histories of up to 160 events, in no order of time. */
export const histories: fc.Arbitrary<History> = fc
  .record({
    events: fc.array(event, { maxLength: 160, size: 'max' }),
    checks: fc.dictionary(fc.integer({ min: 0, max: 100 }).map(daysAgo), yesOrNo, { maxKeys: 60, size: 'max' }),
  })
  .map(({ events, checks }) => {
    const messages: Message[] = [];
    const interactions: Interaction[] = [];
    events.forEach(({ ago, message, site, done }, i) => {
      const day = daysAgo(ago);
      const at = MIDNIGHT - ago * DAY_MS + i;
      if (message !== null) messages.push({ key: `m${i}`, site, day, sentAt: at, ...message });
      if (done !== null && (message === null || site !== 'practice')) {
        interactions.push({ id: i, day, at, sentKey: message === null ? null : `m${i}`, ...done });
      }
    });
    return { messages, interactions, checks: Object.entries(checks).map(([day, check]) => ({ day, ...check })) };
  });
