import type { Card, Rewrite } from '../../lib/engine/types.ts';
import type { ProposalChoices } from '../rewrites/choices.ts';

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
  current: true,
  choices: {},
};
