import { useId } from 'react';
import { Button } from '../ui/Button.tsx';
import { TextField, type TextFieldProps } from '../ui/TextField.tsx';
import type { TextEdit, TextSaved } from './person-actions.ts';
import { useSavedText } from './use-saved-text.ts';
import './prospects.css';

export interface SavedFieldProps extends Pick<TextFieldProps, 'label' | 'help' | 'placeholder' | 'type' | 'lines'> {
  readonly stored: string;
  readonly onWrite: (edit: TextEdit) => Promise<TextSaved>;
  /** Enter begins a new line instead of keeping the text. */
  readonly manyLines?: boolean;
}

/** A text field that keeps itself. Where another window wrote something else meanwhile, both texts are shown. */
export function SavedField({ stored, onWrite, manyLines = false, ...field }: SavedFieldProps) {
  const { text, change, save, theirs, keepMine, keepTheirs, trouble } = useSavedText(stored, onWrite);
  const id = useId();
  return (
    <div className="saved-field">
      <TextField {...field} value={text} onChange={change} onLeave={save} {...(!manyLines && { onEnter: save })} />
      <div role="status" className="live saved-state">
        {trouble !== null && <p className="quiet">Not kept. {trouble}</p>}
        {theirs !== null && (
          <div className="notice notice-caution">
            <p id={id}>
              {field.label} was changed in another window to {theirs === '' ? 'nothing' : `“${theirs}”`}. Here it says{' '}
              {text.trim() === '' ? 'nothing' : `“${text.trim()}”`}.
            </p>
            <div className="row">
              <Button onPress={keepMine} describedBy={id}>
                Keep mine
              </Button>
              <Button onPress={keepTheirs} describedBy={id}>
                Keep theirs
              </Button>
            </div>
          </div>
        )}
      </div>
    </div>
  );
}
