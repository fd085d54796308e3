import { phraseRule } from '../phrases/phrase-rule.ts';
import { SELLER_NEEDS } from '../phrases/seller.ts';

export default phraseRule(
  {
    id: 'no-seller-need',
    dimension: 'focus',
    points: 4,
    most: 8,
    description: 'Reasons why we need the sale: quotas, our quarter, a place in their calendar.',
    concepts: ['0.10', '1.10'],
    evidence: 'concept-their-value',
    message: '‘{words}’ is what we need. What do they need?',
  },
  SELLER_NEEDS,
  { act: 'motive' },
);
