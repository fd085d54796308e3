import { phraseRule } from '../phrases/phrase-rule.ts';
import { SELF_INTRODUCTIONS } from '../phrases/seller.ts';

export default phraseRule(
  {
    id: 'no-self-introduction',
    dimension: 'focus',
    points: 2,
    most: 4,
    description: 'A paragraph about who we are; the signature already says it.',
    concepts: ['0.8', '2.25'],
    evidence: 'you-attitude',
    stages: ['first-touch', 'follow-up'],
    message: '‘{words}’ is about us, and the signature already says it. What made you think of them?',
  },
  SELF_INTRODUCTIONS,
  { act: 'intro' },
);
