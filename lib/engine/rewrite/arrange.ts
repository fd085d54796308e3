import type { Document, Sentence } from '../document.ts';
import type { Span } from '../types.ts';
import { type Edit, mergeEdits, trimEdit } from './edits.ts';
import { editedSentence } from './word-edits.ts';

/** A piece of the proposal's body: a sentence of the draft, or a new one. */
export type Piece =
  | { readonly kind: 'old'; readonly index: number }
  | { readonly kind: 'new'; readonly text: string; readonly why: string };

export interface Arrangement {
  /** The draft's body sentences that may be moved: one run with nothing but space and bullets between them. */
  readonly sentences: readonly Sentence[];
  readonly paragraphs: readonly (readonly Piece[])[];
  /** End of a greeting on the same line: what else comes first begins a paragraph of its own. */
  readonly greetingEnd?: number | undefined;
  /** Why a sentence that no longer stands, or stands elsewhere, went; by its index. */
  readonly reasons: ReadonlyMap<number, string>;
}

/** Runs of body sentences that no greeting, sign-off, quote or signature interrupts. */
export function regionsOf(document: Document): readonly (readonly Sentence[])[] {
  const walls = [document.greeting, document.signOff, ...document.outside].filter((span) => span !== null);
  const regions: Sentence[][] = [];
  let last: Sentence | undefined;
  for (const sentence of document.sentences) {
    const from = last?.end ?? -1;
    const apart = last === undefined || walls.some((wall) => wall.start >= from && wall.end <= sentence.start);
    // Text between two sentences that belongs to neither is nothing to reach across.
    const foreign = last !== undefined && /[\p{L}]{2}/u.test(document.text.slice(last.end, sentence.start));
    if (apart || foreign || /^p\.? ?s\b/i.test(sentence.text)) regions.push([sentence]);
    else regions.at(-1)?.push(sentence);
    last = sentence;
  }
  // `Abraço,` and `Mo` alone on the last lines: a closing that was not known as one.
  const end = regions.at(-1);
  for (let line = end?.at(-1); end && line && end.length > 1 && isClosingLine(document.text, line); line = end.at(-1)) {
    end.pop();
  }
  return regions;
}

function isClosingLine(text: string, sentence: Sentence): boolean {
  const alone = /(?:^|\n)[^\S\n]*[-–—~]?\s?$/.test(text.slice(Math.max(0, sentence.start - 6), sentence.start));
  const line = sentence.text.trim();
  return alone && line.length <= 30 && /^(?:x{1,3}\s)?\p{L}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,2},?$/u.test(line);
}

/** Sentences grouped as the draft has them: a line break begins a paragraph, bullets of one list stay together. */
export function paragraphsOf(text: string, sentences: readonly Sentence[]): number[][] {
  const paragraphs: number[][] = [];
  sentences.forEach((sentence, index) => {
    const last = sentences[index - 1];
    const between = last ? text.slice(last.end, sentence.start) : '';
    const sameList = last?.bullet === true && sentence.bullet && !/\n\s*\n/.test(between);
    if (last && (!between.includes('\n') || sameList)) paragraphs.at(-1)?.push(index);
    else paragraphs.push([index]);
  });
  return paragraphs;
}

/** What stands between two paragraphs of this draft: a blank line, unless its body goes without. */
export function breakOf(text: string, bodyEnd: number): string {
  const body = text.slice(0, bodyEnd);
  if (/\n[^\S\n]*\n/.test(body)) return '\n\n';
  return body.includes('\n') ? '\n' : '\n\n';
}

const MARKER = /^\s*(?:[^\s\p{L}\p{N}]|\d{1,2}[.)]|[a-h][.)])\s+$/u;

function markerOf(text: string, sentence: Sentence): string {
  const before = text.slice(text.lastIndexOf('\n', sentence.start - 1) + 1, sentence.start);
  return sentence.bullet && MARKER.test(before) ? before : '';
}

/** The longest run of old pieces that keep their order: those stay where they are, the others move, as do those with a reason to. */
function staying(pieces: readonly Piece[], reasons: ReadonlyMap<number, string>): ReadonlySet<number> {
  const best: { length: number; before: number }[] = [];
  let end = -1;
  pieces.forEach((piece, i) => {
    best[i] = { length: 0, before: -1 };
    if (piece.kind !== 'old' || (reasons.get(piece.index) ?? '') !== '') return;
    let length = 1;
    let before = -1;
    for (let j = 0; j < i; j++) {
      const other = pieces[j];
      const known = best[j];
      if (other?.kind === 'old' && known && known.length > 0 && other.index < piece.index && known.length >= length) {
        length = known.length + 1;
        before = j;
      }
    }
    best[i] = { length, before };
    if (end < 0 || length > (best[end]?.length ?? 0)) end = i;
  });
  const stays = new Set<number>();
  for (let i = end; i >= 0; i = best[i]?.before ?? -1) stays.add(i);
  return stays;
}

