import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    '[[I just wanted to]] ask about the kiln.',
    '[[I just thought]] the fine print might matter.',
    'May I [[take this opportunity to]] ask about the kiln?',
    '[[In order to]] open the dock, the crew needs two keys.',
  ],
  leaves: [
    "You won't get another message from me about the transmitter.",
    'The permit has just been renewed, your notice says.',
    'Your crew wanted to keep the old kiln.',
    'Only just in time, the part reached your plant.',
    'You wrote "in order to" nine times in the tender.',
    'Did the team find the order in the right to-do list?',
  ],
} satisfies RuleTable;
