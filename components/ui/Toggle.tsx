import { Switch } from '@base-ui/react/switch';
import { useId } from 'react';
import './field.css';

export interface ToggleProps {
  readonly label: string;
  readonly help?: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

export function Toggle({ label, help, on, onChange }: ToggleProps) {
  const id = useId();
  return (
    <div className="toggle">
      <span className="toggle-text">
        <label id={`${id}-label`} htmlFor={id}>
          {label}
        </label>
        {help !== undefined && (
          <span className="quiet" id={`${id}-help`}>
            {help}
          </span>
        )}
      </span>
      <Switch.Root
        id={id}
        className="toggle-track"
        aria-labelledby={`${id}-label`}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        checked={on}
        onCheckedChange={(next) => onChange(next)}
      >
        <Switch.Thumb className="toggle-thumb" />
      </Switch.Root>
    </div>
  );
}
