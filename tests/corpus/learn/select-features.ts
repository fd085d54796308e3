import { COLUMNS, OF_SENTENCES } from '../../../lib/engine/learned/model.ts';
import { type Column, settingsFor } from './columns.ts';
import type { FoldedExample } from './examples.ts';
import { fitLinear } from './ftrl.ts';

/** What the table may hold; a thousand are about 6 kB of the worker. */
const FEATURES_KEPT = 2_000;

/** The features that say most, over all columns about sentences; the others are left out before the table is fitted. */
export function selectFeatures(
  examplesFor: (column: Column) => readonly FoldedExample[],
  size: number,
): readonly number[] {
  const worth = new Float64Array(size);
  for (const column of COLUMNS.slice(0, OF_SENTENCES)) {
    const examples = examplesFor(column);
    const { weights } = fitLinear(examples, size, settingsFor(column));
    const seenIn = new Float64Array(size);
    for (const { on } of examples) for (const feature of on) seenIn[feature] = seenIn[feature]! + 1;
    weights.forEach((weight, i) => {
      worth[i] = worth[i]! + Math.abs(weight) * Math.sqrt(seenIn[i]!);
    });
  }
  return [...worth.keys()].sort((a, b) => worth[b]! - worth[a]!).slice(0, FEATURES_KEPT);
}

/** Features of the whole vocabulary by their number among those kept; others are dropped. */
export type Narrow = <One extends Pick<FoldedExample, 'on' | 'values'>>(example: One) => One;

export function narrowTo(kept: readonly number[]): Narrow {
  const numbers = new Map(kept.map((feature, number) => [feature, number]));
  return (example) => {
    const places = example.on.flatMap((feature, k) => (numbers.has(feature) ? [k] : []));
    return {
      ...example,
      on: places.map((k) => numbers.get(example.on[k]!)!),
      ...(example.values === undefined ? {} : { values: places.map((k) => example.values![k]!) }),
    };
  };
}
