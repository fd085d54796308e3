import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    '[[Hi]] Ana,\n\nThe rota at your Leeds site is a mess, says a nurse on the forum. Who plans it?',
    '[[When]] a driver calls in sick, nobody at your depot knows who can take the tour. Is that so?',
    '[[When]] a supplier changes a price, nobody tells your buyers, and the margin is gone. Is that so?',
    '[[Hi]] Ana,\n\nSo the nurse who should see patients is on the phone to insurers instead. Is that right?',
  ],
  leaves: [
    'Your drivers struggle with the gate for two hours every night.',
    'The rota at your site is a mess, which leaves the dock empty on Mondays.',
    'Your counter is understaffed. Patients wait forty minutes.',
    'Your depot in Leeds opened in May.',
    'We struggled with our own gate.',
  ],
} satisfies RuleTable;
