import type { AttitudeAnswers, PlanGap, PlanStep } from '../../lib/plan/readiness.ts';

export type PlanHow = 'email' | 'linkedin' | 'call' | 'meeting';

export const HOW_OPTIONS: readonly { readonly value: PlanHow; readonly label: string }[] = [
  { value: 'email', label: 'Email' },
  { value: 'linkedin', label: 'LinkedIn' },
  { value: 'call', label: 'Call' },
  { value: 'meeting', label: 'Meeting' },
];

const STEP_WORDS: Readonly<Record<PlanStep, string>> = {
  who: 'Who',
  why: 'Why',
  objective: 'Objective',
  how: 'How',
  what: 'What',
  attitude: 'Attitude',
};

const MISSING_WORDS: Readonly<Record<PlanStep, string>> = {
  who: 'Name one person.',
  why: 'What makes you write to them now?',
  objective: 'What should have happened afterwards?',
  how: 'Email, LinkedIn, a call or a meeting?',
  what: 'One line of what you will say.',
  attitude: 'Answer the three questions first.',
};

/** The one thing that is missing, by name and as a question. */
export function gapWords(gap: PlanGap): { readonly name: string; readonly question: string } {
  const name = STEP_WORDS[gap.step];
  if (gap.reason === 'same-as-why') {
    return { name, question: 'It says the same as the why. What should have happened afterwards?' };
  }
  if (gap.reason === 'no-contact') return { name, question: 'An address, a profile or a number to reach them by?' };
  if (gap.reason === 'no-referrer') return { name, question: 'Who referred you? Name them.' };
  if (gap.reason === 'low') return { name, question: 'Gather yourself first.' };
  return { name, question: MISSING_WORDS[gap.step] };
}

export const ATTITUDE_QUESTIONS: readonly {
  readonly key: keyof AttitudeAnswers;
  readonly question: string;
}[] = [
  {
    key: 'energy',
    question: 'Do I have the energy to listen?',
  },
  {
    key: 'belief',
    question: 'Do I believe this can be of use to them?',
  },
  {
    key: 'forThem',
    question: 'Am I doing this for them rather than for my numbers?',
  },
];
