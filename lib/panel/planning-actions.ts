import type { TextEdit, TextSaved } from '../../components/prospects/person-actions.ts';
import { addStep, MOST_STEP_UNITS, MOST_STEPS, rewordStep, type StepOutcome, type StepsChange } from '../plan/steps.ts';
import { changePlanning, type Planning } from '../storage/settings.ts';

/** What is typed into the planning settings as a number or a time; a target without one is none. */
export type PlanningField = 'minutesADay' | 'interactions' | 'score' | 'remindAt';

interface Shape {
  readonly read: (planning: Planning) => string;
  /** The change, or null where the text is none of these. */
  readonly change: (planning: Planning, text: string) => Partial<Planning> | null;
  readonly refused: string;
}

const shown = (number: number | null): string => (number === null ? '' : String(number));

function wholeIn(text: string, least: number, most: number): number | null {
  const number = Number(text);
  return /^\d{1,5}$/u.test(text) && number >= least && number <= most ? number : null;
}

/** A weekly target, which may be left out. */
function target(field: 'interactions' | 'score', most: number): Shape {
  return {
    read: ({ weekly }) => shown(weekly[field]),
    change({ weekly }, text) {
      const number = wholeIn(text, 1, most);
      return text !== '' && number === null ? null : { weekly: { ...weekly, [field]: number } };
    },
    refused: `This is a whole number from 1 to ${most.toLocaleString('en')}, or nothing.`,
  };
}

/** The limits are those of the settings (`settings.ts`). */
const SHAPES: Readonly<Record<PlanningField, Shape>> = {
  minutesADay: {
    read: ({ minutesADay }) => shown(minutesADay),
    change(_, text) {
      const minutesADay = wholeIn(text, 5, 1_440);
      return minutesADay === null ? null : { minutesADay };
    },
    refused: 'A day has from 5 to 1,440 minutes for this.',
  },
  interactions: target('interactions', 2_000),
  score: target('score', 100),
  remindAt: {
    read: ({ remindAt }) => remindAt ?? '',
    change: (_, text) => (/^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(text) ? { remindAt: text } : null),
    refused: 'A time has hours and minutes, such as 08:30.',
  },
};

export const planningText = (planning: Planning, field: PlanningField): string => SHAPES[field].read(planning);

/** Keeps one field; what another window wrote since `base` stands and comes back. */
export async function writePlanning(field: PlanningField, { base, text }: TextEdit): Promise<TextSaved> {
  const { read, change, refused } = SHAPES[field];
  const value = text.trim();
  let saved: TextSaved = { outcome: 'kept', value };
  const kept = await changePlanning((planning) => {
    const now = read(planning);
    if (now !== base && now !== value) {
      saved = { outcome: 'changed', theirs: now };
      return {};
    }
    const changed = change(planning, value);
    if (changed === null) saved = { outcome: 'refused', sentence: refused };
    return changed ?? {};
  });
  return kept.ok ? saved : { outcome: 'refused', sentence: kept.sentence };
}

const STEP_REFUSED: Readonly<Record<Exclude<StepOutcome, 'kept'>, string>> = {
  'too-long': `A step has at most ${MOST_STEP_UNITS} characters. Nothing was kept.`,
  'too-many': `${MOST_STEPS} steps are there already, and more are hard to keep in mind. Take one out first.`,
  there: 'This step is on the list already.',
  gone: 'This step was taken out in another window meanwhile.',
};

/** Why the steps were not changed, as a sentence; null where they were. */
export async function changeSteps(change: (steps: readonly string[]) => StepsChange): Promise<string | null> {
  let outcome: StepOutcome = 'kept';
  const kept = await changePlanning(({ steps }) => {
    const changed = change(steps);
    outcome = changed.outcome;
    return { steps: changed.steps };
  });
  if (!kept.ok) return kept.sentence;
  return refusalOf(outcome);
}

const refusalOf = (outcome: StepOutcome): string | null => (outcome === 'kept' ? null : STEP_REFUSED[outcome]);

export const putStep = (text: string): Promise<string | null> => changeSteps((steps) => addStep(steps, text));

/** Without words a step stays as it was. */
export async function writeStep({ base, text }: TextEdit): Promise<TextSaved> {
  let value = base;
  const sentence = await changeSteps((steps) => {
    const changed = rewordStep(steps, base, text);
    value = changed.steps[steps.indexOf(base)] ?? base;
    return changed;
  });
  return sentence === null ? { outcome: 'kept', value } : { outcome: 'refused', sentence };
}
