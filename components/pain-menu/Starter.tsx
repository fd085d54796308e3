import { SubmitButton } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { EntryDraft } from './entry-draft.ts';
import { purposeWords, STARTER_STEPS, WORKED_EXAMPLE } from './words.ts';
import './pain-menu.css';

export interface StarterProps {
  readonly draft: EntryDraft;
  /** Why it was not kept. */
  readonly notice: string | null;
  readonly onChange: (draft: EntryDraft) => void;
  readonly onSubmit: () => void;
}

/** An empty menu is begun with three questions on one screen (2.6). */
export function Starter({ draft, notice, onChange, onSubmit }: StarterProps) {
  const purpose = purposeWords(draft);
  const field = (name: keyof typeof STARTER_STEPS, lines = 1) => (
    <TextField
      {...STARTER_STEPS[name]}
      lines={lines}
      value={draft[name]}
      onChange={(value) => onChange({ ...draft, [name]: value })}
    />
  );
  return (
    <form
      className="menu-form stack"
      aria-label="The first trouble on your menu"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <h3 className="menu-form-title">Begin with one: three questions, about three minutes</h3>
      <p className="quiet">{WORKED_EXAMPLE}</p>
      {field('who')}
      {field('text')}
      {field('phrases', 3)}
      {purpose !== null && <p className="quiet">{purpose}</p>}
      <div role="status" className="live">
        {notice !== null && <Notice>{notice}</Notice>}
      </div>
      <div className="row">
        <SubmitButton>Put it on the menu</SubmitButton>
      </div>
    </form>
  );
}
