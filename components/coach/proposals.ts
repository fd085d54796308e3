import type { AgainstNotes, HeardPain, Temperature } from '../../lib/engine/conversation/types.ts';
import type { Card, Rewrite } from '../../lib/engine/types.ts';
import type { ProposalChoices } from '../rewrites/choices.ts';

/** What can be said of the conversation the draft is part of. */
export interface DraftReading {
  readonly temperature: Temperature;
  /** Sentences of theirs that sound like a trouble. */
  readonly heard: readonly HeardPain[];
  /** The draft beside the notes it was judged with. */
  readonly against: AgainstNotes;
}

/** What is proposed for a box, with what the person has decided about it so far. */
export interface ProposalsView {
  /** The box they are for; what is open and chosen in one says nothing about another. */
  readonly boxKey: string;
  /** The draft all this was worked out for. */
  readonly text: string;
  readonly rewrites: readonly Rewrite[];
  /** Score of that draft, null where only cards are proposed. */
  readonly score: number | null;
  readonly cards: readonly Card[];
  /** Null until it is read. */
  readonly reading: DraftReading | null;
  /** False while the draft has changed and what is proposed for it now is not there yet. */
  readonly current: boolean;
  readonly choices: Readonly<Record<ProposalId, ProposalChoices>>;
}

/** One for each kind of rewrite and each moment: `touch-up`, `card:silence`. */
export type ProposalId = string;

export const NO_PROPOSALS: ProposalsView = {
  boxKey: '',
  text: '',
  rewrites: [],
  score: null,
  cards: [],
  reading: null,
  current: true,
  choices: {},
};
