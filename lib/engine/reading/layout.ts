import type { Span } from '../types.ts';
import { findClosing, isPostscript } from './closing.ts';
import { takeGreeting } from './greeting.ts';
import { bulletLength, createLineReader, type Line, type Lines, perLine } from './lines.ts';
import type { Memory } from './memory.ts';
import { dropFooter, dropQuoted, isFooter, mayQuote } from './quoting.ts';

/** A run of lines that reads as one paragraph or one bullet; marker and surrounding space left out. */
export interface Block extends Span {
  readonly bullet: boolean;
  /** That of the only line it is made of, if there is one. */
  readonly memory: Memory | null;
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

/** Tells the body from what stands around it, in one text after the other. Linear in the length of the text. */
export function createLayoutReader(): (text: string, sellerName?: string) => Layout {
  const readLines = createLineReader();
  let before: { readonly lines: Lines; readonly sellerName: string | undefined; readonly layout: Layout } | null = null;
  return (text, sellerName) => {
    const lines = readLines(text);
    const known =
      before !== null && before.sellerName === sellerName ? layoutAfter(before.layout, before.lines, lines) : null;
    const layout = known ?? layoutOf(lines.lines, text, sellerName);
    before = { lines, sellerName, layout };
    return layout;
  };
}

/** The layout when paragraphs have become others: the rest stays as it was, or moves along. Null where that is not sure. */
function layoutAfter({ greeting, signOff, outside, blocks }: Layout, old: Lines, lines: Lines): Layout | null {
  const { changed } = lines;
  if (changed === null || Math.max(old.text.length, lines.text.length) > LONGEST_BODY) return null;
  const anew = new Map<Block, Block>();
  for (const at of changed) {
    const is = lines.lines[at];
    const block = blocks.find(({ memory }) => memory === old.lines[at]?.memory);
    if (is === undefined || block === undefined || !isParagraph(old.lines, at) || !isParagraph(lines.lines, at))
      return null;
    // What comes first may greet.
    if (block === blocks[0] && greeting === null) return null;
    anew.set(block, { start: is.start, end: is.end, bullet: false, memory: is.memory });
  }
  const byAt = (place: number): number => {
    const at = lineAt(old.lines, place);
    return (lines.lines[at]?.start ?? 0) - (old.lines[at]?.start ?? 0);
  };
  const move = <Part extends Span>(part: Part): Part => {
    const start = part.start + byAt(part.start);
    const end = part.end + byAt(part.end);
    return start === part.start && end === part.end ? part : { ...part, start, end };
  };
  return {
    greeting: greeting && move(greeting),
    signOff: signOff && move(signOff),
    outside: outside.map(move),
    blocks: blocks.map((block) => anew.get(block) ?? move(block)),
  };
}

/** The last line that begins at a place or before it. */
function lineAt(lines: readonly Line[], place: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether a line stands alone and is prose, so that its words make no difference to what stands around it. */
function isParagraph(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  return (
    line !== undefined &&
    lines[at - 1]?.text === '' &&
    (lines[at + 1]?.text ?? '') === '' &&
    isProse(line) &&
    bulletLength(line) === 0 &&
    !mayQuote(line) &&
    !isFooter(line) &&
    !isPostscript(line)
  );
}

/** Too long for a closing, a name or a card, short enough to be looked at, and no header of quoted mail. */
const isProse = perLine((text) => text.length > 90 && text.length <= 400 && !/^(?:>|\S*:\s)|:$/.test(text));

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
  let open: (Block & { readonly last: Line }) | null = null;
  let read = 0;
  const close = () => {
    if (open && open.end > open.start) {
      const { start, end, bullet, memory } = open;
      blocks.push({ start, end, bullet, memory });
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
      open = { ...(open as { start: number; bullet: boolean }), end, last: line, memory: null };
      continue;
    }
    close();
    open = {
      start: line.start + marker,
      end,
      bullet: marker > 0,
      last: line,
      memory: end === line.end ? line.memory : null,
    };
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
