import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    'Your clinic in Leeds lost nine slots in May. [[A clinic in Ghent moved its reminder calls to the evening, and no-shows fell from nine to four a week.]] Would that work at yours?',
    '[[Another hospital trust found that half of its missed appointments were booked more than six weeks ahead.]] Is it the same in Hull?',
    'Does the queue at your gate still reach the road? [[Another yard in Ghent found that half of its drivers had no code on their note.]]',
    'Is your audit still in June? [[A bakery in Bruges asked for an earlier date, and the inspector came within two weeks.]]',
  ],
  leaves: [
    'Our platform cut no-shows by half at a clinic in Ghent.',
    'We help clinics fill their empty chairs.',
    'Your clinic in Leeds opened its second room in May.',
    'I would love to show you how it works.',
    'Is the queue at your gate longest on Mondays?',
  ],
} satisfies RuleTable;
