import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    'I am short of [[my quota]] this month.',
    'Could I [[get some time on your calendar]]?',
    "[[We're trying to hit]] forty demos.",
    'A quick yes [[would really help me]].',
    'A yes from you helps me [[hit my number]].',
    'Please, [[give me a chance]], however small.',
    'Frankly I [[could do with the work]] until June.',
    '[[I would be so grateful]] for a reply.',
    '[[I am begging]] you for five minutes.',
    "I promise I [[won't let you down]].",
    'Please sign before the [[end of our quarter]].',
  ],
  leaves: [
    'Does your sales team have a quota for each branch?',
    'The close at the end of your quarter takes eleven days.',
    "I don't need time on your calendar for this, one line is plenty.",
    'You wrote that "our quota" was cut in May.',
    'Should it come back to you one day, my number is below.',
    'You could do with the second gate, says your own report.',
    'You could be so grateful to the night nurse, she saved the batch.',
    'Your order book is full until June, the paper says.',
    'Your calendar shows the fair in Ghent.',
  ],
} satisfies RuleTable;