/**
 * Edits over the draft that give the arrangement; sentences that keep their place and words are not touched.
 * `inner` are word edits inside old sentences that stay or move.
 */
export function editsFor(
  text: string,
  plan: Arrangement,
  inner: ReadonlyMap<number, readonly Edit[]>,
): readonly Edit[] {
  const { sentences, paragraphs } = plan;
  const first = sentences[0];
  const last = sentences.at(-1);
  if (!first || !last) return [];
  const pieces: Piece[] = [];
  const opens = new Set<number>();
  for (const paragraph of paragraphs) {
    if (paragraph.length > 0) opens.add(pieces.length);
    pieces.push(...paragraph);
  }
  const stays = staying(pieces, plan.reasons);
  const lineBreak = breakOf(text, last.end);

  const textOf = (piece: Piece): string => {
    if (piece.kind === 'new') return piece.text;
    const sentence = sentences[piece.index];
    if (!sentence) return '';
    return editedSentence(sentence, inner.get(piece.index) ?? []);
  };
  const markerFor = (index: number): string => {
    const sentence = sentences[index];
    return sentence ? markerOf(text, sentence) : '';
  };
  const between = (i: number): string => {
    const before = pieces[i - 1];
    const after = pieces[i];
    if (after?.kind === 'old' && i === 0) return markerFor(after.index);
    if (!before || !after) return '';
    if (before.kind === 'old' && after.kind === 'old' && after.index === before.index + 1) {
      const a = sentences[before.index];
      const b = sentences[after.index];
      if (a && b) return text.slice(a.end, b.start);
    }
    const marker = after.kind === 'old' ? markerFor(after.index) : '';
    const wasBullet = before.kind === 'old' && sentences[before.index]?.bullet === true;
    if (marker !== '' && wasBullet && !opens.has(i)) return `\n${marker}`;
    return opens.has(i) || wasBullet ? lineBreak + marker : ` ${marker}`;
  };

  const edits: Edit[] = [];
  const region: Span = { start: first.start - markerOf(text, first).length, end: last.end };
  const leads = pieces[0];
  const apart = plan.greetingEnd !== undefined && !(leads?.kind === 'old' && leads.index === 0);
  let gapStart = apart && plan.greetingEnd !== undefined ? plan.greetingEnd : region.start;
  let lastIndex = -1;
  let fresh = apart ? lineBreak : '';
  let reasons: string[] = [];
  let ties: string[] = [];
  const moved = new Set(pieces.flatMap((piece, i) => (piece.kind === 'old' && !stays.has(i) ? [piece.index] : [])));
  const because = (why: string | undefined) => {
    const said = reasons.find((reason) => why?.startsWith(reason));
    const rest = said === undefined ? (why ?? '') : (why ?? '').slice(said.length).trim();
    if (rest !== '') reasons.push(rest);
  };
  const closeGap = (end: number, nextIndex: number) => {
    for (let gone = lastIndex + 1; gone < nextIndex; gone++) {
      because(plan.reasons.get(gone));
      if (moved.has(gone)) ties.push(`${sentences[gone]?.start}`);
    }
    edits.push(trimEdit(text, { start: gapStart, end, text: fresh, why: reasons.join(' '), ties }));
    fresh = '';
    reasons = [];
    ties = [];
  };
  pieces.forEach((piece, i) => {
    fresh += between(i);
    if (!stays.has(i) || piece.kind !== 'old') {
      fresh += textOf(piece);
      because(piece.kind === 'new' ? piece.why : plan.reasons.get(piece.index));
      if (piece.kind === 'old') {
        ties.push(`${sentences[piece.index]?.start}`);
        for (const edit of inner.get(piece.index) ?? []) because(edit.why);
      }
      return;
    }
    const sentence = sentences[piece.index];
    if (!sentence) return;
    closeGap(sentence.start, piece.index);
    edits.push(...(inner.get(piece.index) ?? []));
    gapStart = sentence.end;
    lastIndex = piece.index;
  });
  closeGap(region.end, sentences.length);
  return mergeEdits(text, edits);
}
