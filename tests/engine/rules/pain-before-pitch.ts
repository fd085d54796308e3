import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    '[[We offer software for yards.]] Would you like to see it?',
    '[[PayFlow automates your gate.]] Would you like to see it?',
    '[[Customers see far fewer queues.]] Is it a topic?',
    '[[Our platform plans the gate.]] Your drivers wait two hours at the gate each night. Is that so?',
    '[[Your depot in Leeds has a blue door.]] Who painted it?',
    '[[Are you struggling with late invoices?]] Is it a topic?',
    'Are you struggling with late invoices? [[Our software helps you plan.]]',
    'Your depot in Leeds opened in May with 40 docks. [[Our software plans the docks.]] Is it of use?',
    '[[You deserve better gates.]] Imagine your drivers smiling. Are you ready to talk?',
  ],
  leaves: [
    'Your drivers wait two hours at the gate each night. Our software plans the gate. Is that worth a look?',
    {
      text: 'Norwood automates its second gate in May, and your drivers wait two hours a night until then. Is it so?',
      prospect: { company: 'Norwood' },
    },
    'Closing the month takes your team eleven days. Is that still so?',
    'You mentioned you struggle with the lot numbers. Is it the form?',
    { text: 'Our platform plans the gate.', stage: 'requested', lastInbound: 'Please send a proposal with prices.' },
  ],
} satisfies RuleTable;
