import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    '[[You will never lose a]] parcel with it.',
    "It simply [[can't fail]], that is all.",
    '[[Every one of our customers renews]] in May.',
    'There is [[nothing like our kiln anywhere]].',
    'It makes errors [[once and for all]] rare.',
    'You get [[ten times more]] orders.',
    '[[No other kiln even exists]] for this.',
    '[[We guarantee]] a shorter queue.',
    'It is [[risk-free]] for your plant.',
    'We are the [[#1]] maker of kilns.',
    'You get [[10x more]] orders.',
    'It is [[the best kiln in the world]].',
  ],
  leaves: [
    'You are the only firm in the port that still splices by hand.',
    'Each fitting is guaranteed for seven years.',
    'A 10x loupe and a strip are all it takes.',
    'I promise that this is my last mail.',
    'He is behind a firm ten times the size.',
    'It is the no. 1 priority of most ports.',
    'There is no obligation, no guarantee, just a list.',
    "We can't guarantee a shorter queue.",
    'Your bank guarantee ends in June.',
    'The crew meets 3x a week at your dock.',
    'According to the port, it is the number one choice of pilots.',
    'You said "guaranteed" is a word you do not trust.',
  ],
} satisfies RuleTable;
