import { DIMENSIONS, type Dimension } from '../engine/types.ts';
import type { Interaction } from '../plan/types.ts';
import type { Day, DayTotal, SuperBand, Tally, TallyKey } from './types.ts';

/** What a total needs of a sent message. */
export interface CountedMessage {
  readonly key: string;
  readonly site: string;
  readonly score: number | null;
  readonly firstScore: number | null;
  readonly dimensions: Readonly<Record<Dimension, number | null>>;
}

export const EMPTY_TALLY: Tally = {
  interactions: 0,
  timed: 0,
  ms: 0,
  settled: 0,
  moved: 0,
  settledTimed: 0,
  settledMs: 0,
  movedTimed: 0,
  replied: 0,
  scored: 0,
  scoreSum: 0,
};

export const isPractice = ({ site }: Pick<CountedMessage, 'site'>): boolean => site === 'practice';

export function superBandOf(superBest: number | null): SuperBand {
  if (superBest === null) return 'unknown';
  if (superBest <= 0) return 'unrated';
  return superBest < 8 ? 'low' : superBest < 14 ? 'middle' : 'high';
}

/** Follow-ups after the third are told apart from nothing. */
const MOST_TOUCHES = 4;

/** Every kind an interaction is counted under. */
export function keysOf(interaction: Interaction): readonly TallyKey[] {
  const { how, whyKind, objectiveKind, superBest, planned, gave, touch } = interaction;
  return [
    'all',
    `how:${how}`,
    `super:${superBandOf(superBest)}`,
    `planned:${planned ? 'yes' : 'no'}`,
    ...(planned
      ? ([
          `why:${whyKind || 'other'}`,
          `objective:${objectiveKind || 'other'}`,
          `gave:${gave ? 'yes' : 'no'}`,
          `touch:${Math.min(touch, MOST_TOUCHES)}`,
        ] as const)
      : []),
  ];
}

export function added(a: Tally, b: Tally): Tally {
  const sums = { ...a };
  for (const key of Object.keys(EMPTY_TALLY) as (keyof Tally)[]) sums[key] = a[key] + b[key];
  return sums;
}

function tallyOf({ ms, outcome, repliedAt }: Interaction, score: number | null): Tally {
  const timed = ms !== null;
  const settled = outcome !== null;
  const moved = outcome === 'moved';
  return {
    interactions: 1,
    timed: Number(timed),
    ms: ms ?? 0,
    settled: Number(settled),
    moved: Number(moved),
    settledTimed: Number(settled && timed),
    settledMs: settled ? (ms ?? 0) : 0,
    movedTimed: Number(moved && timed),
    replied: Number(repliedAt !== null),
    scored: Number(score !== null),
    scoreSum: score ?? 0,
  };
}

const sum = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((total, number) => total + (number ?? 0), 0);

/** The sums of one day's rows; null where there is nothing to sum. */
export function totalOf(
  day: Day,
  messages: readonly CountedMessage[],
  interactions: readonly Interaction[],
): DayTotal | null {
  if (messages.length === 0 && interactions.length === 0) return null;
  const real = messages.filter((message) => !isPractice(message));
  const scored = real.filter(({ score }) => score !== null);
  const both = scored.filter(({ firstScore }) => firstScore !== null);
  const scores = new Map(real.map(({ key, score }) => [key, score]));
  const tallies: Partial<Record<TallyKey, Tally>> = {};
  for (const interaction of interactions) {
    const one = tallyOf(interaction, scores.get(interaction.sentKey ?? '') ?? null);
    for (const key of keysOf(interaction)) tallies[key] = added(tallies[key] ?? EMPTY_TALLY, one);
  }
  return {
    day,
    sent: real.length,
    scored: scored.length,
    scoreSum: sum(scored.map(({ score }) => score)),
    firstScored: both.length,
    firstScoreSum: sum(both.map(({ firstScore }) => firstScore)),
    lastScoreSum: sum(both.map(({ score }) => score)),
    dimensionSums: Object.fromEntries(
      DIMENSIONS.map((dimension) => [dimension, sum(scored.map(({ dimensions }) => dimensions[dimension]))]),
    ) as Record<Dimension, number>,
    practised: messages.length - real.length,
    tallies,
  };
}
