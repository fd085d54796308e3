import { SelectField } from '../ui/SelectField.tsx';

export interface PickOneProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What stands where nothing is picked. */
  readonly any: string;
  readonly value: string | null;
  readonly onPick: (value: string | null) => void;
}

/** One of a few, or none of them. */
export function PickOne({ label, options, any, value, onPick }: PickOneProps) {
  return (
    <SelectField
      label={label}
      groups={[{ label: '', options }]}
      none={any}
      value={value ?? ''}
      onChange={(picked) => onPick(picked === '' ? null : picked)}
    />
  );
}
