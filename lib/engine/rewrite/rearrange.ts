import { editsFor, type Piece } from './arrange.ts';
import { type Body, inlineGreeting } from './body.ts';
import { applyEdits, type Edit } from './edits.ts';
import { withLosses } from './reasons.ts';
import { innerEdits } from './sentence-cuts.ts';
import type { WordEdits } from './touch-up.ts';

/** Edits that put the pieces in the place of the body; `reasons`: why a sentence went or moved, by its index. */
export function rearranged(
  body: Body,
  words: WordEdits,
  paragraphs: readonly (readonly Piece[])[],
  reasons: ReadonlyMap<number, string>,
): readonly Edit[] {
  const { document, sentences, context } = body;
  const pieces = paragraphs.flat();
  const stays = new Set(pieces.flatMap((piece) => (piece.kind === 'old' ? [piece.index] : [])));
  const greetingEnd = inlineGreeting(body);
  const [first] = pieces;
  const leads = first?.kind === 'old' && first.index === 0;
  const greeted = !leads ? 'apart' : greetingEnd === undefined ? 'no' : 'behind';
  const inner = innerEdits(body, words, { gone: (i) => !stays.has(i), greeted });
  const edits = (because: ReadonlyMap<number, string>) =>
    editsFor(document.text, { sentences, paragraphs, reasons: because, greetingEnd }, inner);
  return edits(withLosses(reasons, sentences, applyEdits(document.text, edits(reasons)), context));
}
