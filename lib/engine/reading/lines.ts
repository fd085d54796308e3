import type { Span } from '../types.ts';

/** One line of a draft without the space around it. */
export interface Line extends Span {
  /** Trimmed, NBSP and tabs as spaces. */
  readonly text: string;
}

/** Lines read at most; binary junk can hold a line break in every other character. */
const MOST_LINES = 20_000;

const ODD_SPACE = /[\u00A0\t\u2000-\u200A\u202F]/;
const ODD_SPACES = /[\u00A0\t\u2000-\u200A\u202F]/g;

export const BULLET = /^(?:[-*•‣◦·▪●–—]|\d{1,2}[.)]|[a-h][.)])\s+(?=\S)/;

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
    lines.push({
      start: start + lead,
      end: start + lead + trimmed.length,
      text: odd ? trimmed.replace(ODD_SPACES, ' ') : trimmed,
    });
    if (newline < 0) break;
    start = newline + 1;
  }
  return lines;
}
