import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIMENSION_POINTS } from '../../lib/engine/types.ts';
import { totalOf } from '../../lib/insights/day-total.ts';
import { EFFORT_FACETS } from '../../lib/insights/effort.ts';
import { figuresOf } from '../../lib/insights/figures.ts';
import { PERIODS, type Period } from '../../lib/insights/period.ts';
import type { DayTotal } from '../../lib/insights/types.ts';
import type { Interaction } from '../../lib/plan/types.ts';
import { type History, histories, TODAY } from './histories.ts';
import * as naive from './naive.ts';

/** As storage keeps them: one total a day. */
function totalsOf({ messages, interactions }: History): DayTotal[] {
  const days = [...new Set([...messages, ...interactions].map(({ day }) => day))].sort();
  return days.flatMap((day) => {
    const total = totalOf(
      day,
      messages.filter((one) => one.day === day),
      interactions.filter((one) => one.day === day),
    );
    return total === null ? [] : [total];
  });
}

const WEEKS: Readonly<Record<Period, number>> = { '4-weeks': 4, '12-weeks': 12, year: 52, all: 500 };

/** Ours, with theirs in the place of every number that differs by no more than the order in which sums are added up. */
function snapped(ours: unknown, theirs: unknown): unknown {
  if (typeof ours === 'number' && typeof theirs === 'number') {
    return Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(theirs)) ? theirs : ours;
  }
  if (Array.isArray(ours) && Array.isArray(theirs)) return ours.map((one, i) => snapped(one, theirs[i]));
  if (typeof ours !== 'object' || ours === null || typeof theirs !== 'object' || theirs === null) return ours;
  const beside = theirs as Record<string, unknown>;
  return Object.fromEntries(Object.entries(ours).map(([key, one]) => [key, snapped(one, beside[key])]));
}
const same = (ours: unknown, theirs: unknown) => expect(snapped(ours, theirs)).toEqual(theirs);
const byValue = (kinds: readonly { readonly value: string }[]) =>
  Object.fromEntries(kinds.map(({ value, ...rest }) => [value, rest]));

const cases = fc.record({
  history: histories,
  firstDay: fc.integer({ min: 1, max: 7 }),
  period: fc.constantFrom(...PERIODS),
  target: fc.record({
    interactions: fc.option(fc.integer({ min: 1, max: 60 })),
    score: fc.option(fc.integer({ min: 1, max: 100 })),
  }),
});

function lookedAt({ history, firstDay, period, target }: typeof cases extends fc.Arbitrary<infer T> ? T : never) {
  const totals = totalsOf(history);
  const newestFirst = [...history.messages].sort((a, b) => b.sentAt - a.sentAt);
  const week = naive.weekOf(TODAY, firstDay);
  const from = naive.shifted(week, -7 * (WEEKS[period] - 1));
  const since = [...history.messages, ...history.interactions].map(({ day }) => day).sort()[0] ?? null;
  const figures = figuresOf(
    { from, totals, attitude: history.checks, messages: newestFirst, since },
    { today: TODAY, firstDay, target },
  );
  const sent = naive.real(history);
  return {
    history,
    figures,
    firstDay,
    target,
    week,
    since,
    sent,
    newestFirst: newestFirst.filter(({ site }) => site !== 'practice'),
    messages: naive.between(sent, from, TODAY),
    done: naive.between(history.interactions, from, TODAY),
    from,
  };
}

const holds = (check: (seen: ReturnType<typeof lookedAt>) => void) =>
  fc.assert(
    fc.property(cases, (one) => check(lookedAt(one))),
    { numRuns: 150, seed: 7 },
  );

