import { phraseRule } from '../phrases/phrase-rule.ts';
import { COMPARISONS } from '../phrases/seller.ts';

export default phraseRule(
  {
    id: 'no-competitor-comparison',
    dimension: 'pain',
    points: 3,
    most: 6,
    description: 'Setting ourselves against others before they have asked.',
    concepts: ['1.5', '4.5'],
    evidence: 'concept-no-closing',
    stages: ['first-touch', 'follow-up'],
    message: '‘{words}’ compares us with others. What is their own trouble today, whoever supplies them?',
  },
  COMPARISONS,
);
