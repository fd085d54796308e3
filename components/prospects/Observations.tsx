import type { Observation } from '../../lib/prospects/types.ts';
import { dateOf } from './dates.ts';
import { LineList } from './LineList.tsx';
import type { LineKind, PersonActions } from './person-actions.ts';
import { SavedField } from './SavedField.tsx';

export interface ObservationsProps {
  readonly lines: readonly Observation[];
  readonly actions: PersonActions;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly onUseLine?: ((text: string, kind: LineKind) => void) | undefined;
}

/** What was seen of them, where, and when. */
export function Observations({ lines, actions, now, onUseLine }: ObservationsProps) {
  return (
    <LineList
      title="What I observed"
      example="Opened a second practice in May"
      lines={lines}
      now={now}
      onAdd={(text) => actions.addLine('observations', { text })}
      onRemove={(id) => void actions.removeLine('observations', id)}
      onConfirm={(id) => void actions.confirmLine('observations', id)}
      onUse={onUseLine && ((text) => onUseLine(text, 'observation'))}
      about={({ source, at }) => [...(source === '' ? [] : [source]), dateOf(at)]}
      opens={({ source }) => (source === '' ? 'Say where it was seen' : 'Change')}
      inside={({ id, text, source }) => (
        <>
          <SavedField
            label="What it was"
            stored={text}
            onWrite={(edit) => actions.writeLine('observations', id, 'text', edit)}
          />
          <SavedField
            label="Where it was seen"
            help="A post, their site, a colleague."
            stored={source}
            onWrite={(edit) => actions.writeLine('observations', id, 'source', edit)}
          />
        </>
      )}
    />
  );
}
