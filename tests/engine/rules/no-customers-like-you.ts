import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    '[[Companies like yours]] gain a day a month.',
    'We hear it from [[others in your industry]].',
    '[[Many of our clients]] said the same.',
    'It is common for [[someone in your role]].',
    '[[Similar companies in your]] area use a form.',
  ],
  leaves: [
    'Your Leeds branch has twice the returns of Hull.',
    'Would a form like yours work at the second desk?',
    'Customers like your lemon cake, say the reviews.',
    'You wrote that "companies like yours" was the phrase that annoyed you.',
    'Your customers wait nine days for a part.',
  ],
} satisfies RuleTable;
