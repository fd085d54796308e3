import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    '[[Congratulations on the Series B]]!',
    '[[Congrats on opening the depot in Leeds]].',
    '[[Well done on the nine-day waiting list]].',
    'Ana, [[congratulations on your talk in Ghent]].',
  ],
  leaves: [
    'Congratulations!',
    'Congratulations on your success.',
    'Well, done is done.',
    'Congratulations on the great work.',
  ],
} satisfies RuleTable;
