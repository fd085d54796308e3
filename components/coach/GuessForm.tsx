import { useId, useState } from 'react';
import { Button, SubmitButton } from '../ui/Button.tsx';
import '../ui/field.css';

export interface GuessFormProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly onGuess: (guess: number) => void;
  readonly onSettings: () => void;
}

/** A whole number from 0 to 100, or null. */
export function guessIn(typed: string): number | null {
  const guess = Number(typed);
  return /^\d{1,3}$/u.test(typed.trim()) && guess <= 100 ? guess : null;
}

/** Practice mode: one's own eye first, the number after it (2.29). No slider: where it stands would be the guess. */
export function GuessForm({ typed, onType, onGuess, onSettings }: GuessFormProps) {
  const [wrong, setWrong] = useState(false);
  const id = useId();
  return (
    <form
      className="stack-s"
      noValidate
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        const guess = guessIn(typed);
        setWrong(guess === null);
        if (guess !== null) onGuess(guess);
      }}
    >
      <div>
        <p id={`${id}-title`} className="verdict-title">
          Your guess first
        </p>
        <p className="quiet">The message is read. Read it once more as the person who gets it.</p>
      </div>
      <div className="field">
        <label className="field-label" htmlFor={id}>
          What will the score be, 0 to 100?
        </label>
        <span className="field-help" id={`${id}-help`}>
          Low: about you. The middle: half and half. High: about them.
        </span>
        <input
          id={id}
          className="field-control guess-field"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          maxLength={3}
          value={typed}
          aria-describedby={wrong ? `${id}-help ${id}-wrong` : `${id}-help`}
          aria-invalid={wrong}
          onChange={(event) => {
            onType(event.currentTarget.value);
            setWrong(false);
          }}
        />
        <p role="status" id={`${id}-wrong`} className="live quiet">
          {wrong && 'A whole number from 0 to 100.'}
        </p>
      </div>
      <div className="row">
        <SubmitButton>Show the score</SubmitButton>
        <Button look="quiet" onPress={onSettings}>
          Turn this off<span className="visually-hidden"> in the settings</span>
        </Button>
      </div>
    </form>
  );
}
