import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import type { Day } from '../../lib/plan/types.ts';
import { Button, SubmitButton } from '../ui/Button.tsx';
import '../ui/field.css';
import { longDay } from './next-words.ts';

export interface LaterProps {
  readonly today: Day;
  /** The working day after today. */
  readonly tomorrow: Day;
  readonly onMove: (day: Day) => void;
  readonly onRemove?: () => void;
  readonly onCancel: () => void;
}

/** Another day for one person: the next working day in one press, or any. */
export function Later({ today, tomorrow, onMove, onRemove, onCancel }: LaterProps) {
  const id = useId();
  const first = useRef<HTMLDivElement>(null);
  const [day, setDay] = useState<Day | ''>('');
  // Opened by a button or a key; whoever did so chooses next.
  useEffect(() => first.current?.querySelector('button')?.focus(), []);
  const isOver = day !== '' && day < today;
  const move = (event: FormEvent) => {
    event.preventDefault();
    if (day !== '' && !isOver) onMove(day);
  };
  return (
    <fieldset className="later stack-s">
      <legend className="field-label">When instead?</legend>
      <div className="row" ref={first}>
        <Button onPress={() => onMove(tomorrow)}>{longDay(tomorrow)}</Button>
      </div>
      <form className="row later-pick" onSubmit={move}>
        <div className="field">
          <label className="field-label" htmlFor={id}>
            Another day
          </label>
          <input
            id={id}
            className="field-control"
            type="date"
            min={today}
            value={day}
            aria-describedby={isOver ? `${id}-over` : undefined}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
        </div>
        <SubmitButton look="plain">Move</SubmitButton>
      </form>
      {isOver && (
        <p className="quiet" id={`${id}-over`}>
          That day is over. Choose one from today on.
        </p>
      )}
      <div className="row">
        <Button look="quiet" onPress={onCancel}>
          Keep it today
        </Button>
        {onRemove !== undefined && (
          <Button look="quiet" onPress={onRemove}>
            Take off the list
          </Button>
        )}
      </div>
    </fieldset>
  );
}
