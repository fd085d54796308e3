import { useId, useRef } from 'react';
import type { Prospect } from '../../lib/prospects/types.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { answerTo, fairLine, MISCONCEPTIONS } from './misconceptions.ts';
import { PersonField } from './PersonField.tsx';
import type { PersonActions } from './person-actions.ts';
import { CERTAINTY_OPTIONS } from './person-words.ts';

export interface FirstImpressionProps {
  readonly prospect: Prospect;
  readonly actions: PersonActions;
}

/** What they think of us already, and a line that takes it as their fair view (4.2-4.5). */
export function FirstImpression({ prospect, actions }: FirstImpressionProps) {
  const id = useId();
  const { firstImpression, secondImpression } = prospect;
  const fields = useRef<HTMLDivElement>(null);
  const put = (field: 'firstImpression' | 'secondImpression', text: string) => {
    // What was pressed goes; the focus goes to the text that comes.
    fields.current?.querySelector<HTMLElement>(`.${field} .field-control`)?.focus();
    void actions.putField(field, { base: prospect[field], text });
  };
  const suggested = firstImpression.trim() === '' ? null : (answerTo(firstImpression) ?? fairLine(firstImpression));
  return (
    <div className="stack" ref={fields}>
      {firstImpression === '' && (
        <div className="field">
          <label className="field-label" htmlFor={id}>
            What people often think
          </label>
          <select
            id={id}
            className="field-control"
            value=""
            onChange={({ currentTarget: { value } }) => {
              const picked = MISCONCEPTIONS.find((one) => one.id === value);
              if (picked !== undefined) put('firstImpression', picked.impression);
            }}
          >
            <option value="">Pick one, or write your own below</option>
            {MISCONCEPTIONS.map((one) => (
              <option key={one.id} value={one.id}>
                {one.label}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="firstImpression">
        <PersonField field="firstImpression" prospect={prospect} actions={actions} />
      </div>
      <PersonField field="impressionSource" prospect={prospect} actions={actions} />
      <Choice
        label="How sure that is"
        options={CERTAINTY_OPTIONS}
        value={prospect.impressionCertainty ?? ''}
        onChange={(certainty) => void actions.choose('impressionCertainty', certainty)}
      />
      <div className="secondImpression">
        <PersonField field="secondImpression" prospect={prospect} actions={actions} lines={2} />
      </div>
      {suggested !== null && secondImpression === '' && (
        <div className="stack-s">
          <p className="quiet">A fair wording: {suggested}</p>
          <div className="row">
            <Button onPress={() => put('secondImpression', suggested)}>Take this wording</Button>
          </div>
        </div>
      )}
    </div>
  );
}
