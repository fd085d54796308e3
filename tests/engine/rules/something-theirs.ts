import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    '[[Hi]] Sam,\n\nPlanning shifts is hard work in any plant. Is it on your desk?',
    '[[A]] good form saves time for everybody. Would you like one?',
    '[[Many]] desks still count by hand. Do you?',
    '[[I]] read that the queue at your gate is long. Is that your responsibility?',
    '[[We]] make kilns. Our clients have 40 of them.',
  ],
  leaves: [
    'Your depot in Leeds opened in May with 40 docks.',
    'You wrote that "the second form is the slow one". The gate in Hull uses it too.',
    { text: 'The queue at Norwood was forty people long on 3 May.', prospect: { company: 'Norwood' } },
    {
      text: 'Chairs stand empty after late cancellations at your desk. Is the planner seat still open?',
      prospect: { observations: ['job ad for a front-desk planner', 'late cancellations leave chairs empty'] },
    },
    { text: 'Thank you, that helps. Who plans the rota?', stage: 'reply', lastInbound: 'We are fine.' },
  ],
} satisfies RuleTable;
