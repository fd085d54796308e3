import type { Engine, Span } from '../../lib/engine/types.ts';
import type { Exam } from './halves.ts';

/** So many of so many. */
export interface Count {
  readonly part: number;
  readonly whole: number;
}

/** What is counted, and what it says to a person. */
export const FIGURES = {
  better: 'pairs whose better message scores higher',
  clearlyBetter: 'pairs whose better message scores higher by 10 points',
  right: 'ordinary messages with the right verdict',
  silent: 'ordinary messages without a number',
  praised: 'good messages with 70 points and at most three findings',
  flagged: 'words that must be flagged and are',
  touched: 'words that must be left alone and are flagged',
  gatesFound: 'stop signs that must stand and do',
  falseGates: 'drafts with a stop sign that must not stand',
} as const;

export type Figure = keyof typeof FIGURES;
export type Totals = Readonly<Record<Figure, Count>>;

const GOOD_SCORE = 70;
const FEW_FINDINGS = 3;
const CLEARLY = 10;

export function totalsOf({ analyse }: Engine, { pairs, good, ordinary, drafts }: Exam): Totals {
  const leads = pairs.map(({ worse, better }) => {
    const [low, high] = [analyse(worse).score, analyse(better).score];
    return low === null || high === null ? null : high - low;
  });
  const silence = ordinary.map(({ draft, verdict }) => ({ got: analyse(draft).verdict, wanted: verdict }));
  const marked = drafts.map(({ draft, marks, gates }) => {
    const { findings, gates: found } = analyse(draft);
    const isTouched = (words: Span) => findings.some(({ start, end }) => start < words.end && words.start < end);
    return { must: marks.must.map(isTouched), quiet: marks.quiet.map(isTouched), found, wanted: gates };
  });
  const withGates = marked.flatMap(({ found, wanted }) => (wanted === undefined ? [] : [{ found, wanted }]));
  return {
    better: count(leads, (lead) => lead !== null && lead > 0),
    clearlyBetter: count(leads, (lead) => lead !== null && lead >= CLEARLY),
    right: count(
      silence.filter(({ wanted }) => wanted !== undefined),
      ({ got, wanted }) => got === wanted,
    ),
    silent: count(silence, ({ got }) => got !== 'scored'),
    praised: count(good, (draft) => {
      const { score, findings } = analyse(draft);
      return score !== null && score >= GOOD_SCORE && findings.length <= FEW_FINDINGS;
    }),
    flagged: count(
      marked.flatMap(({ must }) => must),
      Boolean,
    ),
    touched: count(
      marked.flatMap(({ quiet }) => quiet),
      Boolean,
    ),
    gatesFound: count(
      withGates.flatMap(({ found, wanted }) => wanted.map((gate) => found.includes(gate))),
      Boolean,
    ),
    falseGates: count(withGates, ({ found, wanted }) => found.some((gate) => !wanted.includes(gate))),
  };
}

function count<Item>(items: readonly Item[], holds: (item: Item) => boolean): Count {
  return { part: items.filter(holds).length, whole: items.length };
}

/** Totals of several exams together. */
export function addTotals(all: readonly Totals[]): Totals {
  const add = (figure: Figure): Count => ({
    part: all.reduce((sum, totals) => sum + totals[figure].part, 0),
    whole: all.reduce((sum, totals) => sum + totals[figure].whole, 0),
  });
  const figures = Object.keys(FIGURES) as readonly Figure[];
  return Object.fromEntries(figures.map((figure) => [figure, add(figure)])) as Totals;
}
