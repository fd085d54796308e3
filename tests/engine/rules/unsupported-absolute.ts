import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    '[[We guarantee]] a shorter queue.',
    'It is [[risk-free]] for your plant.',
    'We are the [[#1]] maker of kilns.',
    'You get [[10x more]] orders.',
    'It is [[the best kiln in the world]].',
  ],
  leaves: [
    'There is no obligation, no guarantee, just a list.',
    "We can't guarantee a shorter queue.",
    'Your bank guarantee ends in June.',
    'The crew meets 3x a week at your dock.',
    'According to the port, it is the number one choice of pilots.',
    'You said "guaranteed" is a word you do not trust.',
  ],
} satisfies RuleTable;
