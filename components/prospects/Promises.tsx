import { useRef, useState } from 'react';
import type { Day, TrustEvent } from '../../lib/prospects/types.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { AddLine } from './AddLine.tsx';
import { dateOf, dayWords } from './dates.ts';
import type { PersonActions } from './person-actions.ts';

export interface PromisesProps {
  readonly events: readonly TrustEvent[];
  readonly actions: PersonActions;
  readonly today: Day;
}

/** `Due 3 Nov 2026`, said plainly when that is over. */
function stateWords({ state, due, at, settledAt }: TrustEvent, today: Day): string {
  if (state === 'kept') return `Kept, ${dateOf(settledAt ?? at)}`;
  if (state === 'broken') return `Not kept, ${dateOf(settledAt ?? at)}`;
  if (due === '') return `Promised ${dateOf(at)}, no day set`;
  if (due === today) return 'Due today';
  return due < today ? `Was due ${dayWords(due)} and is still open` : `Due ${dayWords(due)}`;
}

/** What was promised to them, the open ones first, the earliest due before the others. */
function inOrder(events: readonly TrustEvent[]): TrustEvent[] {
  const rank = ({ state, due }: TrustEvent) => (state === 'open' ? `0${due || '9'}` : '1');
  return events.filter(({ state }) => state !== 'passed').sort((a, b) => (rank(a) < rank(b) ? -1 : 1) || b.at - a.at);
}

export function Promises({ events, actions, today }: PromisesProps) {
  const [due, setDue] = useState<Day | ''>('');
  const form = useRef<HTMLFormElement>(null);
  // The button that was pressed goes; the focus must not go with it.
  const keepFocus = () => form.current?.querySelector('input')?.focus();
  const settle = (id: string, state: 'open' | 'kept' | 'broken') => {
    keepFocus();
    void actions.settlePromise(id, state);
  };
  const shown = inOrder(events);
  return (
    <div className="stack-s">
      <AddLine
        title="A promise to them"
        example={shown.length === 0 ? 'Send the rota of the other practice' : undefined}
        form={form}
        onAdd={async (text) => {
          const kept = await actions.addLine('trustLog', { text, due });
          if (kept) setDue('');
          return kept;
        }}
      >
        <TextField label="Due" type="date" value={due} onChange={setDue} />
      </AddLine>
      {shown.length > 0 && (
        <ul className="person-lines" aria-label="Promises">
          {shown.map((event) => {
            const { id, text, state } = event;
            const hidden = <span className="visually-hidden"> {text}</span>;
            return (
              <li key={id} className="person-line">
                <p>{text}</p>
                <p className="quiet">{stateWords(event, today)}</p>
                <div className="row">
                  {state === 'open' ? (
                    <>
                      <Button onPress={() => settle(id, 'kept')}>Kept{hidden}</Button>
                      <Button onPress={() => settle(id, 'broken')}>Broken{hidden}</Button>
                    </>
                  ) : (
                    <Button look="quiet" onPress={() => settle(id, 'open')}>
                      Open again{hidden}
                    </Button>
                  )}
                  <Button
                    look="quiet"
                    onPress={() => {
                      keepFocus();
                      void actions.removeLine('trustLog', id);
                    }}
                  >
                    Take out{hidden}
                  </Button>
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
