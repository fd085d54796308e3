import { useId } from 'react';
import '../ui/field.css';

export interface PickOneProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** What stands where nothing is picked. */
  readonly any: string;
  readonly value: string | null;
  readonly onPick: (value: string | null) => void;
}

/** One of many, in the browser's own list. */
export function PickOne({ label, options, any, value, onPick }: PickOneProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="field-control"
        value={value ?? ''}
        onChange={(event) => onPick(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      >
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
