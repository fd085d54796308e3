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

export interface Gathering {
  put(words: string, node: Node | null, offset: number): void;
  /** Takes so many units off the end. */
  cut(count: number): void;
  /** The last units. */
  end(count: number): string;
  leaveOut(): void;
  done(): Units;
}

/** The words are joined once, at the end: a string that grows and is looked at by turns is copied each time. */
export function gatherUnits(): Gathering {
  const runs: { at: number; length: number; node: Node | null; offset: number }[] = [];
  /** Those of each run. */
  const words: string[] = [];
  const gaps: number[] = [];
  let length = 0;
  return {
    put(more, node, offset) {
      const last = runs.at(-1);
      const joins = last && offset >= 0 && last.node === node && last.offset >= 0;
      if (joins && last.offset + last.length === offset) {
        last.length += more.length;
        words.push(`${words.pop() ?? ''}${more}`);
      } else {
        runs.push({ at: length, length: more.length, node, offset });
        words.push(more);
      }
      length += more.length;
    },
    cut(count) {
      length -= count;
      for (let last = runs.at(-1); last && last.at + last.length > length; last = runs.at(-1)) {
        const left = words.pop() ?? '';
        if (last.at >= length) runs.pop();
        else {
          last.length = length - last.at;
          words.push(left.slice(0, last.length));
        }
      }
    },
    end(count) {
      let end = '';
      for (let i = words.length - 1; i >= 0 && end.length < count; i--) end = `${words[i] ?? ''}${end}`;
      return end.slice(-count);
    },
    leaveOut: () => void gaps.push(length),
    done: () => ({ text: words.join(''), runs, gaps }),
  };
}

/** Index of the run that holds a unit of the text, or of the one after it. */
function runAt(runs: readonly Run[], index: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && run.at + run.length <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where a unit of the text stands; null too for an offset outside the text. */
export function placeAt(runs: readonly Run[], index: number): Place {
  const run = runs[runAt(runs, index)];
  if (!run?.node || index < run.at) return null;
  return [run.node, run.offset < 0 ? -1 : run.offset + index - run.at];
}

/** The part of the runs that covers a span of the text, moved to where it begins anew. */
export function cutRuns(runs: readonly Run[], start: number, end: number, to: number): Run[] {
  const cut: Run[] = [];
  for (let i = runAt(runs, start); i < runs.length; i++) {
    const run = runs[i];
    if (!run || run.at >= end) break;
    const from = Math.max(run.at, start);
    const length = Math.min(run.at + run.length, end) - from;
    if (length <= 0) continue;
    cut.push({
      at: from - start + to,
      length,
      node: run.node,
      offset: run.offset < 0 ? -1 : run.offset + from - run.at,
    });
  }
  return cut;
}
