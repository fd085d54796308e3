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
 * that would not be scored, or below the draft, is not shown.
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
  const propose = (kind: RewriteKind, edits: readonly Edit[], least: number) => {
    const changes = mergeEdits(document.text, edits);
    if (changes.length === 0) return;
    const text = applyEdits(document.text, changes);
    if (text === document.text || proposals.some((other) => other.text === text)) return;
    if (context.channel === 'linkedin-invite' && text.length > Math.max(INVITE_CHARACTERS, document.text.length))
      return;
    const after = analyse(text);
    if (after.score === null || after.score < least) return;
    const before = new Set(blanksIn(document.text));
    proposals.push({
      kind,
      text,
      score: after.score,
      changes,
      blanks: blanksIn(text).filter((blank) => !before.has(blank)),
    });
  };
  const words = wordEditsFor(document, analysis);
  propose('touch-up', touchUp(document, words), score);
  // Blanks to fill and sentences moved ask something of the person, so they have to be worth it.
  propose('turn-round', turnRound(document, context, words), score + 1);
  return proposals;
}
