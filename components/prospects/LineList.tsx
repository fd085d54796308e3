import { type ReactNode, useRef } from 'react';
import { isStale } from '../../lib/prospects/stale.ts';
import type { Line } from '../../lib/prospects/types.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { AddLine } from './AddLine.tsx';
import './prospects.css';

export interface LineListProps<N extends Line> {
  readonly title: string;
  readonly example: string;
  readonly lines: readonly N[];
  /** Epoch milliseconds; absent where lines do not grow old. */
  readonly now?: number;
  readonly onAdd: (text: string) => Promise<boolean>;
  readonly onRemove: (id: string) => void;
  readonly onConfirm?: (id: string) => void;
  readonly onUse?: ((text: string) => void) | undefined;
  /** What is known of a line, in a few words. */
  readonly about: (line: N) => readonly string[];
  /** What its button says. */
  readonly opens: (line: N) => string;
  /** What can be changed in it. */
  readonly inside: (line: N) => ReactNode;
  readonly addFields?: ReactNode;
}

/** One list about a person: each line can be opened, offered for the draft, and taken out. */
export function LineList<N extends Line>(props: LineListProps<N>) {
  const { title, example, lines, now, onAdd, onRemove, onConfirm, onUse, about, opens, inside, addFields } = props;
  const form = useRef<HTMLFormElement>(null);
  // The button that was pressed goes; the focus must not go with it.
  const keepFocus = () => form.current?.querySelector('input')?.focus();
  const remove = (id: string) => {
    keepFocus();
    onRemove(id);
  };
  const confirm = (id: string) => {
    keepFocus();
    onConfirm?.(id);
  };
  return (
    <div className="stack-s">
      <AddLine title={title} example={lines.length === 0 ? example : undefined} onAdd={onAdd} form={form}>
        {addFields}
      </AddLine>
      {lines.length > 0 && (
        <ul className="person-lines" aria-label={title}>
          {lines.map((line) => {
            const hidden = <span className="visually-hidden"> {line.text}</span>;
            return (
              <li key={line.id} className="person-line">
                <p>{line.text}</p>
                <p className="quiet">{about(line).join(' · ')}</p>
                {now !== undefined && onConfirm !== undefined && isStale(line.at, now) && (
                  <p className="person-stale">
                    <span>This is over six months old. Is it still so?</span>
                    <Button look="quiet" onPress={() => confirm(line.id)}>
                      Yes, still so{hidden}
                    </Button>
                  </p>
                )}
                {onUse !== undefined && (
                  <div className="person-chip">
                    <Button onPress={() => onUse(line.text)}>Use in the draft{hidden}</Button>
                  </div>
                )}
                <Disclosure
                  label={
                    <>
                      {opens(line)}
                      {hidden}
                    </>
                  }
                >
                  <div className="stack person-inside">
                    {inside(line)}
                    <div className="row">
                      <Button look="quiet" onPress={() => remove(line.id)}>
                        Take out{hidden}
                      </Button>
                    </div>
                  </div>
                </Disclosure>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
