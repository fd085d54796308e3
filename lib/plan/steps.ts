/** Steps of one's own process, in order (2.22); no two are the same words, so a step is told by them. */
type Steps = readonly string[];

export const MOST_STEPS = 20;
export const MOST_STEP_UNITS = 200;

export type StepOutcome = 'kept' | 'too-long' | 'too-many' | 'there' | 'gone';

export interface StepsChange {
  readonly outcome: StepOutcome;
  /** As they are now; the same list where nothing was changed. */
  readonly steps: Steps;
}

const tidied = (text: string): string => text.trim().replace(/\s+/gu, ' ');
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export function addStep(steps: Steps, text: string): StepsChange {
  const step = tidied(text);
  if (step === '') return { outcome: 'kept', steps };
  const refused = refusal(steps, step);
  if (refused !== null) return { outcome: refused, steps };
  return steps.length < MOST_STEPS ? { outcome: 'kept', steps: [...steps, step] } : { outcome: 'too-many', steps };
}

/** Without words a step stays as it was. */
export function rewordStep(steps: Steps, before: string, text: string): StepsChange {
  const step = tidied(text);
  const index = steps.indexOf(before);
  if (index < 0) return { outcome: 'gone', steps };
  if (step === '' || step === before) return { outcome: 'kept', steps };
  const refused = refusal(steps.toSpliced(index, 1), step);
  return refused === null ? { outcome: 'kept', steps: steps.with(index, step) } : { outcome: refused, steps };
}

/** One place up or down; at an end it stays. */
export function moveStep(steps: Steps, step: string, by: -1 | 1): Steps {
  const index = steps.indexOf(step);
  const other = steps[index + by];
  return index < 0 || other === undefined ? steps : steps.with(index, other).with(index + by, step);
}

export function removeStep(steps: Steps, step: string): Steps {
  return steps.filter((one) => one !== step);
}

function refusal(others: Steps, step: string): 'too-long' | 'there' | null {
  if (step.length > MOST_STEP_UNITS) return 'too-long';
  return others.some((other) => same(other, step)) ? 'there' : null;
}
