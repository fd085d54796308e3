import type { Sentence } from '../document.ts';
import type { Span } from '../types.ts';
import { type Edit, mergeEdits } from './edits.ts';
import { type Gone, gapEdits, isOpen } from './gap.ts';
import { editedSentence } from './word-edits.ts';

/** Tie of what makes the first sentence another than the first. */
export const OPENS = 'opens';

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
    // A line without a mark at its end does not run on.
    return opens.has(i) || wasBullet || isOpen(textOf(before)) ? lineBreak + marker : ` ${marker}`;
  };

  const edits: Edit[] = [];
  const region: Span = { start: first.start - markerOf(text, first).length, end: last.end };
  const leads = pieces[0];
  // What begins small, as behind a greeting's comma, begins no paragraph.
  const goesOn = leads?.kind === 'old' && (leads.index === 0 || /^\p{Ll}/u.test(sentences[leads.index]?.text ?? ''));
  const apart = plan.greetingEnd !== undefined && !goesOn;
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
    // What comes before the first sentence takes its place at the beginning (sentence-cuts.ts).
    if (nextIndex === 0) ties.push(OPENS);
    const gone = sentences.slice(lastIndex + 1, nextIndex).map((sentence, i): Gone => {
      const index = lastIndex + 1 + i;
      return {
        sentence,
        why: plan.reasons.get(index) ?? '',
        ties: moved.has(index) ? [`${sentence.start}`] : [],
      };
    });
    const comes = { text: fresh, why: reasons.join(' '), ties };
    // Behind a greeting on the same line everything goes and comes together.
    const whole = lastIndex < 0 && (apart || nextIndex === sentences.length);
    const where = whole ? 'all' : nextIndex === sentences.length ? 'end' : 'between';
    edits.push(...gapEdits(text, { start: gapStart, end }, comes, gone, where));
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
