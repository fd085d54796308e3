import type { Prospect, TextField } from '../../lib/prospects/types.ts';
import type { PersonActions } from './person-actions.ts';
import { FIELD_WORDS } from './person-words.ts';
import { SavedField } from './SavedField.tsx';

export interface PersonFieldProps {
  readonly field: TextField;
  readonly prospect: Prospect;
  readonly actions: PersonActions;
  readonly lines?: number;
}

/** One text field of a record. */
export function PersonField({ field, prospect, actions, lines = 1 }: PersonFieldProps) {
  return (
    <SavedField
      {...FIELD_WORDS[field]}
      stored={prospect[field]}
      lines={lines}
      manyLines={field === 'notes'}
      {...(field === 'phone' && { type: 'tel' as const })}
      onWrite={(edit) => actions.writeField(field, edit)}
    />
  );
}
