import { type ReactNode, useId } from 'react';
import './check-box.css';

export interface CheckBoxProps {
  readonly label: ReactNode;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  /** What belongs to the choice and is read with it; also pressed, as the label is. */
  readonly about?: ReactNode;
}

/** The browser's own box, which the person's system colours and sizes reach. */
export function CheckBox({ label, on, onChange, about }: CheckBoxProps) {
  const id = useId();
  return (
    <div className="check">
      <input
        id={id}
        type="checkbox"
        className="check-box"
        checked={on}
        aria-describedby={about === undefined ? undefined : `${id}-about`}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <div className="check-text">
        <label htmlFor={id}>{label}</label>
        {about !== undefined && (
          <div className="quiet" id={`${id}-about`}>
            {about}
          </div>
        )}
      </div>
    </div>
  );
}
