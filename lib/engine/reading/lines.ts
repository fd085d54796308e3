import type { Span } from '../types.ts';
import { type Memory, newLineSlot } from './memory.ts';

/** One line of a draft without the space around it. */
export interface Line extends Span {
  /** Trimmed, NBSP and tabs as spaces. */
  readonly text: string;
  /** What has been worked out of it before; lines that have not changed keep it from one draft to the next. */
  readonly memory: Memory;
}

/** Lines read at most; binary junk can hold a line break in every other character. */
const MOST_LINES = 20_000;

const ODD_SPACES = /[\u00A0\t\u2000-\u200A\u202F]/g;

const BULLET = /^(?:[-*•‣◦·▪●–—]|\d{1,2}[.)]|[a-h][.)])\s+(?=\S)/;

/** A line that begins at `start`; `text` is trimmed. */
export const lineOf = (start: number, end: number, text: string): Line => ({ start, end, text, memory: [] });

/** For what is asked of the same lines at every keystroke. */
export function perLine<Value>(compute: (text: string) => Value): (line: Line) => Value {
  const slot = newLineSlot();
  return ({ text, memory }) => {
    const before = memory[slot] as { readonly value: Value } | undefined;
    if (before !== undefined) return before.value;
    const value = compute(text);
    memory[slot] = { value };
    return value;
  };
}

/** How long the marker is that makes a line a bullet; 0 where there is none. */
export const bulletLength = perLine((text) => BULLET.exec(text)?.[0].length ?? 0);

export interface Lines {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Which lines say something else than in the text before; null where there are more or fewer lines than in it. */
  readonly changed: readonly number[] | null;
}

/** Reads one text after the other; lines that the last edit has not touched are known. */
export function createLineReader(): (text: string) => Lines {
  let before: Lines = { text: '', lines: [lineOf(0, 0, '')], changed: null };
  return (text) => {
    before =
      before.lines.length < MOST_LINES
        ? linesAfter(before, text)
        : { text, lines: readLines(text, 0, MOST_LINES), changed: null };
    return before;
  };
}

/** Whole lines that begin both texts and whole lines that end both are kept, with all that is known of them. */
function linesAfter({ text: old, lines }: Lines, text: string): Lines {
  if (old === text) return { text, lines, changed: [] };
  const by = text.length - old.length;
  const same = sameStart(old, text);
  const first = same === 0 ? 0 : text.lastIndexOf('\n', same - 1) + 1;
  const end = text.indexOf('\n', text.length - sameEnd(old, text, first));
  const kept = lines.slice(
    0,
    lines.findIndex(({ start }) => start >= first),
  );
  const part = end < 0 ? text : text.slice(0, end);
  const at = kept.length;
  kept.push(...readLines(part, first, MOST_LINES - kept.length));
  const read = kept.length;
  for (const line of end < 0 ? [] : lines) {
    if (line.start + by <= end || kept.length >= MOST_LINES) continue;
    kept.push(by === 0 ? line : { ...line, start: line.start + by, end: line.end + by });
  }
  return { text, lines: kept, changed: kept.length === lines.length ? recognised(kept, lines, at, read) : null };
}

/** Tells which lines of a part are others than before; those that say the same get what is known of them. */
function recognised(lines: Line[], old: readonly Line[], from: number, to: number): readonly number[] {
  const changed: number[] = [];
  for (let at = from; at < to; at++) {
    const is = lines[at];
    const was = old[at];
    if (is !== undefined && was !== undefined && is.text === was.text) lines[at] = { ...is, memory: was.memory };
    else changed.push(at);
  }
  return changed;
}

/** How many signs both begin with. Halves are compared as wholes: that is far cheaper than sign by sign. */
function sameStart(one: string, other: string): number {
  let low = 0;
  let high = Math.min(one.length, other.length);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (one.slice(low, middle) === other.slice(low, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** How many signs both end with, but for the first `from`. */
function sameEnd(one: string, other: string, from: number): number {
  let low = 0;
  let high = Math.min(one.length, other.length) - from;
  const part = (text: string, far: number): string => text.slice(text.length - far, text.length - low);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (part(one, middle) === part(other, middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** From a line's begin on, at most so many. */
function readLines(text: string, from: number, most: number): readonly Line[] {
  const lines: Line[] = [];
  let start = from;
  while (start <= text.length && lines.length < most) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    const lead = trimmed === '' ? 0 : raw.length - raw.trimStart().length;
    lines.push(lineOf(start + lead, start + lead + trimmed.length, trimmed.replace(ODD_SPACES, ' ')));
    if (newline < 0) break;
    start = newline + 1;
  }
  return lines;
}
