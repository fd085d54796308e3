import { OBJECTIVE_PRESETS, type ObjectiveWarning } from '../../lib/plan/objectives.ts';
import { OBJECTIVE_KINDS, type ObjectiveKind, type PlanFields, WHY_KINDS, type WhyKind } from '../../lib/plan/types.ts';
import type { SelectGroup } from '../ui/SelectField.tsx';

/** How a kind of why is said, and what to write beside it. */
export const WHY_WORDS: Readonly<Record<WhyKind, { readonly label: string; readonly help: string }>> = {
  asked: { label: 'They asked me to', help: 'What did they ask for, in their words?' },
  referred: { label: 'Somebody referred me', help: 'Name them: it is the first thing that person will ask.' },
  event: { label: 'We met at an event', help: 'Which one, and what was said there?' },
  trigger: { label: 'Something changed for them', help: 'A move, a new role, a post: what did you see?' },
  promise: { label: 'I promised to come back', help: 'What was promised, and when?' },
  'past-customer': { label: 'They were a customer', help: 'What did it do for them, and why did it end?' },
  'happy-customer': {
    label: 'They are a happy customer',
    help: 'What went well? It is fair to ask whom else it could help.',
  },
  unaware: {
    label: 'They should change and do not know it yet',
    help: 'What costs them something they do not count? That is what you can show them.',
  },
  other: { label: 'Something else', help: 'The reason it is this person, now.' },
};

export const WHY_GROUPS: readonly SelectGroup[] = [
  { label: '', options: WHY_KINDS.map((value) => ({ value, label: WHY_WORDS[value].label })) },
];

export const whyKindOf = (value: string): WhyKind | '' => WHY_KINDS.find((kind) => kind === value) ?? '';

const OBJECTIVE_WORDS: Readonly<Record<ObjectiveKind, string>> = {
  learn: 'Learn',
  'help-see': 'Help them see',
  'next-step': 'Agree on a next step',
  relationship: 'Look after the relationship',
};

/** Presets by their group, and one's own words in each. */
export const AIM_GROUPS: readonly SelectGroup[] = OBJECTIVE_KINDS.map((kind) => ({
  label: OBJECTIVE_WORDS[kind],
  options: [
    ...OBJECTIVE_PRESETS.filter((preset) => preset.kind === kind).map(({ objective }) => ({
      value: objective,
      label: objective,
    })),
    { value: kind, label: `${OBJECTIVE_WORDS[kind]}: in my own words` },
  ],
}));

type Aim = Pick<PlanFields, 'objective' | 'objectiveKind'>;

const presetOf = (objective: string) => OBJECTIVE_PRESETS.find((preset) => preset.objective === objective.trim());

/** The option that says what was chosen: the preset whose words stand there, else the group. */
export const aimOf = ({ objective, objectiveKind }: Aim): string => presetOf(objective)?.objective ?? objectiveKind;

/** What choosing an option makes of the objective; words of one's own stay. */
export function aimFrom(option: string, before: Aim): Aim {
  const preset = presetOf(option);
  if (preset !== undefined) return { objective: preset.objective, objectiveKind: preset.kind };
  const kind = OBJECTIVE_KINDS.find((one) => one === option) ?? '';
  return { objective: presetOf(before.objective) === undefined ? before.objective : '', objectiveKind: kind };
}

const MOST_ASKS = 3;

/** Asks that fit an objective (3.19): those of its preset, else of its group. */
export function asksFor({ objective, objectiveKind }: Aim): readonly string[] {
  const preset = presetOf(objective);
  const presets = preset ? [preset] : OBJECTIVE_PRESETS.filter(({ kind }) => kind === objectiveKind);
  return presets.flatMap(({ asks }) => asks).slice(0, MOST_ASKS);
}

export const WARNING_WORDS: Readonly<Record<ObjectiveWarning, string>> = {
  'same-as-why': 'This says the why again. The objective is what should have happened afterwards.',
  'no-need-yet': 'Nothing written down shows that they need it. Finding out whether they do is a fair first objective.',
  'too-early-to-close': 'They have not talked with you yet. Which smaller step comes before this one?',
};

export const EXPECTATION = 'If it is not a priority, tell me and I will stop.';