describe('every figure, worked out once more from the rows themselves', () => {
  test('scores and dimensions, in all, by day and by week', () =>
    holds(({ figures, messages, firstDay }) => {
      expect(figures.sent).toBe(messages.length);
      same(figures.score, naive.scoreOf(messages));
      same(figures.dimensions, naive.kept(messages));
      same(
        figures.byDay,
        naive.trend(messages, (day) => day),
      );
      same(
        figures.byWeek,
        naive.trend(messages, (day) => naive.weekOf(day, firstDay)),
      );
    }));

  test('where points are lost over the last twenty', () =>
    holds(({ figures, newestFirst }) => {
      const { n, parts } = naive.lost(newestFirst);
      expect(figures.leaks.n).toBe(n);
      const ranking = figures.leaks.ranking;
      same(
        Object.fromEntries(ranking.map(({ dimension, lost }) => [dimension, lost])),
        n === 0 ? {} : Object.fromEntries(parts.map(({ dimension, lost }) => [dimension, lost])),
      );
      for (const [i, leak] of ranking.entries()) {
        same(leak.each, leak.lost / n);
        const before = ranking[i - 1];
        if (before) expect(before.lost).toBeGreaterThanOrEqual(leak.lost);
        if (before?.lost === leak.lost) {
          expect(DIMENSION_POINTS[before.dimension]).toBeGreaterThanOrEqual(DIMENSION_POINTS[leak.dimension]);
        }
      }
    }));

  test('the first pause against sending', () =>
    holds(({ figures, messages }) => {
      const both = messages.filter(({ score, firstScore }) => score !== null && firstScore !== null);
      const mean = (pick: (one: (typeof both)[number]) => number | null) =>
        both.length === 0 ? null : both.reduce((sum, one) => sum + (pick(one) ?? 0), 0) / both.length;
      same(figures.coached, {
        n: both.length,
        first: mean(({ firstScore }) => firstScore),
        sent: mean(({ score }) => score),
      });
    }));

  test('rhythm, weeks and the gap to the target', () =>
    holds(({ figures, history, since, firstDay, done, target, week, sent, from }) => {
      same(figures.rhythm, naive.rhythm(history, since, TODAY, firstDay));
      const first = [since, from].sort().at(-1) ?? null;
      same(figures.weeks, naive.perWeek(done, since === null ? null : first, TODAY, firstDay));
      const now = {
        interactions: naive.between(history.interactions, week, TODAY).length,
        score: naive.scoreOf(naive.between(sent, week, TODAY)).value,
      };
      const gap = (what: 'interactions' | 'score') => {
        const aim = target[what];
        const is = now[what];
        return aim === null ? null : { target: aim, now: is, missing: is === null ? null : Math.max(0, aim - is) };
      };
      same(figures.gaps, { interactions: gap('interactions'), score: gap('score') });
    }));

  test('what came of it: planned or not, trouble, giving, touch', () =>
    holds(({ figures, done, messages }) => {
      const tell = (some: readonly Interaction[]) => naive.outcomes(some, messages);
      const planned = done.filter((one) => one.planned);
      same(figures.planned.planned, tell(planned));
      same(figures.planned.unplanned, tell(done.filter((one) => !one.planned)));
      expect(figures.planned.share).toMatchObject({ count: planned.length, n: done.length });
      same(byValue(figures.troubles), naive.by('super', done, tell));
      same(byValue(figures.gave), naive.by('gave', done, tell));
      same(byValue(figures.touches), naive.by('touch', done, tell));
    }));

  test('attitude against score', () =>
    holds(({ figures, history, messages }) => {
      const expected = [0, 1, 2, 3].map((yes) => {
        const days = history.checks
          .filter((check) => [check.energy, check.belief, check.forThem].filter(Boolean).length === yes)
          .map(({ day }) => day);
        const rows = naive.scoredOf(messages).filter(({ day }) => days.includes(day));
        return { yes, days: new Set(rows.map(({ day }) => day)).size, score: naive.scoreOf(rows) };
      });
      same(figures.attitude, expected);
    }));

  test('minutes for each step forward', () =>
    holds(({ figures, done }) => {
      same(figures.effort, naive.effort(done));
      for (const facet of EFFORT_FACETS) same(byValue(figures.efforts[facet]), naive.by(facet, done, naive.effort));
      const timed = done.filter(({ ms }) => ms !== null);
      expect(figures.invested).toEqual({
        interactions: timed.length,
        ms: timed.reduce((sum, { ms }) => sum + (ms ?? 0), 0),
      });
    }));

  test('the three lines', () =>
    holds(({ figures, sent, newestFirst, week, history, since, firstDay, target }) => {
      const [score, leak, interactions] = figures.lines;
      same(score, {
        kind: 'score',
        thisWeek: naive.scoreOf(naive.between(sent, week, TODAY)),
        before: naive.scoreOf(naive.between(sent, naive.shifted(week, -28), naive.shifted(week, -1))),
        target: target.score,
      });
      const { n, parts } = naive.lost(newestFirst);
      const most = Math.max(...parts.map(({ lost }) => lost));
      expect(leak.n).toBe(n);
      expect(leak.worst?.lost ?? 0).toBe(most);
      if (leak.worst) expect(parts).toContainEqual(leak.worst);
      const { thisWeek, weeks, usual, famine } = naive.rhythm(history, since, TODAY, firstDay);
      same(interactions, {
        kind: 'interactions',
        thisWeek,
        usual,
        weeks,
        famine,
        target: target.interactions,
        missing: target.interactions === null ? null : Math.max(0, target.interactions - thisWeek),
      });
    }));

  test('the file for the team says the same, of groups of twenty and more', () =>
    holds(({ figures, done, messages, firstDay }) => {
      const small = [...figures.team.weeks, ...figures.team.kinds].filter(({ interactions }) => interactions < 20);
      expect(small).toEqual([]);
      for (const { group, interactions, moved, score, minutesPerStep } of figures.team.weeks) {
        const rows = done.filter(({ day }) => naive.weekOf(day, firstDay) === group);
        const told = naive.outcomes(rows, messages);
        const step = naive.effort(rows).perStep;
        expect(interactions).toBe(rows.length);
        expect(moved).toBe(told.moved.value === null ? null : Math.round(told.moved.value * 100) / 100);
        expect(score).toBe(told.score.n < 20 ? null : Math.round((told.score.value ?? 0) * 10) / 10);
        expect(minutesPerStep).toBe(step === null ? null : Math.round(step.ms / 60_000));
      }
    }));
});
