import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    'Hi Ana, [[just checking in]] on my note.',
    '[[Just bumping this]] in case it slipped.',
    { text: '[[Following up]] on my mail of Monday.', stage: 'follow-up' },
    '[[Any update on]] the kiln?',
    {
      text: '[[Checking in again]]: your permit ends in June, so the kiln stands still for a week.',
      stage: 'follow-up',
    },
    {
      text: '[[Checking in again]]. Your kiln stood still for nine days in May, and you lost two orders over it.',
      stage: 'follow-up',
    },
  ],
  leaves: [
    { text: 'Since I wrote, your second depot has opened in Hull. Is the gate there as slow?', stage: 'follow-up' },
    'Are drivers checking in at the gate by hand?',
    'The bump in the floor by the dock broke two axles, your report says.',
    'You said that "just checking in" is the mail you delete.',
    { text: 'Thank you for following up with the crew.', stage: 'reply', lastInbound: 'I asked the crew.' },
  ],
} satisfies RuleTable;
