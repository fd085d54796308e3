import { tellFeatures } from '../../../lib/engine/learned/features.ts';
import { NUMBERED_STEP, NUMBERS, numberOf, type Sign } from '../../../lib/engine/learned/numbered-words.ts';
import type { Word } from '../../../lib/engine/learned/words.ts';
import type { FoldedExample } from './examples.ts';
import { type Fitted, fittedWith, type LeftOut, type Told } from './fit-columns.ts';
import { fitLinear, type Linear, type Settings } from './ftrl.ts';
import type { SignLesson } from './sign-lessons.ts';

const FIT: Settings = { alpha: 0.3, l1: 0.1, l2: 1, rounds: 12 };
/** How many features the table holds for each sign; a hundred are about 270 bytes of the worker. */
const KEPT: Readonly<Record<Sign, number>> = {
  'false-urgency': 300,
  'unsupported-absolute': 280,
  'pretended-thread': 280,
};
/** Weights are measured in units of this size, so that few steps are enough; what counts is where the threshold lies. */
const SHRUNK = 0.35;
/** The most steps a weight has either way. */
const MOST_STEPS = 4;
/** A feature seen less often says nothing that holds for the next message. */
const LEAST_SEEN = 3;
/** Sentences nobody wrote for this are many, and easy to tell. */
const ORDINARY_WEIGHT = 0.6;
/**
 * How much a feature counts: by how many times as often it is seen with the sign as without, in logarithms, up to this. A
 * feature that is seen with both may then say little however frequent it is (Wang and Manning 2012).
 */
const MOST_TOLD = 3;
/** How much the sentences that hold a feature count beside its weight when the best are chosen: a few say it plainly, so less than a root. */
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
  'false-urgency': -0.5,
  'unsupported-absolute': 0.6,
  'pretended-thread': 0.3,
};

interface Near extends FoldedExample {
  readonly near: boolean;
}

/** Fits a stop sign to the numbers of features, so that what shares a number is learned together. */
export function fitSign(sign: Sign, lessons: readonly SignLesson[], frequent: ReadonlySet<string>): Fitted {
  const about = lessons.filter(({ unsaid }) => !unsaid.includes(sign));
  const on = withoutRare(about.map(({ words }) => numbersOf(words, frequent)));
  const examples = about.map(({ signs, near, fold }, i) => ({
    on: on[i]!,
    label: signs.includes(sign),
    weight: near ? 1 : ORDINARY_WEIGHT,
    near,
    fold,
  }));
  return fittedWith(
    sign,
    examples,
    (some) => fitOne(some, KEPT[sign]),
    (leftOut) => lowestSafe(leftOut, MARGIN[sign]),
  );
}

function numbersOf(words: readonly Word[], frequent: ReadonlySet<string>): readonly number[] {
  const numbers = new Set<number>();
  tellFeatures(
    words,
    ({ form }) => frequent.has(form),
    (_, ...parts) => numbers.add(numberOf(...parts)),
  );
  return [...numbers];
}

function withoutRare(sentences: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const seenIn = new Uint32Array(NUMBERS);
  for (const on of sentences) for (const number of on) seenIn[number] = seenIn[number]! + 1;
  return sentences.map((on) => on.filter((number) => seenIn[number]! >= LEAST_SEEN));
}

/** Fitted twice: the features that say most are fitted again without the others, so that they say what those said. */
function fitOne(examples: readonly Near[], kept: number): Linear {
  const { units, seenIn } = unitsFor(examples);
  const scaled = examples.map((one) => ({ ...one, values: one.on.map((number) => units[number]!) }));
  const all = fitLinear(scaled, NUMBERS, FIT);
  const worth = all.weights.map(
    (weight, number) => Math.abs(weight * units[number]!) * seenIn[number]! ** WORTH_OF_SEEN,
  );
  const best = new Set(
    [...worth.keys()]
      .filter((number) => worth[number]! > 0)
      .sort((one, other) => worth[other]! - worth[one]!)
      .slice(0, kept),
  );
  const narrowed = examples.map((one) => {
    const on = one.on.filter((number) => best.has(number));
    return { ...one, on, values: on.map((number) => units[number]!) };
  });
  const { bias, weights } = fitLinear(narrowed, NUMBERS, FIT);
  return { bias: bias * SHRUNK, weights: weights.map((weight, number) => stepped(weight * units[number]!)) };
}

/** In the steps the table can hold. */
function stepped(weight: number): number {
  const steps = Math.round((weight * SHRUNK) / NUMBERED_STEP);
  return Math.max(-MOST_STEPS, Math.min(MOST_STEPS, steps)) * NUMBERED_STEP;
}

function unitsFor(examples: readonly Near[]) {
  const withSign = new Float64Array(NUMBERS).fill(1);
  const without = new Float64Array(NUMBERS).fill(1);
  const all = { with: 1, without: 1 };
  for (const { on, label } of examples) {
    all[label ? 'with' : 'without']++;
    const seen = label ? withSign : without;
    for (const number of on) seen[number] = seen[number]! + 1;
  }
  const units = withSign.map((seen, number) => {
    const told = Math.log(seen / all.with / (without[number]! / all.without));
    return Math.min(MOST_TOLD, Math.abs(told));
  });
  return { units, seenIn: withSign.map((seen, number) => seen + without[number]! - 2) };
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
