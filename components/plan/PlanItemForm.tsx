import { useEffect, useRef, useState } from 'react';
import { knownNeed } from '../../lib/plan/known-need.ts';
import type { KnownPerson } from '../../lib/plan/order.ts';
import type { PersonSuggestion } from '../../lib/plan/person-contact.ts';
import { readinessOf } from '../../lib/plan/readiness.ts';
import type { ChannelMinutes } from '../../lib/plan/time-needed.ts';
import type { PlanFields } from '../../lib/plan/types.ts';
import { Button, SubmitButton } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { TextField } from '../ui/TextField.tsx';
import { asksFor } from './form-words.ts';
import { MorePlan, Offer, saysMore } from './MorePlan.tsx';
import { ObjectiveFields } from './ObjectiveFields.tsx';
import { ReadinessLight } from './ReadinessLight.tsx';
import { WhoField } from './WhoField.tsx';
import { WhyFields } from './WhyFields.tsx';
import { HOW_OPTIONS } from './words.ts';
import './plan.css';
import './plan-form.css';

/** Everything a person can plan. */
export type PlanItemFields = PlanFields;

export interface PlanItemFormProps {
  readonly title: string;
  readonly start: PlanItemFields;
  readonly submit: string;
  readonly onSubmit: (fields: PlanItemFields) => void;
  readonly onCancel: () => void;
  /** Whom the seller keeps, by what is being typed; without it nobody is suggested. Must stay the same function. */
  readonly suggest?: (words: string) => Promise<readonly PersonSuggestion[]>;
  /** What is known of whom the plan is for at the start. */
  readonly known?: KnownPerson;
  /** Steps of one's own process, in order (2.22). */
  readonly steps?: readonly string[];
  /** Minutes a channel usually takes; the starting values where nothing is given. */
  readonly usual?: ChannelMinutes;
}

/** The day's attitude is asked once for the day, so the form judges the five fields alone. */
const ATTITUDE_ASIDE = { energy: true, belief: true, forThem: true };

const NO_STEPS: readonly string[] = [];

export function PlanItemForm({ title, start, submit, onSubmit, onCancel, ...about }: PlanItemFormProps) {
  const { suggest, steps = NO_STEPS, usual } = about;
  const [fields, setFields] = useState(start);
  const [known, setKnown] = useState(about.known);
  const form = useRef<HTMLFormElement>(null);
  // The first field comes a moment later than the others: by then somebody may be writing in one of them.
  const [begun, setBegun] = useState(false);
  const begin = () => setBegun(true);
  // The form opens because a button was pressed; whoever pressed it wants to write.
  useEffect(() => {
    if (suggest === undefined) form.current?.querySelector('input')?.focus();
  }, [suggest]);
  const change = (patch: Partial<PlanItemFields>) => setFields((before) => ({ ...before, ...patch }));
  const choose = ({ who, contact, relation, trust, need }: PersonSuggestion) => {
    setKnown({ relation, trust, need });
    change({ who, ...(contact !== '' && { contact }) });
  };
  const { who, contact, whyKind, referrer, why, objective, how, what } = fields;
  const empty = [who, contact, whyKind, referrer, why, objective, how, what].every((text) => text.trim() === '');
  const asks = asksFor(fields).filter((ask) => !what.includes(ask));
  return (
    <form
      ref={form}
      className="card stack plan-form"
      aria-label={title}
      onPointerDownCapture={begin}
      onKeyDownCapture={begin}
      onSubmit={(event) => {
        event.preventDefault();
        if (!empty) onSubmit(fields);
      }}
    >
      <h2>{title}</h2>
      <WhoField
        value={who}
        suggest={suggest}
        onChange={(next) => change({ who: next })}
        onChoose={choose}
        focus={!begun}
      />
      <TextField
        label="Contact"
        placeholder="Address, profile or number"
        value={contact}
        onChange={(next) => change({ contact: next })}
      />
      <WhyFields fields={fields} onChange={change} />
      <ObjectiveFields fields={fields} known={knownNeed(known)} onChange={change} />
      <Choice label="How" options={HOW_OPTIONS} value={how} onChange={(next) => change({ how: next })} />
      <div className="stack-s">
        <TextField
          label="What"
          help="The first line, or what you want to ask."
          lines={2}
          value={what}
          onChange={(next) => change({ what: next })}
        />
        {asks.length > 0 && (
          <fieldset aria-label="Asks that fit" className="plan-asks">
            {asks.map((ask) => (
              <Offer
                key={ask}
                words={ask}
                onTake={() => change({ what: what.trim() === '' ? ask : `${what.trimEnd()}\n${ask}` })}
              />
            ))}
          </fieldset>
        )}
      </div>
      <Disclosure label="More to plan" open={saysMore(start)}>
        <MorePlan fields={fields} steps={steps} onChange={change} {...(usual && { usual })} />
      </Disclosure>
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
