import type { AmissLesson } from './amiss-lessons.ts';
import type { FoldedExample } from './examples.ts';
import type { LeftOut, Told } from './fit-columns.ts';
import type { Task } from './fit-together.ts';
import type { Settings } from './ftrl.ts';
import { numbersOf, withoutRare } from './numbers.ts';

const FIT: Settings = { alpha: 0.1, l1: 0.3, l2: 1, rounds: 12 };
/** Of the sentences nothing of which may be marked at most this share is. */
const MOST_FALSE = 0.0095;

interface Example extends FoldedExample {
  readonly quiet: boolean;
}

/** What is amiss, to be fitted to the numbers of features, so that what shares a number is learned together. */
export function amissTask(lessons: readonly AmissLesson[], frequent: ReadonlySet<string>): Task<Example> {
  const on = withoutRare(lessons.map(({ words }) => numbersOf(words, frequent, { sides: true })));
  const examples = lessons.map(({ amiss, quiet, weight, fold }, i) => ({
    on: on[i]!,
    label: amiss,
    quiet,
    weight,
    fold,
  }));
  return { column: 'amiss', examples, settings: FIT, chooses: 2, worthOfSeen: 0.5, shrunk: 0.8, choose: lowestSafe };
}

/** The lowest sum that so few of what must be left alone come above. */
function lowestSafe(leftOut: readonly LeftOut<Example>[]): Told & { readonly threshold: number } {
  const quiet = leftOut.filter(({ one }) => one.quiet).map(({ sum }) => sum);
  const threshold = quiet.sort((a, b) => b - a)[Math.floor(quiet.length * MOST_FALSE)] ?? 0;
  const found = leftOut.filter(({ sum }) => sum > threshold);
  const hits = found.filter(({ label }) => label).length;
  const recall = hits / leftOut.filter(({ label }) => label).length;
  const precision = hits / found.length;
  return { threshold, precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
