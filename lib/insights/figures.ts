import { type AttitudeScore, attitudeScores, type CheckedDay } from './attitude.ts';
import { type KindOutcomes, outcomesBy, type Planned, plannedOf } from './by-kind.ts';
import { type Coached, coachedOf } from './coached.ts';
import { EFFORT_FACETS, type Effort, type EffortFacet, effortBy, effortOfAll, type KindEffort } from './effort.ts';
import { type LeakingMessage, type Leaks, leaksOf } from './leaks.ts';
import { within } from './period.ts';
import { type Rhythm, rhythmOf, type Week, weeksOf } from './rhythm.ts';
import { type Mean, meanOf } from './share.ts';
import { type ThreeLines, threeLines } from './summary.ts';
import { summed, tallyOf } from './sums.ts';
import { type TargetGaps, targetGaps, type WeeklyTarget } from './target.ts';
import { type TeamReport, teamReport } from './team.ts';
import { dimensionShares, type TrendPoint, trendByDay, trendByWeek } from './trend.ts';
import type { Day, DayTotal } from './types.ts';

/** What was read for a page of figures. */
export interface FigureSource {
  /** First day of the period; it ends today. */
  readonly from: Day;
  /** From the first day of the period on, and from what the summary of this week needs; oldest first. */
  readonly totals: readonly DayTotal[];
  readonly attitude: readonly CheckedDay[];
  /** The last twenty scored, newest first. */
  readonly messages: readonly LeakingMessage[];
  readonly since: Day | null;
}

export interface FigureWishes {
  readonly today: Day;
  /** 1 Monday to 7 Sunday. */
  readonly firstDay: number;
  readonly target: WeeklyTarget;
}

export interface Figures {
  /** Messages sent and interactions in the period. */
  readonly sent: number;
  readonly score: Mean;
  readonly dimensions: TrendPoint['dimensions'];
  readonly lines: ThreeLines;
  readonly byDay: readonly TrendPoint[];
  readonly byWeek: readonly TrendPoint[];
  readonly leaks: Leaks;
  readonly coached: Coached;
  readonly rhythm: Rhythm;
  readonly weeks: readonly Week[];
  readonly gaps: TargetGaps;
  readonly planned: Planned;
  readonly attitude: readonly AttitudeScore[];
  readonly troubles: readonly KindOutcomes[];
  readonly gave: readonly KindOutcomes[];
  readonly touches: readonly KindOutcomes[];
  /** Interactions with a known time, and that time in milliseconds. */
  readonly invested: { readonly interactions: number; readonly ms: number };
  readonly effort: Effort;
  readonly efforts: Readonly<Record<EffortFacet, readonly KindEffort[]>>;
  readonly team: TeamReport;
}

/** Every figure of a period. */
export function figuresOf(source: FigureSource, { today, firstDay, target }: FigureWishes): Figures {
  const { totals, messages, since } = source;
  const period = within(totals, source.from, today);
  const sums = summed(period);
  const first = since !== null && since < source.from ? source.from : since;
  const all = tallyOf(sums, 'all');
  return {
    sent: sums.sent,
    score: meanOf(sums.scoreSum, sums.scored),
    dimensions: dimensionShares(sums),
    lines: threeLines({ totals, messages, since, target, today, firstDay }),
    byDay: trendByDay(period),
    byWeek: trendByWeek(period, firstDay),
    leaks: leaksOf(messages),
    coached: coachedOf(sums),
    rhythm: rhythmOf(totals, since, today, firstDay),
    weeks: weeksOf(period, first, today, firstDay),
    gaps: targetGaps(totals, target, today, firstDay),
    planned: plannedOf(sums),
    attitude: attitudeScores(period, source.attitude),
    troubles: outcomesBy(sums, 'super'),
    gave: outcomesBy(sums, 'gave'),
    touches: outcomesBy(sums, 'touch'),
    invested: { interactions: all.timed, ms: all.ms },
    effort: effortOfAll(sums),
    efforts: Object.fromEntries(EFFORT_FACETS.map((facet) => [facet, effortBy(sums, facet)])) as Figures['efforts'],
    team: teamReport(period, firstDay),
  };
}
