import { editsFor, type Piece } from './arrange.ts';
import { type Body, inlineGreeting } from './body.ts';
import type { Edit } from './edits.ts';
import { playBack } from './play-back.ts';
import { paragraphsOf } from './regions.ts';
import { innerEdits } from './sentence-cuts.ts';
import type { WordEdits } from './touch-up.ts';

/** Replies keep their shape: the reason without its lead-in, and their own words played back where the draft has none. */
export function lightly(body: Body, words: WordEdits): readonly Edit[] {
  const { document, sentences } = body;
  const moves = body.moves.map((move) => (move.kind === 'reason' ? move : ({ kind: 'keep' } as const)));
  const greeted = inlineGreeting(body) === undefined ? 'no' : 'behind';
  const inner = innerEdits({ ...body, moves }, words, { gone: () => false, greeted });
  const paragraphs: Piece[][] = paragraphsOf(document.text, sentences).map((indices) =>
    indices.filter((i) => !words.emptied.has(body.offset + i)).map((index) => ({ kind: 'old', index })),
  );
  // Behind a greeting on the same line there is no good place for a quotation.
  const heard = greeted === 'no' ? playBack(document, body.context) : undefined;
  if (heard) {
    // After their thanks, before everything else.
    const thanks = sentences[0]?.roles.includes('courtesy') === true && paragraphs[0]?.length !== 0;
    const quote: Piece = { kind: 'new', ...heard };
    if (!thanks) paragraphs.unshift([quote]);
    else if (paragraphs[0]?.length === 1) paragraphs.splice(1, 0, [quote]);
    else paragraphs[0]?.splice(1, 0, quote);
  }
  const reasons = new Map(sentences.map((_, i) => [i, words.emptied.get(body.offset + i) ?? '']));
  return editsFor(document.text, { sentences, paragraphs, reasons }, inner);
}
