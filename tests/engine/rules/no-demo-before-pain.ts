import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    'Would you like [[a quick demo]] of it?',
    'I could [[walk you through our form]].',
    'Let me [[show you how it works]].',
    'Book [[a full platform tour]] with us.',
    'Start [[a free trial]] and see.',
    'Your drivers lose two hours at the gate each night. Would [[a short demo]] help?',
  ],
  leaves: [
    'No demo, no call: one line is plenty.',
    'You asked for a demo of the second form.',
    'How did your own demo at the fair go?',
    'Your mill tour on Sundays ends at the third loom.',
    'The democratic vote at your plant was in May.',
    'Let me show you what the council wrote about your permit.',
  ],
} satisfies RuleTable;
