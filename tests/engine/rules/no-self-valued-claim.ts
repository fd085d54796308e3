import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    'We are [[obsessed with]] depots.',
    "[[We're proud to]] offer a better form.",
    '[[I truly believe our product]] is the right one.',
    'Your success is [[our mission]].',
    '[[We love our]] customers and their stories.',
    "[[I'm confident that you'll]] see the point.",
  ],
  leaves: [
    'Your team can be proud of the nine-day wait.',
    'You said "we\'re proud of the depot" on the radio.',
    'I am not convinced that this is for you.',
    'Do you believe the audit will come in May?',
    'What excites your drivers about the new tablets?',
  ],
} satisfies RuleTable;
