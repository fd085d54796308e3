import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    'I am short of [[my quota]] this month.',
    'Could I [[get some time on your calendar]]?',
    "[[We're trying to hit]] forty demos.",
    'A quick yes [[would really help me]].',
    'Please sign before the [[end of our quarter]].',
  ],
  leaves: [
    'Does your sales team have a quota for each branch?',
    'The close at the end of your quarter takes eleven days.',
    "I don't need time on your calendar for this, one line is plenty.",
    'You wrote that "our quota" was cut in May.',
    'Your calendar shows the fair in Ghent.',
  ],
} satisfies RuleTable;
