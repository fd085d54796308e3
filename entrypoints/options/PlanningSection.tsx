import { useState } from 'react';
import { StepList } from '../../components/plan/StepList.tsx';
import { SavedField } from '../../components/prospects/SavedField.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { Toggle } from '../../components/ui/Toggle.tsx';
import {
  changeSteps,
  type PlanningField,
  planningText,
  putStep,
  writePlanning,
  writeStep,
} from '../../lib/panel/planning-actions.ts';
import { moveStep, removeStep } from '../../lib/plan/steps.ts';
import { changePlanning, type Planning } from '../../lib/storage/settings.ts';
import { ReminderSwitch } from './ReminderSwitch.tsx';

const FIELDS: readonly { readonly field: PlanningField; readonly label: string; readonly help: string }[] = [
  {
    field: 'minutesADay',
    label: 'Minutes a day for reaching out',
    help: 'A plan that needs more than this says so.',
  },
  {
    field: 'interactions',
    label: 'Interactions a week',
    help: 'What you want a week to bring: mails, messages, calls and meetings. Empty: no target.',
  },
  {
    field: 'score',
    label: 'Score a week, on average',
    help: 'How much about them your messages should be, of 100. Empty: no target.',
  },
];

/** How days and weeks are planned. Loaded once the rest of the settings is there, so it is its file's default. */
export default function PlanningSection({ planning }: { readonly planning: Planning }) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const guessFirst = async (on: boolean) => {
    const kept = await changePlanning(() => ({ guessFirst: on }));
    setTrouble(kept.ok ? null : kept.sentence);
  };
  return (
    <section className="card stack" aria-labelledby="options-planning">
      <div>
        <h2 id="options-planning">Planning and practice</h2>
        <p className="quiet">For the day's plan and for what you learn from the weeks.</p>
      </div>
      {FIELDS.map(({ field, label, help }) => (
        <SavedField
          key={field}
          label={label}
          help={help}
          stored={planningText(planning, field)}
          onWrite={(edit) => writePlanning(field, edit)}
        />
      ))}
      <div className="stack-s">
        <div>
          <h3>Your process</h3>
          <p className="quiet">
            The steps you take with everybody, in their order: what to come back to when somebody wants to skip ahead.
          </p>
        </div>
        <StepList
          steps={planning.steps}
          onAdd={putStep}
          onReword={writeStep}
          onMove={(step, by) => changeSteps((steps) => ({ outcome: 'kept', steps: moveStep(steps, step, by) }))}
          onRemove={(step) => changeSteps((steps) => ({ outcome: 'kept', steps: removeStep(steps, step) }))}
        />
      </div>
      <Toggle
        label="Guess the score first"
        help="A score is shown once you have guessed it, from the next draft on. Sending never waits for it."
        on={planning.guessFirst}
        onChange={(on) => void guessFirst(on)}
      />
      <ReminderSwitch remindAt={planning.remindAt} />
      <div role="status" className="live">
        {trouble !== null && <Notice>{trouble}</Notice>}
      </div>
    </section>
  );
}
