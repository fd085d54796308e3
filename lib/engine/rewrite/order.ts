import type { Sentence } from '../document.ts';
import type { Piece } from './arrange.ts';
import { type Body, isTheirs, observes } from './body.ts';
import { hangsOn } from './moves.ts';
import type { Slots } from './slots.ts';

/** An observation, a problem, a consequence, a goal: everything that comes before the product. */
export function isOfThem(piece: Piece, { sentences, moves }: Body, { pain, observation }: Slots): boolean {
  if (piece.kind === 'new') return piece.text === pain?.text || piece.text === observation?.text;
  const sentence = sentences[piece.index];
  const kind = moves[piece.index]?.kind;
  if (sentence === undefined || kind === 'easy-ask' || kind === 'room' || kind === 'pitch') return false;
  return kind === 'reason' || observes(sentence) || isTheirs(sentence);
}

/** Takes pieces out of wherever they stand. */
export function takeOut(paragraphs: Piece[][], isIt: (piece: Piece) => boolean): void {
  for (const [at, paragraph] of paragraphs.entries()) paragraphs[at] = paragraph.filter((piece) => !isIt(piece));
}

/** Moves the product line behind all that is about them, as a paragraph of its own; false when it stands there already. */
export function putBehind(
  paragraphs: Piece[][],
  product: number,
  sentences: readonly Sentence[],
  isTheirSide: (piece: Piece) => boolean,
): boolean {
  const isProduct = (piece: Piece) => piece.kind === 'old' && piece.index === product;
  const flat = paragraphs.flat();
  const leans = (piece: Piece | undefined) => {
    const sentence = piece?.kind === 'old' ? sentences[piece.index] : undefined;
    return sentence !== undefined && hangsOn(sentence);
  };
  let last = flat.findLastIndex(isTheirSide);
  if (last < flat.findIndex(isProduct)) return false;
  while (leans(flat[last + 1])) last++;
  const end = flat[last];
  const piece = flat.find(isProduct);
  takeOut(paragraphs, isProduct);
  const behind = paragraphs.findIndex((paragraph) => paragraph.some((other) => other === end));
  if (piece) paragraphs.splice(behind + 1, 0, [piece]);
  return true;
}

const belongs = (sentence: Sentence | undefined): boolean =>
  sentence !== undefined &&
  (hangsOn(sentence) || sentence.text.split(/\s+/).length <= 3) &&
  !sentence.text.includes('?');

/** Observation and problem first; a problem added to an observation of the draft's own follows it. */
export function openWithThem(paragraphs: Piece[][], { sentences, moves }: Body, slots: Slots): void {
  const { observation, pain } = slots;
  const sees = (piece: Piece): boolean => {
    const sentence = piece.kind === 'old' ? sentences[piece.index] : undefined;
    if (piece.kind === 'new' || sentence === undefined) return false;
    return moves[piece.index]?.kind === 'reason' || observes(sentence);
  };
  const seen = paragraphs.findLast((paragraph) => paragraph.some(sees));
  if (pain && !observation && seen) {
    // `Congrats!` and what leans on the observation stay with it.
    let at = seen.findLastIndex(sees) + 1;
    for (let next = seen[at]; next?.kind === 'old' && belongs(sentences[next.index]); next = seen[at]) at++;
    seen.splice(at, 0, { kind: 'new', ...pain });
    return;
  }
  const opening = [observation, pain].flatMap((filled): Piece[] => (filled ? [{ kind: 'new', ...filled }] : []));
  if (opening.length === 0) return;
  // `Thanks for connecting!` is said before anything else.
  const first = paragraphs.find((paragraph) => paragraph.length > 0)?.[0];
  const thanks =
    first?.kind === 'old' && first.index === 0 && sentences[0]?.roles[0] === 'courtesy' ? first : undefined;
  takeOut(paragraphs, (piece) => piece === thanks);
  paragraphs.unshift(thanks ? [thanks, ...opening] : opening);
}

/** A guess that a question asks about stands right before it, or before the product line between them. */
export function guessBeforeAsk(
  paragraphs: Piece[][],
  guess: string,
  isLoose: (piece: Piece) => boolean,
  isNext: (piece: Piece) => boolean,
): void {
  const flat = paragraphs.flat();
  const isGuess = (piece: Piece) => piece.kind === 'new' && piece.text === guess;
  const from = flat.findIndex(isGuess);
  const to = flat.findIndex((piece, i) => i > from && isNext(piece));
  if (from < 0 || to < 0 || !flat.slice(from + 1, to).some(isLoose)) return;
  takeOut(paragraphs, isGuess);
  const next = flat[to];
  const place = paragraphs.find((paragraph) => next !== undefined && paragraph.includes(next));
  const moved = flat[from];
  if (place && next && moved) place.splice(place.indexOf(next), 0, moved);
}
