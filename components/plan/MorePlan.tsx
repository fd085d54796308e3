import { useState } from 'react';
import { noonOf } from '../../lib/plan/day.ts';
import { type ChannelMinutes, STARTING_MINUTES } from '../../lib/plan/time-needed.ts';
import type { PlanFields } from '../../lib/plan/types.ts';
import { Button } from '../ui/Button.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { EXPECTATION } from './form-words.ts';
import type { FieldsProps } from './ObjectiveFields.tsx';

const MOST_MINUTES = 1_440;

export interface MorePlanProps extends FieldsProps {
  /** Of one's own process, in order (2.22). */
  readonly steps: readonly string[];
  readonly usual?: ChannelMinutes;
}

/** Whether anything stands in these fields. */
export const saysMore = ({ value, expectation, nextStep, nextStepOn, minutes }: PlanFields): boolean =>
  minutes !== null || [value, expectation, nextStep, nextStepOn].some((text) => text.trim() !== '');

/** The value brought, the expectation set, what comes next and how long it takes. */
export function MorePlan({ fields, steps, usual = STARTING_MINUTES, onChange }: MorePlanProps) {
  const { value, expectation, nextStep, nextStepOn, how } = fields;
  const [minutes, setMinutes] = useState(fields.minutes?.toString() ?? '');
  return (
    <div className="stack">
      <TextField
        label="Value I bring this time"
        help="What they have from it whatever they answer. For example, teach one thing: a number, a finding, what others do."
        placeholder="How three practices count an empty chair"
        lines={2}
        value={value}
        onChange={(next) => onChange({ value: next })}
      />
      <div className="stack-s">
        <TextField
          label="Expectation I set"
          help="What you ask, how long it takes, what happens if it is a no."
          value={expectation}
          onChange={(next) => onChange({ expectation: next })}
        />
        {expectation.trim() === '' && (
          <Offer words={EXPECTATION} onTake={() => onChange({ expectation: EXPECTATION })} />
        )}
      </div>
      <div className="stack-s">
        {steps.length > 0 && (
          <SelectField
            label="Step of your process"
            none="Choose one, or write your own below"
            groups={[{ label: '', options: steps.map((step) => ({ value: step, label: step })) }]}
            value={steps.includes(nextStep) ? nextStep : ''}
            onChange={(step) => onChange({ nextStep: step })}
          />
        )}
        <TextField
          label="Next logical step"
          help="What follows if it goes well."
          value={nextStep}
          onChange={(next) => onChange({ nextStep: next })}
        />
      </div>
      <TextField
        label="Day of the next step"
        type="date"
        value={nextStepOn}
        {...(nextStepOn !== '' && { help: dayWords(nextStepOn) })}
        onChange={(day) => onChange({ nextStepOn: day })}
      />
      <TextField
        label="Minutes"
        type="number"
        help={`Empty takes what it usually takes: ${usual[how || 'email']}.`}
        value={minutes}
        onChange={(typed) => {
          setMinutes(typed);
          onChange({ minutes: minutesIn(typed) });
        }}
      />
    </div>
  );
}

/** A line somebody may take over, quoted. */
export function Offer({ words, onTake }: { readonly words: string; readonly onTake: () => void }) {
  return (
    <Button look="quiet" onPress={onTake}>
      <span className="plan-offer">“{words}”</span>
    </Button>
  );
}

function dayWords(day: string): string {
  return noonOf(day).toLocaleDateString(undefined, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

function minutesIn(typed: string): number | null {
  const number = Math.round(Number(typed));
  return typed.trim() !== '' && number >= 1 && number <= MOST_MINUTES ? number : null;
}
