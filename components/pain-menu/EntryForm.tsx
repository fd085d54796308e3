import { useEffect, useRef } from 'react';
import { Button, SubmitButton } from '../ui/Button.tsx';
import { CheckBox } from '../ui/CheckBox.tsx';
import { Notice } from '../ui/Notice.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { EntryDraft } from './entry-draft.ts';
import { FIELD_WORDS, GAP_WORDS } from './words.ts';
import './pain-menu.css';

export interface EntryFormProps {
  readonly title: string;
  /** What is typed lives with the owner, so that it outlasts any change of the list. */
  readonly draft: EntryDraft;
  readonly submit: string;
  /** Why it was not kept, or what happened to it meanwhile. */
  readonly notice: string | null;
  readonly onChange: (draft: EntryDraft) => void;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
}

export function EntryForm({ title, draft, submit, notice, onChange, onSubmit, onCancel }: EntryFormProps) {
  const form = useRef<HTMLFormElement>(null);
  // The form opens because a button was pressed; whoever pressed it wants to write.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const field = (name: keyof typeof FIELD_WORDS, lines = 1) => (
    <TextField
      {...FIELD_WORDS[name]}
      lines={lines}
      value={draft[name]}
      onChange={(value) => onChange({ ...draft, [name]: value })}
    />
  );
  return (
    <form
      ref={form}
      className="menu-form stack"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <h3 className="menu-form-title">{title}</h3>
      {field('text')}
      {field('phrases', 3)}
      {field('who')}
      {field('consequence')}
      {field('future')}
      <CheckBox
        label={GAP_WORDS.label}
        about={GAP_WORDS.about}
        on={draft.gap}
        onChange={(gap) => onChange({ ...draft, gap })}
      />
      <div role="status" className="live">
        {notice !== null && <Notice>{notice}</Notice>}
      </div>
      <div className="row">
        <SubmitButton>{submit}</SubmitButton>
        <Button look="quiet" onPress={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
