import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    '[[I noticed you]].',
    '[[I looked at your website]], and then I wrote.',
    '[[I saw your profile]].',
    '[[I recently visited your website]].',
    '[[I have been looking at your company]].',
  ],
  leaves: [
    'I noticed you opened a Leeds depot in May.',
    'I saw your job ad for two night planners.',
    'I read your company report on returns, page 14.',
    'You noticed the queue yourself, says the interview.',
    'I saw your team count pallets by hand at the fair.',
  ],
} satisfies RuleTable;
