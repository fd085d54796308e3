import type { Context } from '../define-rule.ts';
import type { Document } from '../document.ts';
import type { Analysis, Rewrite, RewriteKind } from '../types.ts';
import { blanksIn } from './blanks.ts';
import { applyEdits, type Edit, mergeEdits } from './edits.ts';
import { touchUp, wordEditsFor } from './touch-up.ts';
import { turnRound } from './turn-round.ts';

/** LinkedIn cuts a note to a new contact here, also for those who pay. */
const INVITE_CHARACTERS = 300;

/**
 * Up to two proposals, lightest first. `analyse` scores the text of a proposal in the draft's own context; a proposal
 * that would not be scored, or below the draft, is not shown. Proposing on a proposal changes nothing more of its kind;
 * the known exception is a second word in capitals, because `no-shouting` reports one place at a time.
 */
export function proposeRewrites(
  document: Document,
  context: Context,
  analysis: Analysis,
  analyse: (text: string) => Analysis,
): readonly Rewrite[] {
  const { score } = analysis;
  if (analysis.verdict !== 'scored' || score === null) return [];
  const proposals: Rewrite[] = [];
  /** False when the proposal exists but is not worth showing. */
  const propose = (kind: RewriteKind, edits: readonly Edit[], least: number): boolean => {
    const changes = mergeEdits(document.text, edits);
    const text = applyEdits(document.text, changes);
    if (text === document.text || proposals.some((other) => other.text === text)) return true;
    if (context.channel === 'linkedin-invite' && text.length > Math.max(INVITE_CHARACTERS, document.text.length))
      return false;
    const after = analyse(text);
    if (after.score === null || after.score < least) return false;
    const written = new Set(blanksIn(document.text));
    const blanks = blanksIn(text).filter((blank) => /^\[what\b/i.test(blank) || !written.has(blank));
    proposals.push({ kind, text, score: after.score, changes, blanks });
    return true;
  };
  const words = wordEditsFor(document, analysis);
  if (!propose('touch-up', touchUp(document, words), score)) {
    // Taking a sentence out can tip a measure of the whole message; the words alone cannot.
    propose('touch-up', touchUp(document, { ...words, emptied: new Map() }), score);
  }
  // Blanks to fill and sentences moved ask something of the person, so they have to be worth it.
  propose('turn-round', turnRound(document, context, words), score + 1);
  return proposals;
}
