import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    'We [[help companies reduce costs]] every year.',
    'The tool [[allows teams to boost productivity]].',
    'It [[can increase your revenue]] in a short time.',
    'Acme [[enables businesses to streamline operations]].',
    'We [[specialise in driving growth]] for shops.',
  ],
  leaves: [
    'We help dental clinics fill the chairs that open up at noon.',
    'Could the form cut the eleven days your close takes?',
    'You want to reduce costs at the second plant, your report says.',
    "It won't reduce your costs, and I would not claim it.",
    'Your night crew helps the drivers sort returns.',
  ],
} satisfies RuleTable;
