import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    '[[Your drivers wait two hours at the gate each night.]] Is that so?',
    '[[Closing the month takes your team eleven days.]] We make forms.',
    'Your depot opened in May. [[The queue there delays your trucks.]] Is it so?',
    '[[You mentioned you struggle with the lot numbers.]] Is it the form?',
  ],
  leaves: [
    'Our software plans the gate. Your drivers wait two hours at the gate each night.',
    'We struggled with our own gate for years.',
    'Are you tired of inefficiency?',
    'There is no problem with your form.',
  ],
} satisfies RuleTable;
