import type { Sign } from '../../../lib/engine/learned/columns.ts';
import { NUMBERS } from '../../../lib/engine/learned/feature-numbers.ts';
import type { FoldedExample } from './examples.ts';
import type { LeftOut, Told } from './fit-columns.ts';
import type { Task } from './fit-together.ts';
import type { Settings } from './ftrl.ts';
import { numbersOf, withoutRare } from './numbers.ts';
import type { SignLesson } from './sign-lessons.ts';

const FIT: Settings = { alpha: 0.3, l1: 0.1, l2: 1, rounds: 12 };
const SHRUNK = 0.4;
/**
 * How much a feature counts: by how many times as often it is seen with the sign as without, in logarithms, up to this. A
 * feature that is seen with both may then say little however frequent it is (Wang and Manning 2012).
 */
const MOST_TOLD = 3;
/** How much the sentences that hold a feature count when the best are chosen: a few say it plainly, so less than a root. */
const WORTH_OF_SEEN = 0.35;
/**
 * A stop sign that must not stand is worse than one that is missing: at most this share of near misses may raise it, and of
 * all other sentences, of which there are six in a message.
 */
const MOST_FALSE = { near: 0.01, other: 0.0005 };

/**
 * Added to the threshold: whole drafts hold near misses nobody thought of, and what else is asked of a sentence (`raises`)
 * leaves room for haste to be heard sooner.
 */
const MARGIN: Readonly<Record<Sign, number>> = {
  'false-urgency': -0.8,
  'unsupported-absolute': -0.6,
  'pretended-thread': -0.7,
};

interface Near extends FoldedExample {
  readonly near: boolean;
}

/** A stop sign, to be fitted to the numbers of features, so that what shares a number is learned together. */
export function signTask(sign: Sign, lessons: readonly SignLesson[], frequent: ReadonlySet<string>): Task<Near> {
  const about = lessons.filter(({ unsaid }) => !unsaid.includes(sign));
  const on = withoutRare(about.map(({ words }) => numbersOf(words, frequent, { sides: true })));
  const examples = about.map(({ signs, near, fold }, i) => ({
    on: on[i]!,
    label: signs.includes(sign),
    weight: 1,
    near,
    fold,
  }));
  return {
    column: sign,
    examples,
    settings: FIT,
    unitsFor,
    worthOfSeen: WORTH_OF_SEEN,
    shrunk: SHRUNK,
    choose: (leftOut) => lowestSafe(leftOut, MARGIN[sign]),
  };
}

function unitsFor(examples: readonly Near[]): Float64Array {
  const withSign = new Float64Array(NUMBERS).fill(1);
  const without = new Float64Array(NUMBERS).fill(1);
  const all = { with: 1, without: 1 };
  for (const { on, label } of examples) {
    all[label ? 'with' : 'without']++;
    const seen = label ? withSign : without;
    for (const number of on) seen[number] = seen[number]! + 1;
  }
  return withSign.map((seen, number) => {
    const told = Math.log(seen / all.with / (without[number]! / all.without));
    return Math.min(MOST_TOLD, Math.abs(told));
  });
}

/** The lowest sum from which on so few lie falsely. */
function lowestSafe(leftOut: readonly LeftOut<Near>[], margin: number): Told & { readonly threshold: number } {
  const highestFalse = (near: boolean, share: number): number => {
    const falsely = leftOut.filter(({ one, label }) => one.near === near && !label).map(({ sum }) => sum);
    return falsely.sort((a, b) => b - a)[Math.floor(falsely.length * share)] ?? 0;
  };
  const threshold = margin + Math.max(highestFalse(true, MOST_FALSE.near), highestFalse(false, MOST_FALSE.other));
  const found = leftOut.filter(({ sum }) => sum > threshold);
  const hits = found.filter(({ label }) => label).length;
  const recall = hits / leftOut.filter(({ label }) => label).length;
  const precision = hits / found.length;
  return { threshold, precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
