import type { Context } from '../define-rule.ts';
import type { Document, Sentence } from '../document.ts';
import { hangsOn, isOfNoUse, type Move, moveOf } from './moves.ts';
import { regionsOf } from './regions.ts';
import { keyOf } from './steady-key.ts';
import { type Voice, voiceOf } from './voice.ts';

/** The run of sentences that is turned round, and what is known for doing so. */
export interface Body {
  readonly document: Document;
  readonly context: Context;
  readonly sentences: readonly Sentence[];
  /** Index of the first of `sentences` in the document. */
  readonly offset: number;
  readonly moves: readonly Move[];
  readonly voice: Voice;
  /** Picks among wordings; steady while the draft is being typed. */
  readonly key: string;
}

/** Whether a sentence names a problem, a consequence or a goal of theirs. */
export function isTheirs(sentence: Sentence): boolean {
  const named = sentence.roles.some((role) => role === 'pain' || role === 'goal');
  return named && sentence.topic !== 'seller';
}

/** The short form without its subject: `saw you moved to Leeds`. */
const SEEN = /^(?:just )?(?:saw|noticed|read|heard|spotted)\b.*\byou/i;

/** Whether a sentence tells what was seen at their end. */
export function observes(sentence: Sentence): boolean {
  // `Tessa` on a line of its own is a greeting that was not known as one.
  return sentence.words >= 3 && (sentence.roles.includes('fact') || SEEN.test(sentence.masked));
}

/** Whether a move leaves its sentence standing. */
export function remains(move: Move | undefined): boolean {
  return move?.kind === 'keep' || move?.kind === 'reason' || move?.kind === 'easy-ask' || move?.kind === 'room';
}

/** A list goes or stays as one, with the line that leads to it; feature lists are known by their company. */
function judgeLists(sentences: readonly Sentence[], moves: Move[]): void {
  for (let start = 0; start < sentences.length; start++) {
    if (sentences[start]?.bullet !== true) continue;
    let end = start;
    while (sentences[end + 1]?.bullet === true) end++;
    const leads = /:\s*$/.test(sentences[start - 1]?.text ?? '');
    const run = sentences.slice(start, end + 1);
    const ours = run.filter((one) => one.roles.includes('pitch')).length;
    const theirs = run.filter(
      (one) => isTheirs(one) || (one.topic === 'reader' && !one.roles.includes('pitch')),
    ).length;
    const asked = run.some(({ roles }) => roles.includes('ask') || roles.includes('question'));
    // Features need no word of ours once there is a product; a list of what was seen has words of theirs.
    const product = moves.some((move, i) => move.kind === 'pitch' && !sentences[i]?.bullet);
    const pitched = !asked && ((product && theirs === 0) || ours > theirs);
    for (let at = leads ? start - 1 : start; at <= end; at++) moves[at] = { kind: pitched ? 'pitch' : 'keep' };
    start = end;
  }
}

const OF_NO_USE: Move = { kind: 'courtesy', why: 'It says nothing about them, and nothing they can use.' };

/** Moves per sentence; what leans on a product line or a hard ask shares its fate. */
function movesOf(sentences: readonly Sentence[], context: Context, weak: boolean): readonly Move[] {
  const moves = sentences.map((sentence) => {
    const move = moveOf(sentence, context);
    return weak && move.kind === 'keep' && isOfNoUse(sentence, context) ? OF_NO_USE : move;
  });
  judgeLists(sentences, moves);
  for (let i = sentences.length - 2; i >= 0; i--) {
    const next = moves[i + 1];
    // `Three points:` before points that go.
    const leads = /:\s*$/.test(sentences[i]?.text ?? '') && sentences[i + 1]?.bullet === false;
    if (leads && moves[i]?.kind === 'keep' && next?.kind === 'pitch') moves[i] = next;
  }
  for (let i = 1; i < sentences.length; i++) {
    const before = moves[i - 1]?.kind;
    const sentence = sentences[i];
    if (!sentence || moves[i]?.kind !== 'keep' || !hangsOn(sentence) || sentence.bullet) continue;
    const theirs = isTheirs(sentence) || sentence.roles.includes('fact') || sentence.topic === 'reader';
    if (before === 'pitch') moves[i] = { kind: before };
    else if (before === 'introduction' && !theirs) moves[i] = { kind: 'pitch' };
    else if (before === 'hard-ask' && !sentence.roles.includes('pain')) moves[i] = { kind: before };
    else if (before === 'courtesy' && !theirs) moves[i] = moves[i - 1] ?? { kind: 'keep' };
  }
  return moves;
}

/** Where the greeting ends, if the first sentence stands on its line. */
export function inlineGreeting({
  document,
  offset,
  sentences,
}: Pick<Body, 'document' | 'offset' | 'sentences'>): number | undefined {
  const end = document.greeting?.end;
  const start = sentences[0]?.start;
  if (offset !== 0 || end === undefined || start === undefined || start < end) return undefined;
  return document.text.slice(end, start).includes('\n') ? undefined : end;
}

/**
 * The part of a draft that is arranged anew; undefined where its shape is not understood. `weak`: what is of no use goes.
 * `voice` is the writer's, where the draft has been turned round once already.
 */
export function bodyOf(
  document: Document,
  context: Context,
  weak = false,
  voice = voiceOf(document.text),
): Body | undefined {
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
    voice,
    key: keyOf(document, context, first),
  };
}
