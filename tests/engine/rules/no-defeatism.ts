import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    "[[You probably won't read]] this.",
    '[[Sorry to bother]] you again with pallets.',
    "[[I know you're busy]], so here it is in two lines.",
    'You must [[get hundreds of notes]] like this.',
    'I [[hate to bother]] you before the audit.',
  ],
  leaves: [
    'This may not be a priority for you.',
    'I may be wrong about the night desk.',
    'If it is no use to you, tell me and I will stop.',
    'You said the counter is busy from nine to eleven.',
    'Sorry about the mix-up with the invoice, it is corrected.',
  ],
} satisfies RuleTable;
