import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    'Your gate is slow. [[Is that on your desk?]]',
    '[[Who plans the rota?]]',
    'Your permit ends in June. [[Is somebody looking at it already?]] If not, who would?',
    'The queue is long. [[Is it the form or the crew?]]',
  ],
  leaves: ['Could we have a call?', 'Thoughts?', 'Is it the gate? Is it the dock?', 'Your permit ends in June.'],
} satisfies RuleTable;
