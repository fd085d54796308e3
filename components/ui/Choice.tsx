import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useId } from 'react';
import './field.css';

export interface ChoiceProps<V extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  /** Empty when nothing is chosen yet. */
  readonly value: V | '';
  readonly onChange: (value: V) => void;
  readonly help?: string;
  readonly stacked?: boolean;
}

export function Choice<V extends string>({ label, options, value, onChange, help, stacked = false }: ChoiceProps<V>) {
  const id = useId();
  return (
    <div className="field">
      <span className="field-label" id={`${id}-label`}>
        {label}
      </span>
      {help !== undefined && (
        <span className="field-help" id={`${id}-help`}>
          {help}
        </span>
      )}
      <RadioGroup
        className={stacked ? 'choice choice-stacked' : 'choice'}
        aria-labelledby={`${id}-label`}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        value={value}
        onValueChange={(next) => {
          const option = options.find((one) => one.value === next);
          if (option !== undefined) onChange(option.value);
        }}
      >
        {options.map((option) => (
          // biome-ignore lint/a11y/noLabelWithoutControl: Radio.Root renders the control this label wraps.
          <label key={option.value} className="choice-option">
            <Radio.Root value={option.value} className="choice-radio">
              <Radio.Indicator className="choice-radio-dot" />
            </Radio.Root>
            {option.label}
          </label>
        ))}
      </RadioGroup>
    </div>
  );
}
