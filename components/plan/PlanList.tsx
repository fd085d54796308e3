import { useRef, useState } from 'react';
import type { AttitudeAnswers } from '../../lib/plan/readiness.ts';
import { EMPTY_PLAN } from '../../lib/plan/types.ts';
import { Button } from '../ui/Button.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { type PlanEntry, PlanItemCard } from './PlanItemCard.tsx';
import { type PlanItemFields, PlanItemForm } from './PlanItemForm.tsx';
import './plan.css';

export interface PlanListProps {
  readonly items: readonly PlanEntry[];
  readonly attitude: AttitudeAnswers | null;
  readonly onAdd: (fields: PlanItemFields) => void;
  readonly onSave: (id: number, fields: PlanItemFields) => void;
  readonly onDone: (id: number, done: boolean) => void;
  readonly onRemove: (id: number) => void;
}

/** Today's people in order; opens on the next one. */
export function PlanList({ items, attitude, onAdd, onSave, onDone, onRemove }: PlanListProps) {
  const [editing, setEditing] = useState<number | 'new' | null>(null);
  const list = useRef<HTMLDivElement>(null);
  // The form that had the focus is gone; without this the next Tab would start from the top of the page.
  const close = () => {
    setEditing(null);
    list.current?.focus();
  };
  const [removing, setRemoving] = useState<PlanEntry | null>(null);
  const open = items.filter((item) => item.doneAt === null);
  const done = items.filter((item) => item.doneAt !== null);
  const cards = (entries: readonly PlanEntry[]) => (
    <ul className="stack-s">
      {entries.map((item) => (
        <li key={item.id}>
          {editing === item.id ? (
            <PlanItemForm
              title="Edit the plan"
              start={fieldsOf(item)}
              submit="Save"
              onSubmit={(fields) => {
                onSave(item.id, fields);
                close();
              }}
              onCancel={close}
            />
          ) : (
            <PlanItemCard
              item={item}
              attitude={attitude}
              next={item.id === open[0]?.id}
              onDone={onDone}
              onEdit={setEditing}
              onRemove={() => setRemoving(item)}
            />
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <div className="stack plan-list" ref={list} tabIndex={-1}>
      {items.length === 0 && editing !== 'new' && (
        <EmptyState
          title="Nobody planned for today"
          actions={
            <Button look="primary" onPress={() => setEditing('new')}>
              Add a person
            </Button>
          }
        >
          <p>Plan each message before you write it: who, why, objective, how, what.</p>
          <p>
            For example: Ana Pires. Why: she asked at the Lisbon fair how others handle recalls. Objective: learn
            whether missed recalls cost them chair time.
          </p>
        </EmptyState>
      )}
      {open.length > 0 && (
        <section className="stack-s" aria-labelledby="plan-open">
          <h2 id="plan-open">{open.length === 1 ? 'One person to write to' : `${open.length} people to write to`}</h2>
          {cards(open)}
        </section>
      )}
      {items.length > 0 && open.length === 0 && <p>Everyone on today's list is done.</p>}
      {editing === 'new' && (
        <PlanItemForm
          title="Add a person"
          start={EMPTY_PLAN}
          submit="Add to today"
          onSubmit={(fields) => {
            onAdd(fields);
            close();
          }}
          onCancel={close}
        />
      )}
      {items.length > 0 && editing !== 'new' && (
        <div className="row">
          <Button onPress={() => setEditing('new')}>Add a person</Button>
        </div>
      )}
      {done.length > 0 && <Disclosure label={`Done today: ${done.length}`}>{cards(done)}</Disclosure>}
      <ConfirmDialog
        open={removing !== null}
        title={`Remove ${removing?.who.trim() || 'this person'} from today?`}
        text="The plan for this person is deleted. This cannot be taken back."
        confirm="Remove"
        onConfirm={() => {
          if (removing !== null) onRemove(removing.id);
        }}
        onClose={() => setRemoving(null)}
      />
    </div>
  );
}

function fieldsOf({ id: _1, doneAt: _2, ...fields }: PlanEntry): PlanItemFields {
  return fields;
}
