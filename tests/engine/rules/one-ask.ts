import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    '[[Your]] permit ends in June. The kiln will stand still for a week.',
    '[[Hi]] Ana,\n\nThe recall list at your Leeds practice takes two people nine hours a month.',
    'Your permit ends in June. [[Thoughts?]]',
    'Is it the gate? Could you send me the rota? [[Would you read my paper?]]',
    'Your depot in Leeds opened in May and the queue is long. [[Let me know what you think.]]',
    'Who plans the rota? Please send me the plan. Would you also tell me the price you pay? [[Can you call me?]]',
  ],
  leaves: [
    'Your permit ends in June. Is the kiln the one that stands still?',
    'Wondering how you handle the returns at the second desk.',
    'Is this yours? If not, who owns returns? Either way, is a line too much to ask?',
    'Would Tuesday or Thursday suit you to look at the gate?',
    { text: 'Thank you for the file, it came through well.', stage: 'reply', lastInbound: 'Here is the file.' },
  ],
} satisfies RuleTable;
