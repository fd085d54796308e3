import { useId } from 'react';
import './field.css';

export interface SelectGroup {
  /** Empty for options that stand alone. */
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export interface SelectFieldProps {
  readonly label: string;
  readonly groups: readonly SelectGroup[];
  /** What stands where nothing is chosen. */
  readonly none: string;
  /** Empty where nothing is chosen. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** About what is chosen; read with the field. */
  readonly help?: string;
}

/** One of many, in groups, in the browser's own list. */
export function SelectField({ label, groups, none, value, onChange, help }: SelectFieldProps) {
  const id = useId();
  const options = (group: SelectGroup) =>
    group.options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ));
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="field-control"
        value={value}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="">{none}</option>
        {groups.map((group) =>
          group.label === '' ? (
            options(group)
          ) : (
            <optgroup key={group.label} label={group.label}>
              {options(group)}
            </optgroup>
          ),
        )}
      </select>
      {help !== undefined && (
        <span className="field-help" id={`${id}-help`}>
          {help}
        </span>
      )}
    </div>
  );
}
