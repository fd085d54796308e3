import { cardsFor } from '../cards/index.ts';
import type { Context } from '../define-rule.ts';
import type { Document, Sentence } from '../document.ts';
import { editsFor, type Piece } from './arrange.ts';
import { askLast, keptAskLast, planAsks } from './ask-plan.ts';
import type { AskAbout } from './asks.ts';
import { type Body, inlineGreeting, movesOf, remains } from './body.ts';
import { applyEdits, type Edit } from './edits.ts';
import { lostFacts } from './facts.ts';
import { jobQuestion, tradeQuestion } from './job.ts';
import { lightly } from './lightly.ts';
import { hangsOn, knownNames, shortIntroduction } from './moves.ts';
import { aboutGuess } from './note-lines.ts';
import { guessBeforeAsk, isOfThem, openWithThem, putBehind } from './order.ts';
import { outcomeOf } from './outcome.ts';
import { playBack } from './play-back.ts';
import { reasonFor, WHY, withLosses } from './reasons.ts';
import { paragraphsOf, regionsOf } from './regions.ts';
import { innerEdits } from './sentence-cuts.ts';
import { slotsFor, slotsForAnswer } from './slots.ts';
import { keyOf } from './steady-key.ts';
import type { WordEdits } from './touch-up.ts';
import { voiceOf } from './voice.ts';

/** `Our solution is easy to use`: a verdict on the product, nothing it does for them. */
const VERDICT =
  /\b(?:we|i) (?:believe|think|feel|love|know|understand)\b|^(?:our|the) \w+(?: \w+){0,2} (?:is|are)\b|^we(?:'re| are)\b/i;
const BOASTFUL =
  /\b(?:award|trusted by|founded|raised|backed by|reinvent|leading|number one|#1|best|world[- ]class|clients include|case stud|proud|excited|thrilled|delighted|passionate|unlike|our (?:clients|customers|users|members)|\d ?%|\d+x\b|guarantee|companies like|like yours|introduc\w+|(?:would|'d) (?:love|like)|want(?:ed)? to|reaching out|writing to)/i;
const LONGEST_INTRODUCTION = 26;

/** What the product is for, from the first sentence that says it in a form that can be asked about. */
export function purposeIn(body: Body): { readonly about: AskAbout; readonly index: number } | undefined {
  const ours = [...body.sentences.entries()].filter(([i]) =>
    /^(?:pitch|introduction)$/.test(body.moves[i]?.kind ?? ''),
  );
  const forms: readonly ((sentence: Sentence) => AskAbout | undefined)[] = [
    (sentence) => asQuestion(jobQuestion(sentence)),
    (sentence) => asOutcome(outcomeOf(sentence)),
    (sentence) => asQuestion(tradeQuestion(sentence)),
  ];
  for (const form of forms) {
    for (const [index, sentence] of ours) {
      const about = form(sentence);
      if (about !== undefined) return { about, index };
    }
  }
  return undefined;
}

const asQuestion = (question: string | undefined): AskAbout | undefined =>
  question === undefined ? undefined : { question };
const asOutcome = (outcome: string | undefined): AskAbout | undefined =>
  outcome === undefined ? undefined : { outcome };

/** The one product line worth keeping behind their problem: plain, short, standing on its own. */
function pitchToKeep(body: Body): number | undefined {
  const fits = body.sentences.flatMap((sentence, i) => {
    const plain = sentence.masked;
    const own = body.moves[i]?.kind === 'pitch' && !sentence.bullet && !hangsOn(sentence) && !/[:!]\s*$/.test(plain);
    const words = plain.trim().split(/\s+/).length;
    const keeps = own && words >= 4 && words <= LONGEST_INTRODUCTION && !BOASTFUL.test(plain) && !VERDICT.test(plain);
    return keeps ? [{ i, linked: /\byou(?:r|rs)?\b/i.test(plain) }] : [];
  });
  return (fits.find((one) => one.linked) ?? fits[0])?.i;
}

/** Whether the introduction already stands behind everything else. */
function standsLast(body: Body, i: number): boolean {
  return i > 0 && body.moves.slice(i + 1).every((move) => move.kind === 'introduction');
}

/** An introduction worth moving: it says a name or a company that stands nowhere else in the message. */
export function saysWhoWeAre(body: Body, index: number): boolean {
  const sentence = body.sentences[index];
  if (!sentence || /\b(?:introduc|present)/i.test(sentence.masked)) return false;
  if (standsLast(body, index)) return true;
  const { document, sentences, moves, context } = body;
  const others = sentences.filter((_, i) => remains(moves[i])).map((one) => one.text);
  const around = document.sentences.filter((one) => !sentences.includes(one)).map((one) => one.text);
  const walls = [document.signOff, ...document.outside].map((span) =>
    span ? document.text.slice(span.start, span.end) : '',
  );
  const short = shortIntroduction(sentence);
  const said = short === undefined ? sentence.text : sentence.text.slice(0, short);
  if (said.split(/\s+/).length > LONGEST_INTRODUCTION) return false;
  return lostFacts(said, [...others, ...around, ...walls].join('\n'), knownNames(context)).length > 0;
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
    turned?.about ??
    (afterUs ? 'product' : isAnswer(body.context) ? 'answer' : slots.pain ? aboutGuess(slots.pain.text) : 'known');
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
  const greetingEnd = inlineGreeting(body);
  const [opening] = paragraphs.flat();
  const leads = opening?.kind === 'old' && opening.index === 0;
  const greeted = !leads ? 'apart' : greetingEnd === undefined ? 'no' : 'behind';
  const inner = innerEdits(body, words, { gone: (i) => !stands(i), greeted });
  const edits = (why: ReadonlyMap<number, string>) =>
    editsFor(document.text, { sentences, paragraphs, reasons: why, greetingEnd }, inner);
  const text = applyEdits(document.text, edits(reasons));
  return edits(withLosses(reasons, sentences, text, body.context));
}

/** The part of a draft that is arranged anew; undefined where its shape is not understood. `weak`: what is of no use goes. */
export function bodyOf(document: Document, context: Context, weak = false): Body | undefined {
  const [sentences, ...others] = regionsOf(document);
  const first = sentences?.[0];
  // Lines between quoted ones answer them one by one: there is no order but theirs. One other run may be a postscript.
  if (!sentences || !first || others.length > 1 || context.stage === 'requested') return undefined;
  return {
    document,
    context,
    sentences,
    offset: document.sentences.indexOf(first),
    moves: movesOf(sentences, context, weak),
    voice: voiceOf(document.text),
    key: keyOf(document, context, first),
  };
}

/**
 * The draft recast so that the reader comes first. Empty where its shape is not understood or there is nothing to turn.
 * `weak`: an answer that does not answer gives way to one that fits the moment; others keep their shape.
 */
export function turnRound(document: Document, context: Context, words: WordEdits, weak: boolean): readonly Edit[] {
  const body = bodyOf(document, context, weak);
  if (!body || (body.sentences[0]?.bullet && inlineGreeting(body) !== undefined)) return [];
  if (context.stage === 'first-touch' || context.stage === 'follow-up') return arrange(body, words);
  if (!weak) return lightly(body, words);
  const fitting = cardsFor(document, context).find(({ heard }) => heard !== null);
  if (fitting) return fitting.changes;
  const answers = inlineGreeting(body) === undefined && playBack(document, context) !== undefined;
  return answers ? arrange(body, words) : lightly(body, words);
}
