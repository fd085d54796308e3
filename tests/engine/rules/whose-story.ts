import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    '[[We make kilns for bakeries.]] [[We sell them in Ghent.]] [[We have been at it since 1990.]]',
    'Your oven is old. We make new ones. We sell them in Ghent. [[Our team is large.]]',
    'I build kilns for small bakeries. [[Our workshop is in Ghent and has been there for years.]] [[Our team has won two awards.]] Is your oven old?',
    'My team and I build scheduling software. [[We have big plans for this year.]] [[Our office is in Ghent.]]',
    '[[We are a family business from Ghent.]] [[We have made kilns since 1990.]] [[Our ovens bake bread for half of Flanders.]] We would love to show you our new model.',
  ],
  leaves: [
    'Your oven is old. The permit ends in June. We make kilns. Is it a topic?',
    'When we spoke on Tuesday, you mentioned the kiln. Can we talk on Thursday?',
    "We've both seen this at the fair. Our call was short. What did the council say?",
    'Your kiln stood still for nine days in May. I bake in Ghent too. Our crew repairs kilns of that make. Is it running again?',
    {
      text: 'We make kilns. We sell them in Ghent.',
      stage: 'requested',
      lastInbound: 'Who are you, and what do you sell?',
    },
  ],
} satisfies RuleTable;
