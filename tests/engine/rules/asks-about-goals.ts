import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    'Your second practice in Leeds opened in May. [[What would you like the front desk to be able to do by Christmas?]]',
    'I read that you plan a third site. [[What are you hoping to reach with it by the end of the year?]]',
    'Your depot in Hull doubled its docks in March. [[What would you like the new docks to achieve by Christmas?]]',
    '[[What do you want the new front desk to make possible?]] I ask because your job ad speaks of two posts.',
  ],
  leaves: [
    'How do you keep track of who is due?',
    'You want to open a third site next year.',
    'Do you have 15 minutes on Thursday?',
    'We want to open an office in Leeds. Would that be of use to you?',
    'Which form slows the Hull gate down, the first or the second one?',
  ],
} satisfies RuleTable;
