import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    'Please answer [[asap]].',
    'I would like to talk [[as soon as possible]].',
    '[[This is urgent]], so call me.',
    "[[Don't wait]] for the next audit.",
    'Kindly [[let me know today]] whether it fits.',
  ],
  leaves: [
    'No need to answer as soon as possible, next month is fine.',
    'Your urgent care desk in Hull closes at nine.',
    'There is no rush on my side.',
    'Your permit ends on 1 June, and the inspector comes the week before.',
    'You wrote that the line needs a part "asap".',
  ],
} satisfies RuleTable;
