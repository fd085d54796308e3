import type { Context } from '../define-rule.ts';
import type { Document } from '../document.ts';
import { type Analysis, REWRITE_KINDS, type Rewrite, type RewriteKind } from '../types.ts';
import { blanksIn, slotsOf } from './blanks.ts';
import { bodyOf, isTheirs } from './body.ts';
import { applyEdits, asChanges, composeEdits, type Edit, mergeEdits } from './edits.ts';
import { lostFacts } from './facts.ts';
import { mostCharacters } from './length.ts';
import { knownNames } from './moves.ts';
import { whyWithout } from './reasons.ts';
import { hasSomethingOfThem, startFromThem } from './start-from-them.ts';
import { touchUp, type WordEdits, wordEditsFor } from './touch-up.ts';
import { turnRound } from './turn-round.ts';
import { voiceOf } from './voice.ts';

/** Below this an answer is taken apart and arranged anew; above it, it keeps its shape. */
const WEAK = 60;

/** A turn can show what else there is to turn; a third time was never needed. */
const MOST_PASSES = 3;

/** A text as the engine sees it in the draft's own context. */
export type Look = (text: string) => { readonly document: Document; readonly analysis: Analysis };

/**
 * Up to three proposals, lightest first. A proposal that would not be scored, or below the draft, is not shown, nor is one
 * that a second look would turn into something else: who takes a proposal is not to be sent round again.
 */
export function proposeRewrites(
  document: Document,
  context: Context,
  analysis: Analysis,
  look: Look,
): readonly Rewrite[] {
  const proposals: Rewrite[] = [];
  const words = wordEditsFor(document, analysis, context);
  for (const kind of REWRITE_KINDS) {
    const proposal = proposalOf(kind, { document, analysis }, words, context, look);
    if (proposal === undefined || proposals.some(({ text }) => text === proposal.text)) continue;
    const seen = look(proposal.text);
    const again = proposalOf(kind, seen, wordEditsFor(seen.document, seen.analysis, context), context, look);
    if (again === undefined || again.text === proposal.text) proposals.push(proposal);
  }
  return proposals;
}

type Seen = ReturnType<Look>;

/** The proposal of one kind, without a second look at it; undefined where there is none worth showing. */
function proposalOf(
  kind: RewriteKind,
  seen: Seen,
  words: WordEdits,
  context: Context,
  look: Look,
): Rewrite | undefined {
  const { score, verdict } = seen.analysis;
  if (verdict !== 'scored' || score === null) return undefined;
  // Blanks to fill and sentences moved ask something of the person, so they have to be worth it.
  const as = (edits: readonly Edit[], least: number) => proposalFrom(kind, seen.document, edits, least, context, look);
  switch (kind) {
    case 'touch-up':
      return (
        as(touchUp(seen.document, words), score) ??
        // Taking a sentence out can tip a measure of the whole message; the words alone cannot.
        as(touchUp(seen.document, { ...words, emptied: new Map() }), score)
      );
    case 'turn-round':
      return as(turnedRound(seen, words, context, look), score + 1);
    case 'start-from-them':
      return as(startedFromThem(seen.document, context, words), score + 1);
  }
}

function proposalFrom(
  kind: RewriteKind,
  document: Document,
  edits: readonly Edit[],
  least: number,
  context: Context,
  look: Look,
): Rewrite | undefined {
  const merged = mergeEdits(document.text, edits);
  const changes = kind === 'touch-up' ? merged : withSilentLosses(document.text, merged, context);
  const text = applyEdits(document.text, changes);
  const most = mostCharacters(context);
  const allowed = kind === 'touch-up' ? document.text.length : 0;
  if (text === document.text || (most !== undefined && text.length > Math.max(most, allowed))) return undefined;
  const { score } = look(text).analysis;
  if (score === null || score < least) return undefined;
  const written = new Set(blanksIn(document.text));
  const blanks = blanksIn(text).filter((blank) => /^\[what\b/i.test(blank) || !written.has(blank));
  return { kind, text, score, changes: asChanges(changes), blanks, slots: slotsOf(blanks, text) };
}

/** Names what goes without a word because one turn moves it and the next takes it out. */
function withSilentLosses(text: string, edits: readonly Edit[], context: Context): readonly Edit[] {
  const told = edits.map(({ why }) => why).join(' ');
  const lost = lostFacts(text, `${applyEdits(text, edits)} ${told}`, knownNames(context));
  if (lost.length === 0) return edits;
  return edits.map((edit) => {
    const own = lost.filter((fact) => text.slice(edit.start, edit.end).includes(fact));
    return own.length === 0 ? edit : { ...edit, why: whyWithout(edit.why, own) };
  });
}

/** Replies have a thread to answer (cards/), and what was asked for is not begun anew. */
function startedFromThem(document: Document, context: Context, words: WordEdits): readonly Edit[] {
  if (context.stage !== 'first-touch' && context.stage !== 'follow-up') return [];
  const body = bodyOf(document, context);
  if (!body) return [];
  // Of blanks alone there is a proposal already, unless the message has to be short.
  const short = context.channel === 'linkedin-invite' || context.channel === 'inmail';
  const worth = short || hasSomethingOfThem(body) || body.sentences.some(isTheirs);
  return worth ? startFromThem(body, words) : [];
}

/** The edits of as many turns as still gain something, as edits of the draft. */
function turnedRound(first: Seen, firstWords: WordEdits, context: Context, look: Look): readonly Edit[] {
  const { document, analysis } = first;
  // What the person has hidden in the draft is left alone in every pass.
  const corrected = new Set(analysis.findings.map(({ rule }) => rule));
  let edits: readonly Edit[] = [];
  let seen = first;
  let words = firstWords;
  const weak = (analysis.score ?? 0) < WEAK;
  const voice = voiceOf(document.text);
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const { text } = seen.document;
    const more = mergeEdits(text, turnRound(seen.document, context, words, weak, voice));
    const turned = applyEdits(text, more);
    if (turned === text) break;
    const after = look(turned);
    if (pass > 0 && (after.analysis.score ?? 0) <= (seen.analysis.score ?? 0)) break;
    edits = pass === 0 ? more : composeEdits(document.text, edits, more);
    seen = after;
    const findings = seen.analysis.findings.filter(({ rule }) => corrected.has(rule));
    words = wordEditsFor(seen.document, { ...seen.analysis, findings }, context);
  }
  return edits;
}
