import type { NoteField } from '../../lib/engine/types.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { NoteList } from './NoteList.tsx';
import './prospects.css';

/** What the seller has written down about the person a draft is for, oldest first. */
export interface ProspectNotesView {
  /** Whom the notes are about, as a person would say it. */
  readonly person: string;
  readonly observations: readonly string[];
  readonly pains: readonly string[];
}

export interface NotesCardProps {
  readonly notes: ProspectNotesView;
  readonly onKeep: (field: NoteField, text: string) => void;
  readonly onRemove: (field: NoteField, text: string) => void;
}

/** Closed until it is wanted; what is in it counts for the score and the proposals either way. */
export function NotesCard({ notes, onKeep, onRemove }: NotesCardProps) {
  const { person, observations, pains } = notes;
  const count = observations.length + pains.length;
  return (
    <section className="notes" aria-label={`Notes about ${person}`}>
      <Disclosure label={count === 0 ? `Notes about ${person}` : `Notes about ${person} (${count})`}>
        <div className="stack notes-inside">
          <p className="quiet">What you know of them counts in the score and goes into the proposals.</p>
          <NoteList
            title="What you saw"
            field="observations"
            lines={observations}
            example="Opened a second practice in May"
            onKeep={onKeep}
            onRemove={onRemove}
          />
          <NoteList
            title="Their troubles, in their words"
            field="pains"
            lines={pains}
            example="Recall calls slip when one desk answers for two practices"
            onKeep={onKeep}
            onRemove={onRemove}
          />
          <p className="quiet">Notes stay in this browser.</p>
        </div>
      </Disclosure>
    </section>
  );
}
