import { COLUMN_OF, type Column } from '../../../lib/engine/learned/columns.ts';
import { NUMBERS } from '../../../lib/engine/learned/feature-numbers.ts';
import { stepOf } from '../../../lib/engine/learned/table.ts';
import { settingsFor } from './column-settings.ts';
import type { FoldedExample } from './examples.ts';
import { type Fitted, fittedWith } from './fit-columns.ts';
import { fitLinear, type Linear } from './ftrl.ts';

/** How many features the table holds for each column; a thousand are about 1 kB of the worker. */
const KEPT: Readonly<Partial<Record<Column, number>>> = { outreach: 2_200, arranging: 500 };
/** The most steps a weight has either way: few values take few bits, and few weights are larger. */
const MOST_STEPS = 3;
/**
 * A word that is in every message says little when it is there once more. Features are measured in units that grow with
 * their rarity, the logarithm of the share of messages that hold them to this power; a rare one may then say more.
 */
const RARITY_POWER = 1.5;

/** Fits a column about whole messages. */
export function fitMessages(column: Column, examples: readonly FoldedExample[]): Fitted {
  return fittedWith(column, examples, (some) => fitOne(column, some));
}

function fitOne(column: Column, examples: readonly FoldedExample[]): Linear {
  const seenIn = new Float64Array(NUMBERS);
  for (const { on } of examples) for (const feature of on) seenIn[feature] = seenIn[feature]! + 1;
  const units = unitsFor(examples, seenIn);
  const scaled = examples.map((one) => ({
    ...one,
    values: one.on.map((feature, k) => (one.values?.[k] ?? 1) * units[feature]!),
  }));
  const { bias, weights } = fitLinear(scaled, NUMBERS, settingsFor(column));
  return {
    bias,
    weights: coarse(
      weights.map((weight, i) => weight * units[i]!),
      seenIn,
      KEPT[column] ?? NUMBERS,
      stepOf(COLUMN_OF[column]),
    ),
  };
}

/** By feature; messages are as large in them as they were before. */
function unitsFor(examples: readonly FoldedExample[], seenIn: Float64Array): Float64Array {
  const units = seenIn.map((seen) => (Math.log((1 + examples.length) / (1 + seen)) + 1) ** RARITY_POWER);
  let before = 0;
  let after = 0;
  for (const { on, values } of examples) {
    on.forEach((feature, k) => {
      const value = values?.[k] ?? 1;
      before += value ** 2;
      after += (value * units[feature]!) ** 2;
    });
  }
  const shrink = Math.sqrt(before / after);
  return units.map((unit) => unit * shrink);
}

/** The weights that say most over all messages, in the steps the table can hold. */
function coarse(weights: Float64Array, seenIn: Float64Array, kept: number, step: number): Float64Array {
  const worth = weights.map((weight, i) => Math.abs(weight) * Math.sqrt(seenIn[i]!));
  const held = new Float64Array(weights.length);
  for (const feature of [...worth.keys()]
    .filter((one) => worth[one]! > 0)
    .sort((a, b) => worth[b]! - worth[a]!)
    .slice(0, kept)) {
    const steps = Math.round(weights[feature]! / step);
    held[feature] = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, steps)) * step;
  }
  return held;
}
