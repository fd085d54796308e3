import { GET_BEHINDS } from './data/get-behind.ts';
import { READER_QUESTIONS } from './data/questions.ts';
import { RECASTS } from './data/recast.ts';
import { SPOT_PAINS } from './data/spot-pain.ts';
import { type PointsLost, weakestFirst } from './points-lost.ts';
import type { Aim, Drill, DrillKind, GetBehindDrill, ReadAsThemDrill, RecastDrill, SpotPainDrill } from './types.ts';

/** How long an exercise takes, in seconds, when somebody thinks about it. */
export const SECONDS: Readonly<Record<DrillKind, number>> = {
  recast: 80,
  'read-as-them': 40,
  'spot-pain': 45,
  'get-behind': 90,
};

/** Where nothing is known of a person's messages, each day begins with another. */
const IN_TURN: readonly Aim[] = ['pain', 'focus', 'ask', 'specific', 'calm', 'trust', 'readable', 'fresh'];

const QUESTIONS = 3;
const DAY_MS = 86_400_000;

/**
 * A set of four or five exercises for a day (`YYYY-MM-DD`), about five minutes long, the weakest dimension first. The same
 * day and points always give the same set, and no set is that of the day before. Without `lost`, aims take turns.
 */
export function chooseDrills(day: string, lost: PointsLost | null): readonly Drill[] {
  const number = dayNumber(day);
  const weak = lost === null ? [] : weakestFirst(lost);
  const first = weak[0] ?? at(IN_TURN, number);
  const second =
    weak[1] ??
    at(
      IN_TURN.filter((aim) => aim !== first),
      number,
    );
  const recast = recastFor(first, number);
  const read = readAsThem(recast, number);
  const spot = at<SpotPainDrill>(SPOT_PAINS, number);
  const behind = at<GetBehindDrill>(GET_BEHINDS, number);
  // What they say and how it is met are exercises of pain and of calm themselves.
  if (first === 'pain') return [recast, spot, read, at(SPOT_PAINS, number + SPOT_PAINS.length / 2), behind];
  if (first === 'calm') return [recast, behind, read, spot];
  return number % 2 === 0 ? [recast, read, spot, behind] : [recast, spot, recastFor(second, number), behind];
}

/** Of a set, in whole minutes. */
export function minutesOf(drills: readonly Drill[]): number {
  return Math.round(drills.reduce((sum, { kind }) => sum + SECONDS[kind], 0) / 60);
}

function recastFor(aim: Aim, number: number): RecastDrill {
  return at(
    RECASTS.filter((drill) => drill.aim === aim),
    number,
  );
}

function readAsThem(recast: RecastDrill, number: number): ReadAsThemDrill {
  const questions = Array.from({ length: QUESTIONS }, (_, index) => at(READER_QUESTIONS, number + index * 2));
  return { kind: 'read-as-them', id: `read-${recast.id}`, recast, questions };
}

/** Days since 1970; 0 for what is no day. */
function dayNumber(day: string): number {
  const ms = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(ms) ? 0 : Math.round(ms / DAY_MS);
}

/** Goes round, so that neighbouring numbers never meet the same one in a list of two or more. */
function at<T>(list: readonly T[], number: number): T {
  const index = ((number % list.length) + list.length) % list.length;
  const one = list[index];
  if (one === undefined) throw new RangeError('An empty list has nothing to choose from.');
  return one;
}
