import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    'The [[offer expires]] on Friday.',
    'There are [[only three spots left]] for May.',
    'This is your [[last chance to join]].',
    "[[Don't miss out]] on the fair price.",
    'For a [[limited time]], the kiln is half price.',
  ],
  leaves: [
    'Your permit expires in June.',
    'Only two engineers are left on your team since May.',
    'There is no limited offer here and no clock.',
    'You wrote "last chance" on the sign by the gate.',
    'The parking spots by your dock are few.',
  ],
} satisfies RuleTable;
