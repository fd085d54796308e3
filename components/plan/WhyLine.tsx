import { Button, SubmitButton } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import './planned.css';

export interface WhyLineProps {
  /** As a person would say it. */
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Not called while nothing is written. */
  readonly onKeep: () => void;
  readonly onSkip: () => void;
}

/** Asked once, and in nobody's way (3.1). */
export function WhyLine({ name, value, onChange, onKeep, onSkip }: WhyLineProps) {
  return (
    <form
      className="why-line"
      onSubmit={(event) => {
        event.preventDefault();
        if (value.trim() !== '') onKeep();
      }}
    >
      <TextField
        label={`Why are you writing to ${name}?`}
        value={value}
        onChange={onChange}
        placeholder="Maya Lind sent me"
      />
      <div className="row">
        <SubmitButton look="plain">
          Keep<span className="visually-hidden"> in today's plan</span>
        </SubmitButton>
        <Button look="quiet" onPress={onSkip}>
          Not now
        </Button>
      </div>
    </form>
  );
}
