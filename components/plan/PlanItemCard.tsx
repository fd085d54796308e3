import { Checkbox } from '@base-ui/react/checkbox';
import { useId } from 'react';
import { type AttitudeAnswers, readinessOf } from '../../lib/plan/readiness.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import type { PlanItemFields } from './PlanItemForm.tsx';
import { ReadinessLight } from './ReadinessLight.tsx';
import { HOW_OPTIONS } from './words.ts';
import './plan.css';

export interface PlanEntry extends PlanItemFields {
  readonly id: number;
  /** Epoch milliseconds, null while open. */
  readonly doneAt: number | null;
}

export interface PlanItemCardProps {
  readonly item: PlanEntry;
  readonly attitude: AttitudeAnswers | null;
  /** The next person: shown with everything that was planned. */
  readonly next: boolean;
  readonly onDone: (id: number, done: boolean) => void;
  readonly onEdit: (id: number) => void;
  readonly onRemove: (id: number) => void;
}

export function PlanItemCard({ item, attitude, next, onDone, onEdit, onRemove }: PlanItemCardProps) {
  const id = useId();
  const name = item.who.trim() === '' ? 'Nobody named yet' : item.who;
  const done = item.doneAt !== null;
  const details = (
    <div className="stack-s">
      <Plan item={item} />
      <div className="row plan-choices">
        <Button look="quiet" onPress={() => onEdit(item.id)}>
          Edit<span className="visually-hidden"> {name}</span>
        </Button>
        <Button look="quiet" onPress={() => onRemove(item.id)}>
          Remove<span className="visually-hidden"> {name}</span>
        </Button>
      </div>
    </div>
  );
  return (
    <article className={next ? 'plan-item plan-item-next' : 'plan-item'}>
      <div className="plan-head">
        <div className="plan-person">
          <h3 className={done ? 'plan-name plan-name-done' : 'plan-name'}>{name}</h3>
          <p className="quiet">{factsOf(item)}</p>
        </div>
        <div className="plan-done">
          <Checkbox.Root
            id={`${id}-done`}
            className="checkbox"
            checked={done}
            onCheckedChange={(checked) => onDone(item.id, checked)}
          >
            <Checkbox.Indicator className="checkbox-mark">
              <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
                <path d="m3 8.5 3.2 3.2L13 4.8" />
              </svg>
            </Checkbox.Indicator>
          </Checkbox.Root>
          <label htmlFor={`${id}-done`}>
            Done<span className="visually-hidden"> {name}</span>
          </label>
        </div>
      </div>
      {!done && <ReadinessLight readiness={readinessOf(item, attitude)} />}
      {next ? (
        details
      ) : (
        <Disclosure
          label={
            <>
              The plan<span className="visually-hidden"> for {name}</span>
            </>
          }
        >
          {details}
        </Disclosure>
      )}
    </article>
  );
}

function Plan({ item }: { readonly item: PlanEntry }) {
  const lines = [
    ['Why', item.why],
    ['Objective', item.objective],
    ['What', item.what],
  ].filter((line): line is [string, string] => line[1]?.trim() !== '');
  if (lines.length === 0) return null;
  return (
    <dl className="plan-lines">
      {lines.map(([term, text]) => (
        <div key={term} className="plan-line">
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function factsOf(item: PlanEntry): string {
  const how = HOW_OPTIONS.find((option) => option.value === item.how)?.label;
  const contact = item.contact.trim() === '' ? 'no contact details yet' : item.contact;
  return how === undefined ? contact : `${how} · ${contact}`;
}
