import { useEffect, useRef, useState } from 'react';
import { readinessOf } from '../../lib/plan/readiness.ts';
import type { PlanFields } from '../../lib/plan/types.ts';
import { Button, SubmitButton } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { TextField } from '../ui/TextField.tsx';
import { ReadinessLight } from './ReadinessLight.tsx';
import { HOW_OPTIONS } from './words.ts';
import './plan.css';

/** Everything a person can plan; the fields without a place in the form stay as they are. */
export type PlanItemFields = PlanFields;

export interface PlanItemFormProps {
  readonly title: string;
  readonly start: PlanItemFields;
  readonly submit: string;
  readonly onSubmit: (fields: PlanItemFields) => void;
  readonly onCancel: () => void;
}

/** The day's attitude is asked once for the day, so the form judges the five fields alone. */
const ATTITUDE_ASIDE = { energy: true, belief: true, forThem: true };

export function PlanItemForm({ title, start, submit, onSubmit, onCancel }: PlanItemFormProps) {
  const [fields, setFields] = useState(start);
  const form = useRef<HTMLFormElement>(null);
  // The form opens because a button was pressed; whoever pressed it wants to write.
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const change = (patch: Partial<PlanItemFields>) => setFields((before) => ({ ...before, ...patch }));
  const empty = [fields.who, fields.contact, fields.why, fields.objective, fields.how, fields.what].every(
    (value) => value.trim() === '',
  );
  return (
    <form
      ref={form}
      className="card stack"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        if (!empty) onSubmit(fields);
      }}
    >
      <h2>{title}</h2>
      <TextField
        label="Who"
        placeholder="Ana Pires, Norwood Dental"
        value={fields.who}
        onChange={(who) => change({ who })}
      />
      <TextField
        label="Contact"
        placeholder="Address, profile or number"
        value={fields.contact}
        onChange={(contact) => change({ contact })}
      />
      <TextField
        label="Why"
        help="Asked by them, referred, an event, a promise: the reason it is this person, now."
        value={fields.why}
        onChange={(why) => change({ why })}
      />
      <TextField
        label="Objective"
        help="What should have happened afterwards. Not the same as the why."
        value={fields.objective}
        onChange={(objective) => change({ objective })}
      />
      <Choice label="How" options={HOW_OPTIONS} value={fields.how} onChange={(how) => change({ how })} />
      <TextField
        label="What"
        help="The first line, or what you want to ask."
        lines={2}
        value={fields.what}
        onChange={(what) => change({ what })}
      />
      {!empty && <ReadinessLight readiness={readinessOf(fields, ATTITUDE_ASIDE)} />}
      <div className="row">
        <SubmitButton>{submit}</SubmitButton>
        <Button look="quiet" onPress={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
