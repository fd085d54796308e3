import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    '[[Your depot in Leeds opened in May.]] Is the gate slow?',
    '[[I noticed you opened a Leeds depot in May.]] We make gates.',
    'Thank you for the note. [[You mentioned the second form.]] Is it the slow one?',
    '[[The rota at the Leeds depot has been kept on paper since May.]] Who plans it?',
    'Hi Ana,\n\n[[Your drivers wait until ten.]] Why?',
  ],
  leaves: [
    'We make gates. Your depot opened in May.',
    'Is your gate slow?',
    'Thank you for your time.',
    'I hope this email finds you well. We make gates.',
    'The fair in Ghent was loud.',
    'Energy prices went up again in March.',
  ],
} satisfies RuleTable;
