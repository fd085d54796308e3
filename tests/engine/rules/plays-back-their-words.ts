import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    '[[You mentioned that the second form is slow.]] Is it so?',
    {
      text: '[[Late returns at the counter sound heavy.]] Since when?',
      lastInbound: 'Returns at the counter are what hurts.',
    },
    '[[As you said, the gate is slow.]] Why?',
    '[[You wrote that Mondays are the worst.]] Is it the crew?',
  ],
  leaves: [
    'I mentioned the form to Jo Park.',
    { text: 'The counter is slow.', lastInbound: 'Send me the rota.' },
    'You may have a rota already.',
    'It was said at the fair that gates are slow.',
  ],
} satisfies RuleTable;
