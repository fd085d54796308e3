import { useEffect, useId, useRef, useState } from 'react';
import { Button, SubmitButton } from '../ui/Button.tsx';
import '../ui/field.css';

export interface ByHandProps {
  /** What such a thing usually takes. */
  readonly usual: number;
  /** Null where the person says nothing. */
  readonly onDone: (minutes: number | null) => void;
  readonly onCancel: () => void;
}

const MOST_MINUTES = 1_440;

/** How long a call or a meeting took: nobody measures those, and one's own times are what a day is planned by. */
export function ByHand({ usual, onDone, onCancel }: ByHandProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(String(usual));
  // Opened by a key; the next keys are the number.
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const minutes = Math.round(Number(text));
  const isNumber = text.trim() !== '' && Number.isFinite(minutes) && minutes > 0 && minutes <= MOST_MINUTES;
  return (
    <form
      className="row by-hand"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(isNumber ? minutes : null);
      }}
    >
      <div className="field">
        <label className="field-label" htmlFor={id}>
          Minutes it took
        </label>
        <input
          ref={field}
          id={id}
          className="field-control by-hand-minutes"
          type="number"
          inputMode="numeric"
          min={1}
          max={MOST_MINUTES}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <SubmitButton>It is done</SubmitButton>
      <Button look="quiet" onPress={onCancel}>
        Not yet
      </Button>
    </form>
  );
}
