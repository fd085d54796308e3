import { COLUMN_OF, type Column } from '../../../lib/engine/learned/columns.ts';
import { NUMBERS } from '../../../lib/engine/learned/feature-numbers.ts';
import { stepOf } from '../../../lib/engine/learned/table.ts';
import { isTopic, settingsFor } from './column-settings.ts';
import type { FoldedExample } from './examples.ts';
import { fitLinear, type Linear, sumOf } from './ftrl.ts';
import { withoutEachFold } from './material.ts';

/** Of what is said of left-out sentences at least so much must be right: a find that is wrong more often is worse than none. */
const LEAST_PRECISION = 0.5;
/** Smaller weights are none: they are most of the table, and leaving them out changes next to nothing. */
const LEAST_WEIGHT = 0.36;

export interface Told {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

export interface Fitted {
  readonly column: Column;
  readonly model: Linear;
  /** Without each fold in turn. */
  readonly byFold: readonly Linear[];
  /** Taken from the bias, so that above 0 is yes. */
  readonly threshold: number;
  readonly positives: number;
  /** How well it is told on what was left out. */
  readonly told: Told;
}

/** Fits a column about sentences. */
export function fitColumn(column: Column, examples: readonly FoldedExample[]): Fitted {
  const step = stepOf(COLUMN_OF[column]);
  return fittedWith(column, examples, (some) => coarse(fitLinear(some, NUMBERS, settingsFor(column)), step));
}

/** What a model that has not seen an example says of it. */
export interface LeftOut<One> {
  readonly one: One;
  readonly label: boolean;
  readonly sum: number;
}

/** Fits on everything; the threshold is the one chosen by what was left out, fold by fold. */
export function fittedWith<One extends FoldedExample>(
  column: Column,
  examples: readonly One[],
  modelOf: (some: readonly One[]) => Linear,
): Fitted {
  return judged(column, examples, modelOf(examples), withoutEachFold(examples, modelOf), bestThreshold);
}

/** A model with the threshold chosen by what those say that have not seen an example. */
export function judged<One extends FoldedExample>(
  column: Column,
  examples: readonly One[],
  model: Linear,
  byFold: readonly Linear[],
  choose: (leftOut: readonly LeftOut<One>[]) => Told & { readonly threshold: number },
): Fitted {
  const leftOut = examples.map((one) => ({ one, label: one.label, sum: sumOf(byFold[one.fold]!, one) }));
  const { threshold, ...told } = choose(leftOut);
  const positives = leftOut.filter(({ label }) => label).length;
  return { column, model, byFold, threshold: isTopic(column) ? 0 : threshold, positives, told };
}

/** The bias as the table holds it. */
export const biasOf = ({ model, threshold }: Fitted): number => Number((model.bias - threshold).toFixed(2));

/** The weights as the table can hold them: in steps, and none that is small. */
function coarse({ bias, weights }: Linear, step: number): Linear {
  const held = weights.map((weight) => (Math.abs(weight) < LEAST_WEIGHT ? 0 : Math.round(weight / step) * step));
  return { bias, weights: held };
}

/** The best of both kinds of mistake together. */
export function bestThreshold(leftOut: readonly LeftOut<FoldedExample>[]): Told & { readonly threshold: number } {
  const positives = leftOut.filter(({ label }) => label).length;
  let hits = 0;
  let best = { f1: 0, threshold: Math.max(0, ...leftOut.map(({ sum }) => sum)), precision: 0, recall: 0 };
  leftOut
    .toSorted((a, b) => b.sum - a.sum)
    .forEach(({ label, sum }, i) => {
      if (label) hits++;
      const precision = hits / (i + 1);
      const recall = hits / positives;
      const f1 = (2 * precision * recall) / (precision + recall);
      if (f1 > best.f1 && precision >= LEAST_PRECISION) best = { f1, threshold: sum, precision, recall };
    });
  return best;
}
