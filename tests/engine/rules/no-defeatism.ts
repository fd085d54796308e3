import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    "[[You probably won't read]] this.",
    '[[Sorry to bother]] you again with pallets.',
    "[[I know you're busy]], so here it is in two lines.",
    'You must [[get hundreds of notes]] like this.',
    '[[Sorry to be a pain]] about the pallets.',
    'I know [[you must be swamped]].',
    'I [[hate to bother]] you before the audit.',
  ],
  leaves: [
    'This may not be a priority for you.',
    'I may be wrong about the night desk.',
    'If it is no use to you, tell me and I will stop.',
    'If it is already solved, put this in the bin.',
    'Leaves clog up your gutter over number 9.',
    'The order was cancelled out of the blue, you wrote.',
    'You said the counter is busy from nine to eleven.',
    'Sorry about the mix-up with the invoice, it is corrected.',
  ],
} satisfies RuleTable;
