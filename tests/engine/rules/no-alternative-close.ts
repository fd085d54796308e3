import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    'Does [[Tuesday or Thursday]] suit you for a call?',
    'Are you free [[this week or next week]]?',
    'Would [[Monday at 10 or Wednesday at 3pm]] work for a call?',
    'Could we talk [[tomorrow morning or Friday]]?',
    'Do [[mornings or afternoons]] suit you better?',
  ],
  leaves: [
    { text: 'Does the night desk work Tuesday or Thursday?', stage: 'reply', lastInbound: 'Let us talk.' },
    'The gate was closed on Tuesday or Thursday, your notice says.',
    'Is it the counter or the dock that needs more people?',
    'Is Friday the day your permit ends?',
    'The fair is on Monday, and your stand is near the exit.',
  ],
} satisfies RuleTable;
