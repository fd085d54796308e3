import { DIMENSION_POINTS, DIMENSIONS, type Dimension } from '../../lib/engine/types.ts';
import type { Interaction } from '../../lib/plan/types.ts';
import type { History, Message } from './histories.ts';

/** The figures once more, straight from the rows: slow, plain, and sharing nothing with what it is held against. */

const DAY = 86_400_000;
const at = (day: string) => Date.parse(`${day}T00:00:00Z`);
export const shifted = (day: string, days: number) => new Date(at(day) + days * DAY).toISOString().slice(0, 10);

export function weekOf(day: string, firstDay: number): string {
  let start = day;
  while ((new Date(at(start)).getUTCDay() || 7) !== firstDay) start = shifted(start, -1);
  return start;
}

const add = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
const mean = (numbers: readonly number[]) => ({
  n: numbers.length,
  value: numbers.length === 0 ? null : add(numbers) / numbers.length,
});

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
}

/** Where a true share is just compatible with `k` of `n`, found by halving. */
function edge(k: number, n: number, up: boolean): number {
  const seen = k / n;
  let [near, far] = [seen, up ? 1 : 0];
  for (let i = 0; i < 200; i += 1) {
    const middle = (near + far) / 2;
    const compatible = Math.abs(seen - middle) <= 1.959964 * Math.sqrt((middle * (1 - middle)) / n);
    if (compatible) near = middle;
    else far = middle;
  }
  return near;
}

function share(some: number, all: number) {
  if (all < 20) return { count: some, n: all, value: null, interval: null };
  return {
    count: some,
    n: all,
    value: some / all,
    interval: { low: edge(some, all, false), high: edge(some, all, true) },
  };
}

export const real = (history: History) => history.messages.filter(({ site }) => site !== 'practice');
export const scoredOf = (messages: readonly Message[]) => messages.filter(({ score }) => score !== null);
export const between = <T extends { readonly day: string }>(rows: readonly T[], from: string, to: string) =>
  rows.filter(({ day }) => day >= from && day <= to);

export function kept(messages: readonly Message[]): Record<Dimension, number | null> {
  const rows = scoredOf(messages);
  return Object.fromEntries(
    DIMENSIONS.map((one) => [
      one,
      rows.length === 0
        ? null
        : add(rows.map(({ dimensions }) => dimensions[one]! / DIMENSION_POINTS[one])) / rows.length,
    ]),
  ) as Record<Dimension, number | null>;
}

export const scoreOf = (messages: readonly Message[]) => mean(scoredOf(messages).map(({ score }) => score!));

export function trend(messages: readonly Message[], startOf: (day: string) => string) {
  const starts = [...new Set(scoredOf(messages).map(({ day }) => startOf(day)))].sort();
  return starts.map((from) => {
    const rows = messages.filter(({ day }) => startOf(day) === from);
    return { from, score: scoreOf(rows), dimensions: kept(rows) };
  });
}

export function lost(messages: readonly Message[]) {
  const rows = scoredOf(messages).slice(0, 20);
  const parts = DIMENSIONS.map((dimension) => ({
    dimension,
    lost: add(rows.map(({ dimensions }) => DIMENSION_POINTS[dimension] - dimensions[dimension]!)),
  }));
  return { n: rows.length, parts };
}

export function outcomes(done: readonly Interaction[], messages: readonly Message[]) {
  const told = done.filter(({ outcome }) => outcome !== null);
  const scores = done.flatMap(({ sentKey }) => messages.find(({ key }) => key === sentKey)?.score ?? []);
  return {
    interactions: done.length,
    moved: share(told.filter(({ outcome }) => outcome === 'moved').length, told.length),
    replied: share(done.filter(({ repliedAt }) => repliedAt !== null).length, done.length),
    score: mean(scores),
  };
}

export function effort(done: readonly Interaction[]) {
  const cases = done.filter(({ outcome, ms }) => outcome !== null && ms !== null);
  const steps = cases.filter(({ outcome }) => outcome === 'moved').length;
  const ms = add(cases.map((one) => one.ms!));
  const moved = share(steps, cases.length);
  const interval = moved.interval;
  const each = ms / cases.length;
  return {
    interactions: done.length,
    n: cases.length,
    ms,
    moved,
    perStep:
      interval === null || steps === 0
        ? null
        : { ms: ms / steps, low: each / interval.high, high: each / interval.low },
  };
}

const superBand = (total: number | null) => {
  if (total === null) return 'unknown';
  if (total === 0) return 'unrated';
  if (total <= 7) return 'low';
  return total <= 13 ? 'middle' : 'high';
};

/** Under which values an interaction is counted, by facet. */
export const VALUE_OF: Readonly<Record<string, (one: Interaction) => string | null>> = {
  how: ({ how }) => how,
  why: ({ planned, whyKind }) => (planned ? whyKind || 'other' : null),
  super: ({ superBest }) => superBand(superBest),
  gave: ({ planned, gave }) => (planned ? (gave === true ? 'yes' : 'no') : null),
  touch: ({ planned, touch }) => (planned ? (touch >= 4 ? '4' : String(touch)) : null),
};

export function by<T>(facet: string, done: readonly Interaction[], tell: (some: readonly Interaction[]) => T) {
  const values = [...new Set(done.map((one) => VALUE_OF[facet]!(one)))].filter((value) => value !== null);
  return Object.fromEntries(
    values.map((value) => [value, tell(done.filter((one) => VALUE_OF[facet]!(one) === value))]),
  );
}

export function rhythm(history: History, since: string | null, today: string, firstDay: number) {
  const start = weekOf(today, firstDay);
  const into = (at(today) - at(start)) / DAY;
  const count = (from: string, to: string) => between(history.interactions, from, to).length;
  const weeks = [1, 2, 3, 4, 5, 6].map((n) => shifted(start, -7 * n)).filter((week) => since !== null && week >= since);
  const thisWeek = count(start, today);
  if (weeks.length < 6) return { thisWeek, weeks: weeks.length, usual: null, usualByNow: null, famine: false };
  const usualByNow = median(weeks.map((week) => count(week, shifted(week, into))));
  return {
    thisWeek,
    weeks: 6,
    usual: median(weeks.map((week) => count(week, shifted(week, 6)))),
    usualByNow,
    famine: into > 0 && thisWeek * 2 < usualByNow,
  };
}

export function perWeek(done: readonly Interaction[], first: string | null, today: string, firstDay: number) {
  if (first === null) return [];
  const weeks: { week: string; interactions: number }[] = [];
  for (let week = weekOf(first, firstDay); week <= today; week = shifted(week, 7)) {
    weeks.push({ week, interactions: between(done, week, shifted(week, 6)).length });
  }
  return weeks;
}
