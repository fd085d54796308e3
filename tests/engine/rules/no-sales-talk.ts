import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    'Your drivers wait two hours at the gate. Our platform brings planning, [[tracking and reporting together under one roof for complete peace of mind]].',
    '[[With our app every job is a pleasure]] and your crew will wonder how they ever lived without it.',
    'The portal gives you real-time visibility, [[smart alerts and total control]].',
    '[[Our boards are pure luxury, oak and brass all over]].',
    'We do everything that has to do with roofs, [[with workmanship you will be proud to show off]].',
    "[[You won't have that problem with us]], not once, not ever.",
  ],
  leaves: [
    'Your nurses retype every form. Our form fills in the name from the booking.',
    'We plan the gate so that no lorry waits longer than its slot.',
    'You asked what it costs: the form is 40 a month for each desk.',
    'Our cylinders from then can stay, only the core changes.',
    'We make labels that stay on at minus forty.',
    'We print the labels for your second line, as you asked, and they arrive on Tuesday.',
  ],
} satisfies RuleTable;
