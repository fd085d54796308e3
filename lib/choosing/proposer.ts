import { type Conversation, createConversation } from '../engine/conversation/index.ts';
import type { NoteAsLine } from '../engine/conversation/types.ts';
import { createEngine } from '../engine/engine.ts';
import { createLook } from '../engine/look.ts';
import { createNoteAsLine } from '../engine/rewrite/note-as-line.ts';
import { createRewriter } from '../engine/rewriter.ts';
import type { Analysis, Card, Draft, Engine, Rewrite, Rewriter } from '../engine/types.ts';
import { withoutFindings } from '../engine/without-findings.ts';
import { rulesHidden } from '../storage/choices.ts';
import { asChosen } from './as-chosen.ts';
import type { Decisions } from './decisions.ts';

export interface Proposer {
  /** What the engine says of a draft, whatever the person has decided. */
  readonly analyse: Engine['analyse'];
  /** Proposals for a draft, told its analysis as the person sees it. */
  readonly rewrites: (draft: Draft, shown: Analysis, decisions: Decisions) => readonly Rewrite[];
  /** Messages for the moment a draft is written in; those the box has no room for are left out. */
  readonly cards: (draft: Draft) => readonly Card[];
  /** What can be said of the conversation a draft is part of. */
  readonly conversation: Conversation;
  /** A note as a line for a draft. */
  readonly noteAsLine: NoteAsLine;
}

/**
 * Each proposal is scored under the person's decisions, and one that is not better than the draft under them is left
 * out. A finding that was hidden in the draft stands in other words in a proposal: there its whole rule costs nothing.
 */
export function createProposer(given?: Engine, other?: Rewriter): Proposer {
  const look = createLook();
  const engine = given ?? createEngine(look);
  const rewriter = other ?? createRewriter(look);
  return {
    analyse: (draft) => engine.analyse(draft),
    conversation: createConversation(look),
    noteAsLine: createNoteAsLine(look),
    rewrites(draft, shown, decisions) {
      const draftScore = shown.score;
      if (draftScore === null) return [];
      const hidden = rulesHidden(decisions.choice);
      return rewriter.rewrite(draft, shown).flatMap((rewrite) => {
        const chosen = asChosen(engine.analyse({ ...draft, text: rewrite.text }), decisions);
        const { score } = withoutFindings(chosen, ({ rule }) => !hidden.has(rule));
        return score === null || score < draftScore ? [] : [{ ...rewrite, score }];
      });
    },
    cards(draft) {
      const { limit } = draft;
      return rewriter.cards(draft).filter(({ text }) => limit === undefined || text.length <= limit);
    },
  };
}
