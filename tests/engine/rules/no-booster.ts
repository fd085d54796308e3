import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    'The report is [[absolutely]] clear about the queue.',
    'This is [[truly]] simple, and it would [[dramatically]] shorten the close.',
    'Your auditors will [[definitely]] ask about lot numbers.',
    'That matters [[without a doubt]] to your night shift.',
    'It is [[very very]] quick to set up.',
  ],
  leaves: [
    'I am not absolutely sure that this is your desk.',
    'You said the old line was "totally" worn out.',
    'Is it really true that the depot closes in May?',
    'The team has grown very fast since spring.',
    'He was never truly gone, your port agent told me.',
  ],
} satisfies RuleTable;
