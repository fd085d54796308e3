import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    'I [[hope this email finds you well]].',
    'Let us [[touch base]] in June.',
    'I would like to [[pick your brain]] about returns.',
    'A tidy dock is a [[win-win]] for both shifts.',
    "[[I'm reaching out]] about the night desk.",
  ],
  leaves: [
    'Thanks for reaching out about the night desk.',
    'Your base in Leeds opens in May.',
    'The leverage on the press handle is too short, you said.',
    'You wrote "touch base" on the plan of the yard.',
    'I hope the move went well for the counter team.',
  ],
} satisfies RuleTable;
