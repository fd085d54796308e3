import type { Context } from '../define-rule.ts';
import type { Document } from '../document.ts';
import type { Analysis, Rewrite, RewriteKind } from '../types.ts';
import { blanksIn, slotsOf } from './blanks.ts';
import { isTheirs } from './body.ts';
import { applyEdits, asChanges, composeEdits, type Edit, mergeEdits } from './edits.ts';
import { mostCharacters } from './length.ts';
import { hasSomethingOfThem, startFromThem } from './start-from-them.ts';
import { touchUp, type WordEdits, wordEditsFor } from './touch-up.ts';
import { bodyOf, turnRound } from './turn-round.ts';

/** Below this an answer is taken apart and arranged anew; above it, it keeps its shape. */
const WEAK = 60;

/** A turn can show what else there is to turn; a third time was never needed. */
const MOST_PASSES = 3;

/** A text as the engine sees it in the draft's own context. */
export type Look = (text: string) => { readonly document: Document; readonly analysis: Analysis };

/**
 * Up to two proposals, lightest first. A proposal that would not be scored, or below the draft, is not shown, nor is one
 * that a second look would turn into something else: who takes a proposal is not to be sent round again.
 */
export function proposeRewrites(
  document: Document,
  context: Context,
  analysis: Analysis,
  look: Look,
): readonly Rewrite[] {
  return atFirstLook(document, context, analysis, look).filter(({ kind, text }) => {
    const seen = look(text);
    const again = atFirstLook(seen.document, context, seen.analysis, look).find((other) => other.kind === kind);
    return again === undefined || again.text === text;
  });
}

function atFirstLook(document: Document, context: Context, analysis: Analysis, look: Look): readonly Rewrite[] {
  const { score } = analysis;
  if (analysis.verdict !== 'scored' || score === null) return [];
  const proposals: Rewrite[] = [];
  const isTooLong = (kind: RewriteKind, text: string) => {
    const most = mostCharacters(context);
    return most !== undefined && text.length > Math.max(most, kind === 'touch-up' ? document.text.length : 0);
  };
  /** False when the proposal exists but is not worth showing. */
  const propose = (kind: RewriteKind, edits: readonly Edit[], least: number): boolean => {
    const changes = mergeEdits(document.text, edits);
    const text = applyEdits(document.text, changes);
    if (text === document.text || proposals.some((other) => other.text === text)) return true;
    if (isTooLong(kind, text)) return false;
    const after = look(text).analysis;
    if (after.score === null || after.score < least) return false;
    const written = new Set(blanksIn(document.text));
    const blanks = blanksIn(text).filter((blank) => /^\[what\b/i.test(blank) || !written.has(blank));
    proposals.push({
      kind,
      text,
      score: after.score,
      changes: asChanges(changes),
      blanks,
      slots: slotsOf(blanks, text),
    });
    return true;
  };
  const words = wordEditsFor(document, analysis);
  if (!propose('touch-up', touchUp(document, words), score)) {
    // Taking a sentence out can tip a measure of the whole message; the words alone cannot.
    propose('touch-up', touchUp(document, { ...words, emptied: new Map() }), score);
  }
  // Blanks to fill and sentences moved ask something of the person, so they have to be worth it.
  propose('turn-round', turnedRound(document, context, analysis, words, look), score + 1);
  propose('start-from-them', startedFromThem(document, context, words), score + 1);
  return proposals;
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
function turnedRound(
  document: Document,
  context: Context,
  analysis: Analysis,
  firstWords: WordEdits,
  look: Look,
): readonly Edit[] {
  // What the person has hidden in the draft is left alone in every pass.
  const corrected = new Set(analysis.findings.map(({ rule }) => rule));
  let edits: readonly Edit[] = [];
  let seen: ReturnType<Look> = { document, analysis };
  let words = firstWords;
  const weak = (analysis.score ?? 0) < WEAK;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const { text } = seen.document;
    const more = mergeEdits(text, turnRound(seen.document, context, words, weak));
    const turned = applyEdits(text, more);
    if (turned === text) break;
    const after = look(turned);
    if (pass > 0 && (after.analysis.score ?? 0) <= (seen.analysis.score ?? 0)) break;
    edits = pass === 0 ? more : composeEdits(document.text, edits, more);
    seen = after;
    const findings = seen.analysis.findings.filter(({ rule }) => corrected.has(rule));
    words = wordEditsFor(seen.document, { ...seen.analysis, findings });
  }
  return edits;
}
