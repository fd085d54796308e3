import type { ReactNode } from 'react';
import type {
  Analysis,
  Card,
  Draft,
  Finding,
  NoteField,
  Person,
  Rewrite,
  RewriteChange,
  Suggestion,
} from '../../lib/engine/types.ts';
import type { ProspectNotesView } from '../prospects/NotesCard.tsx';
import type { ProposalChoices } from '../rewrites/choices.ts';
import type { ProposalProps } from '../rewrites/proposal-props.ts';
import type { ProposalId, ProposalsView } from './proposals.ts';

/** The draft with what is known of it; the score is nobody's until the analysis is there. */
export interface DraftView {
  readonly state: 'draft';
  readonly draft: Draft;
  /** The site in words, where it can be switched off. */
  readonly site: string | null;
  /** Null while the first reading is under way, and until a score is guessed that is to be guessed first. */
  readonly analysis: Analysis | null;
  /** Key of the box whose score is to be guessed before it is shown; null everywhere else. */
  readonly guessFor: string | null;
  readonly proposals: ProposalsView;
  /** Parts of the compose box that could not be read, by name. */
  readonly missing: readonly string[];
  /** The person said so, as opposed to a verdict of the engine. */
  readonly notProspecting: boolean;
  /** False when the words did not fit into the panel's memory: nothing can be applied from here. */
  readonly hasText: boolean;
  /** Null where nothing can be kept: nobody to write to yet, or a private window. */
  readonly notes: ProspectNotesView | null;
}

export type CoachView =
  | { readonly state: 'loading' }
  | { readonly state: 'nothing-open' }
  | { readonly state: 'unreadable'; readonly missing: readonly string[] }
  | { readonly state: 'second-copy' }
  | { readonly state: 'site-off'; readonly site: string }
  | { readonly state: 'person-off'; readonly people: readonly Person[] }
  | { readonly state: 'too-long' }
  | { readonly state: 'failed' }
  | DraftView;

export interface CoachActions {
  readonly onApplySuggestion: (finding: Finding, suggestion: Suggestion) => void;
  readonly onHide: (finding: Finding) => void;
  readonly onNever: (finding: Finding) => void;
  readonly onMuteRule: (finding: Finding) => void;
  readonly onApplyRewrite: (rewrite: Rewrite, changes: readonly RewriteChange[]) => void;
  readonly onApplyCard: (card: Card, changes: readonly RewriteChange[]) => void;
  /** What the person decides about a proposal; it comes back with the view. */
  readonly onChoose: (id: ProposalId, choices: ProposalChoices) => void;
  readonly onUndo: () => void;
  readonly onCopy: (text: string) => void;
  /** A guess of the score, 0-100: the score is shown after it. */
  readonly onGuess: (guess: number) => void;
  readonly onNotProspecting: (on: boolean) => void;
  /** Coach messages to the people this one is for, or not. */
  readonly onCoachPeople: (coached: boolean) => void;
  /** Coach on the site this message is written on, or not; absent on the practice page. */
  readonly onCoachSite?: (coached: boolean) => void;
  /** Copies what support needs to know about a box, without any of the person's words. */
  readonly onCopyReport: () => void;
  /** Writes a line into the notes about the person; absent where nothing may be kept. */
  readonly onKeepNote?: (field: NoteField, text: string) => void;
  readonly onRemoveNote?: (field: NoteField, text: string) => void;
  /** Absent on the practice page itself. */
  readonly onPractise?: () => void;
  readonly onSettings: () => void;
}

export interface CoachPanelProps extends CoachActions {
  readonly view: CoachView;
  /** What came of the last action, in one sentence. */
  readonly notice: string | null;
  readonly canUndo: boolean;
  /** Nothing is on the pain menu; absent where that is not said. */
  readonly menuEmpty?: boolean;
  /** What was planned with whom the draft is for; stands under its head. */
  readonly plan?: ReactNode;
  /** What the draft is too much like; stands under its score. */
  readonly alike?: ReactNode;
  /** Steps of the person's own process (2.22). */
  readonly ownSteps?: readonly string[] | undefined;
}

/** What a proposal of this draft needs beside itself. */
export function proposalProps(
  { draft, proposals, notes }: DraftView,
  { onChoose, onCopy, onKeepNote }: CoachActions,
  id: ProposalId,
): ProposalProps {
  return {
    draftText: proposals.text,
    current: proposals.current,
    limit: draft.limit,
    choices: proposals.choices[id],
    onChoose: (choices) => onChoose(id, choices),
    onCopy,
    notes,
    onKeepNote,
  };
}
