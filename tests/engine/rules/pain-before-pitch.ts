import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    '[[We offer scheduling software for freight yards]]. Would you like to see it?',
    {
      text: 'Hi Sam,\n\n[[PayFlow automates the payroll of your whole company]]. Would you like to see it?',
      seller: { products: ['PayFlow'] },
    },
    'Most teams lose a day a month to late invoices. [[Our platform sends the reminders automatically]].',
    'Late invoices cost your team hours every week. [[Our software sends the reminders]]. Would you like to see it?',
    '[[Our platform plans every slot at your gate]]. Your drivers wait two hours there each night. Is that so?',
    'Your nurses probably lose time on forms. [[Our platform automates them all]].',
    '[[Hi]] Ana,\n\nYour depot in Leeds has a blue door now. Who painted it?',
    '[[Many]] companies lose a day a month to late payroll. Is it a topic for you?',
    'Your depot in Leeds opened in May with 40 docks. [[Our software plans the docks for the whole week]]. Is that of use to you?',
  ],
  leaves: [
    'Your drivers wait two hours at the gate each night. Our software plans the gate. Is that worth a look?',
    {
      text: 'Norwood automates its second gate in May, and your drivers wait two hours a night until then. Is it so?',
      prospect: { company: 'Norwood' },
    },
    'Closing the month takes your team eleven days. Is that still so?',
    'You told me that the recall list takes your front desk nine hours a month. Is it still kept by hand?',
    { text: 'Our platform plans the gate.', stage: 'requested', lastInbound: 'Please send a proposal with prices.' },
  ],
} satisfies RuleTable;
