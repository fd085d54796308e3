import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    '[[Your drivers wait two hours at the gate each night.]] Is that so?',
    '[[Closing the month takes your team eleven days.]] We make software for accountants.',
    'Your depot opened in May. [[The queue there delays your trucks.]] Is it so?',
    '[[You told me that the recall list takes your front desk nine hours a month.]] Is it still kept by hand?',
    '[[As you said in May, your nurses lose an hour a shift to paperwork.]] Is that still so?',
  ],
  leaves: [
    'Our software plans the gate. Your drivers wait two hours at the gate each night.',
    'We struggled with our own gate for years.',
    'Are you tired of inefficiency?',
    'There is no problem with your form.',
  ],
} satisfies RuleTable;
