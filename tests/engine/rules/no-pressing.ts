import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    '[[You should switch]] to a shared calendar.',
    'I think [[you need to act]] before the audit.',
    '[[Every business needs a]] plan like this.',
    'Honestly, [[your team must look]] at the queue.',
    '[[The best way to plan shifts is]] on one screen.',
  ],
  leaves: [
    'Should you be the wrong person, who plans the rota?',
    'When a driver leaves, you need to find cover within a day.',
    'You should know that the form closes on Friday.',
    'Do you need to count the pallets by hand?',
    'You should be able to open the file with this key.',
  ],
} satisfies RuleTable;
