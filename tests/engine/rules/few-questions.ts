import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    'Is it the gate? Is it the dock? Is it the crew? [[Is it the form?]]',
    'Who plans the rota? How often? Since when? [[And why?]] Would a form help?',
    'Was the move in May? Was it on a Monday? Is the old site closed? [[Do you miss it?]] Is the lease up? Who has the key?',
    'Do you count by hand? Does the second crew? Is there a list? Thanks for reading. [[Who keeps it?]]',
  ],
  leaves: [
    'Is it the gate, the dock or the crew?',
    'Is it the gate? Is it the dock? Is it the crew?',
    'You asked "who? when? where? why?" in the report.',
    'The form has three questions for your drivers. Which one takes longest?',
  ],
} satisfies RuleTable;
