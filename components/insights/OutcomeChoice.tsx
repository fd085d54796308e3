import { useId } from 'react';
import { OUTCOMES, type Outcome } from '../../lib/plan/types.ts';
import { OUTCOME_WORDS } from '../plan/outcome-words.ts';
import './outcome.css';

export interface OutcomeChoiceProps {
  /** What it came of, for who does not see the message above. */
  readonly about: string;
  readonly outcome: Outcome | null;
  readonly onChange: (outcome: Outcome | null) => void;
}

/** What came of an interaction, in one press; the same press again takes it back. */
export function OutcomeChoice({ about, outcome, onChange }: OutcomeChoiceProps) {
  const name = useId();
  return (
    <fieldset className="outcome" aria-describedby={`${name}-again`}>
      <legend className="quiet">
        What came of it<span className="visually-hidden"> · {about}</span>
      </legend>
      <span id={`${name}-again`} className="visually-hidden">
        Pressed again, an answer is taken back.
      </span>
      <div className="outcome-row">
        {OUTCOMES.map((one) => (
          <label key={one} className="outcome-option">
            <input
              type="radio"
              name={name}
              value={one}
              checked={outcome === one}
              onChange={() => onChange(one)}
              // A radio that is chosen changes no more, so what takes it back is listened for here.
              onClick={() => {
                if (outcome === one) onChange(null);
              }}
              onKeyDown={(event) => {
                if (event.key !== ' ' || outcome !== one) return;
                event.preventDefault();
                onChange(null);
              }}
            />
            {OUTCOME_WORDS[one]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
