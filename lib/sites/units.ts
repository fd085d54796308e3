/**
 * What one walk over an editable gathers: the text, and for each stretch of it the node it came from. Kept by stretches
 * and not by characters, so that a long draft costs what its nodes cost.
 */
export interface Units {
  readonly text: string;
  readonly runs: readonly Run[];
  /** Text offsets at which something was left out. */
  readonly gaps: readonly number[];
}

/** A stretch of text that stands in one node, or between nodes. */
export interface Run {
  /** Where it begins in the text, in UTF-16 units. */
  readonly at: number;
  readonly length: number;
  /** Null for the end of a line that a block ended: it has no place of its own. */
  readonly node: Node | null;
  /** Offset in a text node; -1 where an element stands for the whole stretch. */
  readonly offset: number;
}

/** A text node with an offset, an element that stands for the character (-1), or null. */
export type Place = readonly [Node, number] | null;

/** Where a unit of the text stands; null too for an offset outside the text. */
export function placeAt(runs: readonly Run[], index: number): Place {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (!run) return null;
    if (index < run.at) high = middle - 1;
    else if (index >= run.at + run.length) low = middle + 1;
    else return run.node && [run.node, run.offset < 0 ? -1 : run.offset + index - run.at];
  }
  return null;
}

/** The part of the runs that covers a span of the text, moved to where it begins anew. */
export function cutRuns(runs: readonly Run[], start: number, end: number, to: number): Run[] {
  const cut: Run[] = [];
  for (const { at, length, node, offset } of runs) {
    const from = Math.max(at, start);
    const until = Math.min(at + length, end);
    if (from >= until) continue;
    cut.push({ at: from - start + to, length: until - from, node, offset: offset < 0 ? -1 : offset + from - at });
  }
  return cut;
}
