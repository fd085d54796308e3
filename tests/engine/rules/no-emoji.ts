import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    'Your opening looked busy [[🎉]]',
    'Big news from the yard [[🚀]]🔥',
    'Thanks for the tour [[😀]] of the plant.',
    { text: 'Good point 👍, and one more [[👍]] for the forklift.', lastInbound: 'Works for me 👍' },
  ],
  leaves: [
    { text: 'Thanks 🙂 I will read it tonight.', lastInbound: 'Sent you the file 😊' },
    'The temperature was 21 °C © your engineer, with 3 × 4 pallets.',
    'Number 1 and number 2 on your list have an asterisk * beside them.',
    'The label said ™ and ® but the crate was yours.',
    'Your depot opened on Monday, which I saw from the train.',
  ],
} satisfies RuleTable;
