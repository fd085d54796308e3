import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    '[[My name is]] Robin and I write about pallets.',
    '[[I am the founder of]] a small studio.',
    '[[Let me introduce]] our team.',
    'Here is [[a bit about us]].',
    'Good day, [[I represent]] a maker of kilns.',
  ],
  leaves: [
    'Jo Park suggested I write to you about the night desk.',
    'I worked at Norwood until 2022, on the counter you now run.',
    'Is the founder of the clinic still on the rota?',
    'Your name is on the plan beside the loading dock.',
    'You wrote "my name is mud" under the delivery note.',
  ],
} satisfies RuleTable;
