import { DIMENSION_POINTS } from '../../lib/engine/types.ts';
import type { Planned } from '../../lib/insights/by-kind.ts';
import type { Coached } from '../../lib/insights/coached.ts';
import type { Effort } from '../../lib/insights/effort.ts';
import type { Leaks } from '../../lib/insights/leaks.ts';
import { type Rhythm, USUAL_WEEKS } from '../../lib/insights/rhythm.ts';
import type { Mean, Share } from '../../lib/insights/share.ts';
import type { InteractionsLine, LeakLine, ScoreLine, ThreeLines } from '../../lib/insights/summary.ts';
import type { Gap } from '../../lib/insights/target.ts';
import { DIMENSION_WORDS } from '../score/words.ts';
import { counted, minutes, NONE, percent, tenth, tooFew, whole } from './numbers.ts';

/** One line of the summary: what it is about, its number, and what the number stands beside. */
export interface LineWords {
  readonly name: string;
  readonly value: string;
  readonly beside: string;
}

function scoreWords({ thisWeek, before, target }: ScoreLine): LineWords {
  const earlier =
    before.value === null
      ? 'Nothing scored in the four weeks before.'
      : `The four weeks before: ${whole(before.value)}.`;
  const aim = target === null ? '' : ` Target: ${target}.`;
  if (thisWeek.value === null) {
    return { name: 'Score this week', value: NONE, beside: `Nothing scored this week yet. ${earlier}${aim}` };
  }
  return {
    name: 'Score this week',
    value: whole(thisWeek.value),
    beside: `Mean of ${counted(thisWeek.n, 'message')}. ${earlier}${aim}`,
  };
}

function leakWords({ n, worst }: LeakLine): LineWords {
  const name = 'Where points go';
  if (n === 0) return { name, value: NONE, beside: 'Nothing scored yet.' };
  const last = n === 1 ? 'the last message' : `the last ${n} messages`;
  if (worst === null) return { name, value: 'Nowhere', beside: `No point was lost in ${last}.` };
  return {
    name,
    value: DIMENSION_WORDS[worst.dimension],
    beside: `${tenth(worst.lost / n)} of ${DIMENSION_POINTS[worst.dimension]} points lost in a message, over ${last}.`,
  };
}

function interactionsWords({ thisWeek, usual, weeks, famine, target, missing }: InteractionsLine): LineWords {
  const before =
    usual === null
      ? `What is usual is known after ${USUAL_WEEKS} whole weeks; there ${weeks === 1 ? 'is' : 'are'} ${weeks}.`
      : `Usual for a whole week: ${tenth(usual)}.`;
  const aim =
    target === null ? '' : missing ? ` Target: ${target}, ${missing} to go.` : ` Target of ${target} reached.`;
  const nudge = famine ? ' Under half of what is usual by this day.' : '';
  return { name: 'Interactions this week', value: whole(thisWeek), beside: `${before}${nudge}${aim}` };
}

/** The three lines in words, for the popup and the head of the page. */
export function lineWords([score, leak, interactions]: ThreeLines): readonly LineWords[] {
  return [scoreWords(score), leakWords(leak), interactionsWords(interactions)];
}

export function scoreSays({ value, n }: Mean): string {
  if (value === null) return 'Nothing was scored in this time.';
  return `The mean of ${counted(n, 'message')} is ${whole(value)} of 100.`;
}

export function leaksSay({ n, ranking }: Leaks): string {
  const [first, second] = ranking.filter(({ lost }) => lost > 0);
  if (n === 0) return 'Nothing was scored yet.';
  if (first === undefined) return `No point was lost in ${counted(n, 'message')}.`;
  const most = `In the last ${counted(n, 'message')} most points were lost on “${DIMENSION_WORDS[first.dimension]}”: ${tenth(first.each)} of ${DIMENSION_POINTS[first.dimension]} in each`;
  return second === undefined
    ? `${most}.`
    : `${most}. “${DIMENSION_WORDS[second.dimension]}” comes next with ${tenth(second.each)}.`;
}

