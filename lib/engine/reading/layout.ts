import type { Span } from '../types.ts';
import { findClosing } from './closing.ts';
import { takeGreeting } from './greeting.ts';
import { bulletLength, createLineReader, type Line, perLine } from './lines.ts';
import { dropFooter, dropQuoted } from './quoting.ts';

/** A run of lines that reads as one paragraph or one bullet; marker and surrounding space left out. */
export interface Block extends Span {
  readonly bullet: boolean;
  /** The only line it is made of, if there is one. */
  readonly line: Line | null;
}

export interface Layout {
  readonly greeting: Span | null;
  readonly signOff: Span | null;
  readonly outside: readonly Span[];
  readonly blocks: readonly Block[];
}

/**
 * Only this much of the body is taken apart, about 20,000 words: parsing costs some 40 microseconds a word, and no
 * message anybody coaches is longer. The rest is left alone, as if it were outside.
 */
const LONGEST_BODY = 100_000;

/** Tells the body from what stands around it. Linear in the length of `text`. */
export function createLayoutReader(): (text: string, sellerName?: string) => Layout {
  const readLines = createLineReader();
  return (text, sellerName) => layoutOf(readLines(text), text, sellerName);
}

function layoutOf(lines: readonly Line[], text: string, sellerName: string | undefined): Layout {
  const outside: Span[] = [];
  const body = dropQuoted(lines, text, outside);
  const kept = dropFooter(body, outside);
  const closing = findClosing(kept, sellerName);
  let signOff: Span | null = null;
  let inside: readonly Line[] = kept;
  if (closing) {
    signOff = closing.span;
    for (const line of closing.after) outside.push({ start: line.start, end: line.end });
    inside = closing.body;
  }
  const { greeting, rest } = takeGreeting(inside);
  const blocks = joinBlocks(rest, text);
  return { greeting, signOff, outside: mergeSpans(outside), blocks };
}

/** Joins lines that a mail program wrapped, so that a sentence is never cut in the middle. */
function joinBlocks(lines: readonly Line[], text: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: (Omit<Block, 'line'> & { readonly last: Line; readonly line: Line | null }) | null = null;
  let read = 0;
  const close = () => {
    if (open && open.end > open.start) {
      const { start, end, bullet, line } = open;
      blocks.push({ start, end, bullet, line });
    }
    open = null;
  };
  for (const line of lines) {
    if (line.text === '') {
      close();
      continue;
    }
    if (read > LONGEST_BODY) break;
    const room = LONGEST_BODY - read;
    const end: number = Math.min(line.end, line.start + room);
    read += end - line.start;
    const marker = bulletLength(line);
    if (open !== null && marker === 0 && wraps((open as { last: Line }).last, line, text)) {
      open = { ...(open as { start: number; bullet: boolean }), end, last: line, line: null };
      continue;
    }
    close();
    open = { start: line.start + marker, end, bullet: marker > 0, last: line, line: end === line.end ? line : null };
  }
  close();
  return blocks;
}

function wraps(before: Line, line: Line, text: string): boolean {
  if (isFinished(before)) return false;
  // Something that was left out stands between them.
  if (/\S/.test(text.slice(before.end, line.start))) return false;
  return goesOn(line) || before.text.length >= 50;
}

const isFinished = perLine((text) => /[.!?:…]["'”’)]*$/.test(text));
const goesOn = perLine((text) => /^\p{Ll}/u.test(text));

function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].filter((span) => span.end > span.start).sort((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last && span.start <= last.end + 2)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
