import type { NoteField } from '../../lib/engine/types.ts';
import type { ProposalChoices } from './choices.ts';

/** Notes about one person, as far as a blank's filling may go there. */
export interface KeepsNotes extends Readonly<Record<NoteField, readonly string[]>> {
  readonly person: string;
}

/** What every proposal needs beside itself. */
export interface ProposalProps {
  readonly draftText: string;
  /** False while the draft has changed since: then it is only to be read. */
  readonly current: boolean;
  /** Characters that fit into the box, where that is limited. */
  readonly limit: number | undefined;
  readonly choices: ProposalChoices | undefined;
  readonly onChoose: (choices: ProposalChoices) => void;
  readonly onCopy: (text: string) => void;
  /** Null where nothing can be kept. */
  readonly notes: KeepsNotes | null;
  readonly onKeepNote: ((field: NoteField, text: string) => void) | undefined;
}
