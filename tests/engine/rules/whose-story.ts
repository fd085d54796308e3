import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    'We make kilns. [[We sell them in Ghent.]] We have been at it since 1990.',
    'Your oven is old. [[We make new ones.]] We sell them in Ghent. Our team is large.',
    'I make kilns. [[Our shop is in Ghent.]] We have ten people. Is your oven old?',
    'My team and I make kilns. [[We have big plans for Ghent.]] Our shop is small.',
  ],
  leaves: [
    'Your oven is old. The permit ends in June. We make kilns. Is it a topic?',
    'When we spoke on Tuesday, you mentioned the kiln. Can we talk on Thursday?',
    "We've both seen this at the fair. Our call was short. What did the council say?",
    {
      text: 'We make kilns. We sell them in Ghent.',
      stage: 'requested',
      lastInbound: 'Who are you, and what do you sell?',
    },
  ],
} satisfies RuleTable;
