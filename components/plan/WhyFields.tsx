import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { WHY_GROUPS, WHY_WORDS, whyKindOf } from './form-words.ts';
import type { FieldsProps } from './ObjectiveFields.tsx';

/** Why this person, now: the kind, who referred where somebody did, and one's own words (3.15). */
export function WhyFields({ fields, onChange }: FieldsProps) {
  const { whyKind, referrer, why } = fields;
  return (
    <div className="stack-s">
      <SelectField
        label="Reason"
        none="Choose what it is"
        groups={WHY_GROUPS}
        value={whyKind}
        onChange={(value) => onChange({ whyKind: whyKindOf(value) })}
        {...(whyKind !== '' && { help: WHY_WORDS[whyKind].help })}
      />
      {whyKind === 'referred' && (
        <TextField
          label="Who referred you"
          help="Needed: without a name it is no referral."
          placeholder="Tomás Reis"
          value={referrer}
          onChange={(next) => onChange({ referrer: next })}
        />
      )}
      <TextField
        label="Why"
        help="The reason it is this person, now, in a line."
        value={why}
        onChange={(next) => onChange({ why: next })}
      />
    </div>
  );
}
