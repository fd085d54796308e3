import { COLUMNS, type Column, OF_SENTENCES } from '../../../lib/engine/learned/columns.ts';
import { NUMBERS } from '../../../lib/engine/learned/feature-numbers.ts';
import { settingsFor } from './column-settings.ts';
import type { FoldedExample } from './examples.ts';
import { fitLinear } from './ftrl.ts';

/** What the table may hold; a thousand are about 5 kB of the worker. */
const FEATURES_KEPT = 2_000;

/** The features that say most, over all columns about sentences; the others are left out before the table is fitted. */
export function selectFeatures(examplesFor: (column: Column) => readonly FoldedExample[]): ReadonlySet<number> {
  const worth = new Float64Array(NUMBERS);
  for (const column of COLUMNS.slice(0, OF_SENTENCES)) {
    const examples = examplesFor(column);
    const { weights } = fitLinear(examples, NUMBERS, settingsFor(column));
    const seenIn = new Float64Array(NUMBERS);
    for (const { on } of examples) for (const feature of on) seenIn[feature] = seenIn[feature]! + 1;
    weights.forEach((weight, i) => {
      worth[i] = worth[i]! + Math.abs(weight) * Math.sqrt(seenIn[i]!);
    });
  }
  const told = [...worth.keys()].filter((feature) => worth[feature]! > 0);
  return new Set(told.sort((a, b) => worth[b]! - worth[a]!).slice(0, FEATURES_KEPT));
}

/** An example by the features that are kept. */
export type Narrow = <One extends Pick<FoldedExample, 'on' | 'values'>>(example: One) => One;

export const narrowTo =
  (kept: ReadonlySet<number>): Narrow =>
  (example) => {
    const { on, values } = example;
    const places = [...on.keys()].filter((k) => kept.has(on[k]!));
    return {
      ...example,
      on: places.map((k) => on[k]!),
      ...(values === undefined ? {} : { values: places.map((k) => values[k]!) }),
    };
  };
