import { heardCard } from '../cards/index.ts';
import type { Context } from '../define-rule.ts';
import type { Document } from '../document.ts';
import type { Piece } from './arrange.ts';
import { askLast, keptAskLast, planAsks } from './ask-plan.ts';
import { type Body, bodyOf, inlineGreeting, remains } from './body.ts';
import type { Edit } from './edits.ts';
import { LONGEST_LINE, saysWhoWeAre, standsLast } from './introduction.ts';
import { lightly } from './lightly.ts';
import { hangsOn } from './moves.ts';
import { guessBeforeAsk, isOfThem, openWithThem, putBehind } from './order.ts';
import { playBack } from './play-back.ts';
import { purposeIn } from './purpose.ts';
import { rearranged } from './rearrange.ts';
import { reasonFor, WHY } from './reasons.ts';
import { paragraphsOf } from './regions.ts';
import { slotsFor, slotsForAnswer } from './slots.ts';
import type { WordEdits } from './touch-up.ts';
import { type Voice, voiceOf } from './voice.ts';

/** `Our solution is easy to use`: a verdict on the product, nothing it does for them. */
const VERDICT =
  /\b(?:we|i) (?:believe|think|feel|love|know|understand)\b|^(?:our|the) \w+(?: \w+){0,2} (?:is|are)\b|^we(?:'re| are)\b/i;
const BOASTFUL =
  /\b(?:award|trusted by|founded|raised|backed by|reinvent|leading|number one|#1|best|world[- ]class|clients include|case stud|proud|excited|thrilled|delighted|passionate|unlike|our (?:clients|customers|users|members)|\d ?%|\d+x\b|guarantee|companies like|like yours|introduc\w+|(?:would|'d) (?:love|like)|want(?:ed)? to|reaching out|writing to)/i;

/** The one product line worth keeping behind their problem: plain, short, standing on its own. */
function pitchToKeep(body: Body): number | undefined {
  const fits = body.sentences.flatMap((sentence, i) => {
    const plain = sentence.masked;
    const own = body.moves[i]?.kind === 'pitch' && !sentence.bullet && !hangsOn(sentence) && !/[:!]\s*$/.test(plain);
    const words = plain.trim().split(/\s+/).length;
    const keeps = own && words >= 4 && words <= LONGEST_LINE && !BOASTFUL.test(plain) && !VERDICT.test(plain);
    return keeps ? [{ i, linked: /\byou(?:r|rs)?\b/i.test(plain) }] : [];
  });
  return (fits.find((one) => one.linked) ?? fits[0])?.i;
}

const isAnswer = ({ stage }: Context) => stage === 'reply' || stage === 'customer';

/** First touches and follow-ups: their side first, product behind it or out, one easy ask, who we are last. */
function arrange(body: Body, words: WordEdits): readonly Edit[] {
  const { document, sentences, moves } = body;
  const purpose = purposeIn(body);
  const asksForOutcome = purpose !== undefined && !moves.some((move) => move.kind === 'easy-ask');
  const slots = isAnswer(body.context) ? slotsForAnswer(body) : slotsFor(body, asksForOutcome);
  const turned = asksForOutcome && !slots.knownPain ? purpose : undefined;
  // Behind a blank the product would still come before any problem of theirs.
  // An answer is about what they wrote, not about what we sell.
  const keptPitch = slots.knownPain && !isAnswer(body.context) ? pitchToKeep(body) : undefined;
  const introduced = moves.findIndex((move, i) => move.kind === 'introduction' && saysWhoWeAre(body, i));

  const standsAnyway = (i: number): boolean => {
    const kind = moves[i]?.kind;
    if (words.emptied.has(body.offset + i) || kind === 'courtesy') return false;
    if (kind === 'pitch') return i === keptPitch;
    if (kind === 'introduction') return i === introduced;
    return kind !== 'hard-ask' && kind !== 'easy-ask';
  };
  const before = sentences.findLast((_, i) => standsAnyway(i) && remains(moves[i]) && moves[i]?.kind !== 'room');
  const afterUs = keptPitch !== undefined || (before?.topic === 'seller' && slots.pain === undefined);
  const about =
    turned?.about ?? (afterUs ? 'product' : isAnswer(body.context) ? 'answer' : (slots.pain?.asked ?? 'known'));
  const productGone = keptPitch === undefined && moves.some((move) => move.kind === 'pitch');
  const asks = planAsks(body, about, productGone && slots.pain === undefined);
  const stands = (i: number) => standsAnyway(i) || asks.kept.has(i);
  const introMoves = introduced >= 0 && !standsLast(body, introduced);

  const paragraphs: Piece[][] = [];
  for (const indices of paragraphsOf(document.text, sentences)) {
    const pieces: Piece[] = [];
    for (const i of indices) {
      if (asks.added?.at === i) pieces.push({ kind: 'new', text: asks.added.text, why: asks.added.why });
      if (stands(i) && !(introMoves && i === introduced)) pieces.push({ kind: 'old', index: i });
      if (asks.room?.after === i) pieces.push({ kind: 'new', text: asks.room.text, why: WHY.room });
    }
    paragraphs.push(pieces);
  }
  openWithThem(paragraphs, body, slots);
  const isProduct = (piece: Piece) => piece.kind === 'old' && piece.index === keptPitch;
  const pitchMoves =
    keptPitch !== undefined && putBehind(paragraphs, keptPitch, sentences, (piece) => isOfThem(piece, body, slots));
  askLast(paragraphs, asks, body);
  const askMoves = keptAskLast(paragraphs, asks, (piece) => isOfThem(piece, body, slots) || isProduct(piece));
  if (slots.pain) {
    const isAsk = (piece: Piece) =>
      piece.kind === 'new' ? piece.text === asks.added?.text : asks.kept.has(piece.index) || isProduct(piece);
    const isLoose = (piece: Piece) => piece.kind === 'old' && !isOfThem(piece, body, slots) && !isProduct(piece);
    guessBeforeAsk(paragraphs, slots.pain.text, isLoose, isAsk);
  }
  if (introMoves) paragraphs.push([{ kind: 'old', index: introduced }]);

  const reasons = new Map<number, string>();
  moves.forEach((move, i) => {
    const emptied = words.emptied.get(body.offset + i);
    if (emptied !== undefined) reasons.set(i, emptied);
    else if (pitchMoves && i === keptPitch) reasons.set(i, WHY.moved);
    else if (introMoves && i === introduced) reasons.set(i, WHY.introduction);
    else if (askMoves.includes(i)) reasons.set(i, WHY.askLast);
    else if (!stands(i)) reasons.set(i, reasonFor(move, i === turned?.index, keptPitch !== undefined));
  });
  return rearranged(body, words, paragraphs, reasons);
}

/**
 * The draft recast so that the reader comes first. Empty where its shape is not understood or there is nothing to turn.
 * `weak`: an answer that does not answer gives way to one that fits the moment; others keep their shape.
 */
export function turnRound(
  document: Document,
  context: Context,
  words: WordEdits,
  weak: boolean,
  voice: Voice = voiceOf(document.text),
): readonly Edit[] {
  const body = bodyOf(document, context, weak, voice);
  if (!body || (body.sentences[0]?.bullet && inlineGreeting(body) !== undefined)) return [];
  if (context.stage === 'first-touch' || context.stage === 'follow-up') return arrange(body, words);
  if (!weak) return lightly(body, words);
  const fitting = heardCard(document, context);
  if (fitting) return fitting.changes;
  const answers = inlineGreeting(body) === undefined && playBack(document, context) !== undefined;
  return answers ? arrange(body, words) : lightly(body, words);
}
