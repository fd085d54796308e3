import type { ChosenField, Prospect, TextField } from '../../lib/prospects/types.ts';

/** How many of these fields of a record say something. */
export function filled(prospect: Prospect, fields: readonly (TextField | ChosenField)[]): number {
  return fields.filter((field) => (prospect[field] ?? '').trim() !== '').length;
}
