import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    '[[This is not a sales pitch]]. Our platform helps clinics plan.',
    '[[I am not trying to sell]]. We offer software for yards.',
    "We provide the best software for the gate. [[It's not a pitch]].",
    '[[Not another pitch]]. We help yards with our software.',
  ],
  leaves: [
    'This is not a pitch. Your permit ends in June.',
    'You said that "this is not a pitch" is how they all begin. We help yards with our software.',
    'The pitch at the ground behind your office floods in March.',
    "I'm not selling a revolutionary anything. I fix thermocouples, and our software only prints the label.",
    'Our software is for sale, and I will say so plainly.',
  ],
} satisfies RuleTable;
