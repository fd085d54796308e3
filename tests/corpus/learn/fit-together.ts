import { COLUMN_OF, type Column } from '../../../lib/engine/learned/columns.ts';
import { NUMBERS } from '../../../lib/engine/learned/feature-numbers.ts';
import { stepOf } from '../../../lib/engine/learned/table.ts';
import type { FoldedExample } from './examples.ts';
import { type Fitted, judged, type LeftOut, type Told } from './fit-columns.ts';
import { type Example, fitLinear, fitMean, type Linear, type Settings } from './ftrl.ts';
import { FOLDS } from './material.ts';

/** A column about sentences whose features stand under numbers. */
export interface Task<One extends FoldedExample = FoldedExample> {
  readonly column: Column;
  readonly examples: readonly One[];
  readonly settings: Settings;
  /** How much each feature counts, worked out from what is fitted to; left out: all the same. */
  unitsFor?(examples: readonly One[]): Float64Array;
  /** How many features it may choose for the table each time it is its turn. */
  readonly chooses: number;
  /** How much the sentences that hold a feature count beside its weight when the best are chosen. */
  readonly worthOfSeen: number;
  /** Weights are measured in units of this size, so that few steps are enough; what counts is where the threshold lies. */
  readonly shrunk: number;
  /** Chooses the threshold by what models say that have not seen an example. */
  choose(leftOut: readonly LeftOut<One>[]): Told & { readonly threshold: number };
}

/** How many features the table holds for all of these columns; a hundred are about 210 bytes of the worker. */
const KEPT = 8_700;
/** Of the features of a sentence when those that are kept are fitted: what holds without the rest holds for other writers. */
const DROPPED = 0.3;
/** One fit finds a point and a half of a hundred signs more or fewer than another by what it happens to leave out. */
const FITS = 4;
/** The most steps a weight has either way. */
const MOST_STEPS = 11;

/**
 * Fits columns that share their features: a number costs the table more than the weights that stand for it. Each column
 * is fitted twice: what says most for any of them is fitted again without the rest, so that it says what that said.
 */
export function fitTogether(tasks: readonly Task[]): readonly Fitted[] {
  const whole = modelsOf(tasks);
  const byFold = Array.from({ length: FOLDS }, (_, fold) =>
    modelsOf(tasks.map((task) => ({ ...task, examples: task.examples.filter((one) => one.fold !== fold) }))),
  );
  return tasks.map(({ column, examples, choose }, at) =>
    judged(
      column,
      examples,
      whole[at]!,
      byFold.map((models) => models[at]!),
      choose,
    ),
  );
}

function modelsOf(tasks: readonly Task[]): readonly Linear[] {
  const ready = tasks.map((task) => {
    const units = task.unitsFor?.(task.examples) ?? new Float64Array(NUMBERS).fill(1);
    const scaled = task.examples.map((one) => ({ ...one, values: one.on.map((number) => units[number]!) }));
    return { task, units, scaled };
  });
  const best = bestOfAll(
    ready.map(({ task, units, scaled }) => ({ ranked: ranking(task, units, scaled), chooses: task.chooses })),
  );
  return ready.map(({ task: { column, settings, shrunk }, units, scaled }) => {
    const narrowed = scaled.map((one) => {
      const on = one.on.filter((number) => best.has(number));
      return { ...one, on, values: on.map((number) => units[number]!) };
    });
    const { bias, weights } = fitMean(narrowed, NUMBERS, { ...settings, dropped: DROPPED }, FITS);
    const step = stepOf(COLUMN_OF[column]);
    return {
      bias: bias * shrunk,
      weights: weights.map((weight, number) => stepped(weight * units[number]! * shrunk, step)),
    };
  });
}

/** Features by how much they say for a column, the best first. */
function ranking({ settings, worthOfSeen }: Task, units: Float64Array, scaled: readonly Example[]): readonly number[] {
  const seenIn = new Float64Array(NUMBERS);
  for (const { on } of scaled) for (const number of on) seenIn[number] = seenIn[number]! + 1;
  const { weights } = fitLinear(scaled, NUMBERS, settings);
  const worth = weights.map((weight, number) => Math.abs(weight * units[number]!) * seenIn[number]! ** worthOfSeen);
  return [...worth.keys()].filter((number) => worth[number]! > 0).sort((one, other) => worth[other]! - worth[one]!);
}

/** By turns the best of each column, until the table is full. */
function bestOfAll(
  rankings: readonly (Pick<Task, 'chooses'> & { readonly ranked: readonly number[] })[],
): ReadonlySet<number> {
  const best = new Set<number>();
  for (let turn = 0; rankings.some(({ ranked, chooses }) => turn * chooses < ranked.length); turn++) {
    for (const { ranked, chooses } of rankings) {
      for (const number of ranked.slice(turn * chooses, (turn + 1) * chooses)) {
        best.add(number);
        if (best.size === KEPT) return best;
      }
    }
  }
  return best;
}

/** In the steps the table can hold. */
function stepped(weight: number, step: number): number {
  const steps = Math.round(weight / step);
  return Math.max(-MOST_STEPS, Math.min(MOST_STEPS, steps)) * step;
}
