import { type KnownNeed, objectiveWarning } from '../../lib/plan/objectives.ts';
import type { PlanFields } from '../../lib/plan/types.ts';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { AIM_GROUPS, aimFrom, aimOf, WARNING_WORDS } from './form-words.ts';
import './plan-form.css';

export interface FieldsProps {
  readonly fields: PlanFields;
  readonly onChange: (patch: Partial<PlanFields>) => void;
}

/** The objective, from a preset or in one's own words, with a calm word where it is not one yet (3.18, 1.12). */
export function ObjectiveFields({ fields, known, onChange }: FieldsProps & { readonly known: KnownNeed }) {
  const warning = objectiveWarning(fields, known);
  return (
    <div className="stack-s">
      <SelectField
        label="Aim"
        none="Choose one, or write your own below"
        groups={AIM_GROUPS}
        value={aimOf(fields)}
        onChange={(option) => onChange(aimFrom(option, fields))}
      />
      <TextField
        label="Objective"
        help="What should have happened afterwards. Not the same as the why."
        value={fields.objective}
        onChange={(objective) => onChange({ objective })}
      />
      <p role="status" className={warning === null ? 'live' : 'plan-warning'}>
        {warning !== null && WARNING_WORDS[warning]}
      </p>
    </div>
  );
}
