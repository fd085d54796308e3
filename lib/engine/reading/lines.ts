import type { Span } from '../types.ts';
import { type Memory, newLineSlot } from './memory.ts';
import { Recent } from './recent.ts';

/** One line of a draft without the space around it. */
export interface Line extends Span {
  /** Trimmed, NBSP and tabs as spaces. */
  readonly text: string;
  /** What has been worked out of the same text before. */
  readonly memory: Memory;
}

/** Lines read at most; binary junk can hold a line break in every other character. */
const MOST_LINES = 20_000;
const LINES_KEPT = 500;
const LONGEST_KEPT = 1_000;

const ODD_SPACE = /[\u00A0\t\u2000-\u200A\u202F]/;
const ODD_SPACES = /[\u00A0\t\u2000-\u200A\u202F]/g;

const BULLET = /^(?:[-*•‣◦·▪●–—]|\d{1,2}[.)]|[a-h][.)])\s+(?=\S)/;

const known = new Recent<Memory>(LINES_KEPT);

function memoryOf(text: string): Memory {
  if (text.length > LONGEST_KEPT) return [];
  let memory = known.get(text);
  if (memory === undefined) {
    memory = [];
    known.set(text, memory);
  }
  return memory;
}

/** A line that begins at `start`; `text` is trimmed. */
export function lineOf(start: number, end: number, text: string): Line {
  return { start, end, text, memory: memoryOf(text) };
}

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

export function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  const odd = ODD_SPACE.test(text);
  let start = 0;
  while (start <= text.length && lines.length < MOST_LINES) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const raw = text.slice(start, end);
    const trimmed = raw.trim();
    const lead = trimmed === '' ? 0 : raw.length - raw.trimStart().length;
    lines.push(lineOf(start + lead, start + lead + trimmed.length, odd ? trimmed.replace(ODD_SPACES, ' ') : trimmed));
    if (newline < 0) break;
    start = newline + 1;
  }
  return lines;
}
