import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    '[[Unlike other tools]], it works offline.',
    'It is [[better than any other]] planner.',
    'That is [[what makes us]] the choice of many.',
    '[[Compared to your current vendor]], it is half the price.',
    "It is [[way better than whatever]] you've got bolted up there.",
    'Nobody moves pallets faster, which [[sets us apart]].',
  ],
  leaves: [
    'Your second shift packs better than the first, says the chart.',
    'Your second line ran better than the plan in May.',
    'You may well be happy with the planner you have.',
    'Compared to March, your queue is twice as long.',
    'Unlike Leeds, Hull has no night desk.',
    { text: 'Thank you for the comparison you sent.', stage: 'requested' },
  ],
} satisfies RuleTable;