export function coachedSays({ n, first, sent }: Coached): string {
  if (first === null || sent === null) return 'No message has both a score at the first pause and one at sending yet.';
  const by = sent - first;
  const change = Math.abs(by) < 0.5 ? 'the same' : `${whole(Math.abs(by))} ${by > 0 ? 'more' : 'less'}`;
  return `${counted(n, 'message')} scored ${whole(first)} at the first pause and ${whole(sent)} when sent: ${change}.`;
}

export function rhythmSays({ thisWeek, weeks, usual, usualByNow, famine }: Rhythm): string {
  const now = `${counted(thisWeek, 'interaction')} this week so far`;
  if (usual === null || usualByNow === null)
    return `${now}. What is usual is known after ${USUAL_WEEKS} whole weeks; there ${weeks === 1 ? 'is' : 'are'} ${weeks}.`;
  const usually = `the ${USUAL_WEEKS} weeks before had ${tenth(usualByNow)} by this weekday and ${tenth(usual)} in all, at the median`;
  return famine
    ? `${now}; ${usually}. A few easy ones today keep the next weeks from running dry.`
    : `${now}; ${usually}.`;
}

export function gapSays(what: 'interactions' | 'score', { target, now, missing }: Gap): string {
  const aim = what === 'score' ? `a score of ${target}` : counted(target, 'interaction');
  if (now === null || missing === null) return `This week should bring ${aim}. Nothing scored yet.`;
  if (missing === 0) return `This week should bring ${aim}, and it has ${whole(now)}.`;
  return `This week should bring ${aim}. It has ${whole(now)}: ${what === 'score' ? tenth(missing) : whole(missing)} to go.`;
}

const movedSays = (moved: Share) => (moved.value === null ? null : `${percent(moved.value)} moved forward`);

export function plannedSays({ planned, unplanned, share }: Planned): string {
  if (share.n === 0) return 'There was no interaction in this time.';
  const part = share.value === null ? `${share.count} of ${share.n}` : percent(share.value);
  const scores =
    planned.score.value === null || unplanned.score.value === null
      ? ''
      : ` Messages you planned scored ${whole(planned.score.value)}, others ${whole(unplanned.score.value)}.`;
  const [yes, no] = [movedSays(planned.moved), movedSays(unplanned.moved)];
  const moved = yes !== null && no !== null ? ` Of planned ones ${yes}, of others ${no}.` : '';
  return `${part} of your interactions were planned.${scores}${moved}`;
}

export function effortSays({ n, ms, moved, perStep }: Effort): string {
  const told = `${counted(n, 'interaction')} with a known time and outcome`;
  if (perStep === null) return `There ${n === 1 ? 'is' : 'are'} ${told}: ${tooFew(n)}.`;
  return `${told} took ${minutes(ms)}, and ${moved.count} moved forward: ${minutes(perStep.ms)} for each step (between ${minutes(perStep.low)} and ${minutes(perStep.high)}).`;
}

/** Effort beside effect, so that one is not taken for the other (1.1). */
export function investedSays(
  { interactions, ms }: { readonly interactions: number; readonly ms: number },
  focus: number | null,
): string {
  const put = `${minutes(ms)} went into ${counted(interactions, 'interaction')} whose time is known`;
  return focus === null ? `${put}.` : `${put}; “${DIMENSION_WORDS.focus}” kept ${percent(focus)} of its points.`;
}

export function samenessSays({ count, n, value }: Share): string {
  if (value === null) return `Your last texts are compared once 20 are kept: ${tooFew(n)}.`;
  if (count === 0) return `None of your last ${n} texts could stand in for another.`;
  return `${count} of your last ${n} texts share four fifths of their wording with another of them: change the name, and it could be anybody’s.`;
}
