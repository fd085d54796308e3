import type { ObjectiveKind, Outcome } from '../../lib/plan/types.ts';

/** What came of an interaction. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  moved: 'Moved on',
  stayed: 'Stayed',
  back: 'Went back',
  'no-answer': 'No answer',
};

/** The letters that say so in the popup. */
export const OUTCOME_KEYS: Readonly<Record<Outcome, string>> = {
  moved: 'M',
  stayed: 'T',
  back: 'B',
  'no-answer': 'A',
};

const OBJECTIVE_WORDS: Readonly<Record<ObjectiveKind, string>> = {
  learn: 'learn something',
  'help-see': 'help them see a reason to change',
  'next-step': 'agree on a next step',
  relationship: 'the relationship',
};

/** One's own words, else those of the kind; empty where neither was given. */
export function objectiveWords({
  objective,
  objectiveKind,
}: {
  readonly objective: string;
  readonly objectiveKind: ObjectiveKind | '';
}): string {
  return objective.trim() || (objectiveKind === '' ? '' : OBJECTIVE_WORDS[objectiveKind]);
}
