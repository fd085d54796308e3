import { SIGNS, type Sign } from '../../../lib/engine/learned/columns.ts';
import { signFeatures } from '../../../lib/engine/learned/raised.ts';
import type { FoldedExample } from './examples.ts';
import type { Fitted } from './fit-columns.ts';
import { fitLinear, type Settings, sumOf } from './ftrl.ts';
import { withoutEachFold } from './material.ts';
import { numbersOf } from './numbers.ts';
import type { SignLesson } from './sign-lessons.ts';

/** Few features, many sentences: a light pull to zero and enough rounds to come to rest. */
const FIT: Settings = { alpha: 0.3, l1: 0.2, l2: 1, rounds: 30 };

/** A stop sign that must not stand is worse than one that is missing: at most this share of sentences without one may raise it. */
const MOST_FALSE = 0.001;

export interface FittedSign {
  readonly sign: Sign;
  /** One for each of signFeatures. */
  readonly weights: readonly number[];
  /** How many of the left-out sentences with the sign raise it. */
  readonly found: number;
  readonly wanted: number;
}

/** Fits what decides on a stop sign, to what columns say of sentences they have not seen. */
export function fitRaised(
  lessons: readonly SignLesson[],
  columns: readonly Fitted[],
  frequent: ReadonlySet<string>,
): readonly FittedSign[] {
  const saidBy = (name: string): ((on: readonly number[], fold: number) => number) => {
    const fitted = columns.find(({ column }) => column === name)!;
    return (on, fold) => sumOf(fitted.byFold[fold]!, { on }) - fitted.threshold;
  };
  const amiss = saidBy('amiss');
  const read = lessons.flatMap(({ words, place, fold, signs, unsaid }) => {
    if (place === null) return [];
    const on = numbersOf(words, frequent, { sides: true });
    return [{ on, place, fold, signs, unsaid, amiss: amiss(on, fold) }];
  });
  return SIGNS.map((sign) => {
    const said = saidBy(sign);
    const examples = read
      .filter(({ unsaid }) => !unsaid.includes(sign))
      .map(({ on, place, fold, signs, amiss }): FoldedExample => {
        // The last is always 1: the bias of the fit stands for it.
        const values = signFeatures(said(on, fold), amiss, place).slice(0, -1);
        return { on: values.map((_, i) => i), values, label: signs.includes(sign), weight: 1, fold };
      });
    return { sign, ...fitSign(examples) };
  });
}

function fitSign(examples: readonly FoldedExample[]): Omit<FittedSign, 'sign'> {
  const size = examples[0]?.on.length ?? 0;
  const byFold = withoutEachFold(examples, (some) => fitLinear(some, size, FIT));
  const leftOut = examples.map((one) => ({ label: one.label, sum: sumOf(byFold[one.fold]!, one) }));
  const without = leftOut.filter(({ label }) => !label).map(({ sum }) => sum);
  const threshold = without.sort((a, b) => b - a)[Math.floor(without.length * MOST_FALSE)] ?? 0;
  const wanted = leftOut.filter(({ label }) => label);
  const { weights, bias } = fitLinear(examples, size, FIT);
  return {
    weights: [...weights, bias - threshold],
    found: wanted.filter(({ sum }) => sum > threshold).length,
    wanted: wanted.length,
  };
}
