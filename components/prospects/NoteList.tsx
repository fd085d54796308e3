import { useRef, useState } from 'react';
import type { NoteField } from '../../lib/engine/types.ts';
import { Button, SubmitButton } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import './prospects.css';

export interface NoteListProps {
  readonly title: string;
  readonly field: NoteField;
  readonly lines: readonly string[];
  /** Shown while there is no line yet. */
  readonly example: string;
  readonly onKeep: (field: NoteField, text: string) => void;
  readonly onRemove: (field: NoteField, text: string) => void;
}

/** One kind of notes: its lines, and a field for the next. What is typed stays until it is seen among the lines. */
export function NoteList({ title, field, lines, example, onKeep, onRemove }: NoteListProps) {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState<{ readonly text: string; readonly lines: number } | null>(null);
  const form = useRef<HTMLFormElement>(null);
  if (asked !== null && lines.length > asked.lines) {
    setAsked(null);
    if (typed === asked.text) setTyped('');
  }
  return (
    <div className="stack-s">
      <form
        ref={form}
        className="notes-form"
        onSubmit={(event) => {
          event.preventDefault();
          const text = typed.trim();
          if (lines.some((line) => line.toLowerCase() === text.toLowerCase())) return setTyped('');
          if (text === '') return;
          setAsked({ text: typed, lines: lines.length });
          onKeep(field, text);
        }}
      >
        <TextField
          label={title}
          value={typed}
          onChange={setTyped}
          {...(lines.length === 0 && { help: `For example: ${example}.` })}
        />
        <SubmitButton look="plain">
          Add<span className="visually-hidden"> to {title.toLowerCase()}</span>
        </SubmitButton>
      </form>
      {lines.length > 0 && (
        <ul className="notes-lines" aria-label={title}>
          {lines.map((line) => (
            <li key={line} className="notes-line">
              <span>{line}</span>
              <Button
                look="quiet"
                onPress={() => {
                  // The button goes with its line; the focus must not go with it.
                  form.current?.querySelector('input')?.focus();
                  onRemove(field, line);
                }}
              >
                Remove<span className="visually-hidden"> {line}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
