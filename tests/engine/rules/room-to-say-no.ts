import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    '[[Hi]] Ana,\n\nYour permit ends in June. Could we have a call about it?',
    '[[Do]] you have 15 minutes this week?',
    '[[The]] queue at your gate is long. Can we meet on Friday?',
    '[[Would]] you book a time to talk? The fair is in May.',
  ],
  leaves: [
    'Could we have a call about it? If not, tell me and I will stop.',
    'Do you have 15 minutes? No is a fine answer.',
    'Is the gate the part that costs you the hour?',
    'It may not be a priority for you. Could we talk on Friday?',
    { text: 'Can we meet on Friday?', stage: 'reply', lastInbound: 'Yes, let us meet.' },
  ],
} satisfies RuleTable;
