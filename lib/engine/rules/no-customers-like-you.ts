import { LIKE_YOU } from '../phrases/pain.ts';
import { phraseRule } from '../phrases/phrase-rule.ts';

export default phraseRule(
  {
    id: 'no-customers-like-you',
    dimension: 'specific',
    points: 4,
    most: 8,
    description: 'A group in place of the one company written to.',
    concepts: ['1.17', '1.16'],
    evidence: 'concept-need-to-buy',
    message: '‘{words}’ could be said to anybody in the trade. What is true of this company alone?',
  },
  LIKE_YOU,
);
