import type { Sign } from '../../../lib/engine/learned/columns.ts';
import { NUMBERS } from '../../../lib/engine/learned/feature-numbers.ts';
import type { FoldedExample } from './examples.ts';
import { bestThreshold } from './fit-columns.ts';
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
/** Absolutes are said in the most ways, and what is amiss is told by half as much. */
const CHOOSES: Readonly<Record<Sign, number>> = {
  'false-urgency': 3,
  'unsupported-absolute': 4,
  'pretended-thread': 3,
};
/** How much the sentences that hold a feature count when the best are chosen: a few say it plainly, so less than a root. */
const WORTH_OF_SEEN = 0.35;

/**
 * What words say for a stop sign, to be fitted to the numbers of features, so that what shares a number is learned together.
 * Whether it is raised is told by more than the words (fit-raised.ts).
 */
export function signTask(sign: Sign, lessons: readonly SignLesson[], frequent: ReadonlySet<string>): Task {
  const about = lessons.filter(({ unsaid }) => !unsaid.includes(sign));
  const on = withoutRare(about.map(({ words }) => numbersOf(words, frequent, { sides: true })));
  const examples = about.map(({ signs, fold }, i) => ({
    on: on[i]!,
    label: signs.includes(sign),
    weight: 1,
    fold,
  }));
  return {
    column: sign,
    examples,
    settings: FIT,
    unitsFor,
    chooses: CHOOSES[sign],
    worthOfSeen: WORTH_OF_SEEN,
    shrunk: SHRUNK,
    choose: bestThreshold,
  };
}

function unitsFor(examples: readonly FoldedExample[]): Float64Array {
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
