import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    '[[Your drivers struggle with the gate.]] Is that right?',
    '[[The rota at your site is a mess.]] Who plans it?',
    '[[Your counter is understaffed.]] Is that yours to solve?',
    '[[Your crew is overloaded, says the board.]] Is it so?',
  ],
  leaves: [
    'Your drivers struggle with the gate for two hours every night.',
    'The rota at your site is a mess, which leaves the dock empty on Mondays.',
    'Your counter is understaffed. Patients wait forty minutes.',
    'Your depot in Leeds opened in May.',
    'We struggled with our own gate.',
  ],
} satisfies RuleTable;
