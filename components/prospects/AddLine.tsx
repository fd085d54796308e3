import { type ReactNode, type RefObject, useState } from 'react';
import { SubmitButton } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import './prospects.css';

export interface AddLineProps {
  readonly title: string;
  /** Shown while there is no line yet. */
  readonly example?: string | undefined;
  readonly onAdd: (text: string) => Promise<boolean>;
  readonly form?: RefObject<HTMLFormElement | null>;
  /** Fields that belong to the new line. */
  readonly children?: ReactNode;
}

/** A field for the next line of a list. What is typed stays until it was kept. */
export function AddLine({ title, example, onAdd, form, children }: AddLineProps) {
  const [typed, setTyped] = useState('');
  return (
    <form
      ref={form}
      className="stack-s"
      onSubmit={async (event) => {
        event.preventDefault();
        const text = typed;
        if (text.trim() === '') return;
        if (await onAdd(text)) setTyped((now) => (now === text ? '' : now));
      }}
    >
      <div className="notes-form">
        <TextField
          label={title}
          value={typed}
          onChange={setTyped}
          {...(example !== undefined && { help: `For example: ${example}.` })}
        />
        <SubmitButton look="plain">
          Add<span className="visually-hidden"> to {title}</span>
        </SubmitButton>
      </div>
      {children}
    </form>
  );
}
