import { Field } from '@base-ui/react/field';
import './field.css';

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onLeave?: () => void;
  /** Enter is then no new line. */
  readonly onEnter?: () => void;
  readonly help?: string;
  readonly placeholder?: string;
  readonly type?: 'text' | 'email' | 'tel' | 'date' | 'time' | 'number';
  readonly lines?: number;
  readonly autoComplete?: string;
}

export function TextField(props: TextFieldProps) {
  const {
    label,
    value,
    onChange,
    onLeave,
    onEnter,
    help,
    placeholder,
    type = 'text',
    lines = 1,
    autoComplete = 'off',
  } = props;
  return (
    <Field.Root className="field">
      <Field.Label className="field-label">{label}</Field.Label>
      {help !== undefined && <Field.Description className="field-help">{help}</Field.Description>}
      <Field.Control
        className="field-control"
        value={value}
        onValueChange={(next) => onChange(next)}
        onBlur={onLeave}
        onKeyDown={
          onEnter &&
          ((event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            onEnter();
          })
        }
        placeholder={placeholder}
        autoComplete={autoComplete}
        {...(lines > 1 ? { render: <textarea rows={lines} /> } : { type })}
      />
    </Field.Root>
  );
}
