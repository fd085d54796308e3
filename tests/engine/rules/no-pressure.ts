import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    'I have not heard back, and [[I need an answer]] by Friday.',
    'This is my [[last attempt]] to reach you before I close your file.',
    'I have [[written to you four times]] now, and nothing has come back.',
    '[[You still have not replied]], and my file closes today.',
    'Your competitors are already moving, and you will [[be left behind]] if you wait.',
  ],
  leaves: [
    'I am guessing from one evening, so I may be wrong.',
    'Your permit ends on 3 June, and the kiln stands still until it is renewed.',
    'If it is not a priority, tell me and I will stop.',
    'Your trucks have to leave the dock before six.',
    'The council wants your answer by Friday, says the notice on its site.',
    'Which of your two depots has to be left by June?',
  ],
} satisfies RuleTable;
