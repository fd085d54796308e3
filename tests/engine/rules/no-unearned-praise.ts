import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    'I had to meet a [[visionary like yourself]].',
    "I [[love what you're doing]] at Norwood.",
    'I am a [[huge fan]] of your company.',
    'I was [[really impressed by your]] website.',
    '[[Keep up the great work]] with the shop.',
    'I have long [[admired what]] your team does.',
    '[[Your work is truly inspiring]].',
    'You have built a [[remarkable business]].',
  ],
  leaves: [
    'I am impressed by how you cut the waiting list to nine days because you moved triage to the phone.',
    'I was impressed by your answer to question 4 of the panel.',
    'Congratulations on the Series B.',
    'You wrote "love what you do" on the wall of the canteen.',
    'I am not a huge fan of surveys either.',
  ],
} satisfies RuleTable;
