import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    '[[We offer kilns for bakeries.]] Your oven is old.',
    '[[I wanted to tell you about our new kiln for small bakeries.]] Your permit ends in June.',
    '[[Our team has built forms since 1990.]] Is yours slow?',
    { text: '[[Acme builds kilns in Ghent.]] Your oven is old.', seller: { company: 'Acme' } },
    '[[So excited to write to you.]] Your permit ends.',
    {
      text: 'Thanks for the answer. [[We have a kiln that fits.]] Shall I send the list?',
      lastInbound: 'What do you have?',
    },
  ],
  leaves: [
    { text: "That would be quick, but I don't think it would serve the sawmill.", stage: 'reply' },
    'I noticed you opened a Leeds depot in May. We make kilns.',
    'Jo Park suggested I write to you about the kiln.',
    'When we spoke on Tuesday, you mentioned the kiln.',
    'I worked at Norwood until 2022, on the counter you now run.',
    'We need to fix your onboarding before June.',
    'When I search for a kiln in Ghent, your shop comes ninth.',
    'I am writing about your returns desk.',
    'I am writing because your permit ends in June.',
    'Your permit ends in June. We make kilns.',
  ],
} satisfies RuleTable;
