import { phraseRule } from '../phrases/phrase-rule.ts';
import { SELF_VALUED } from '../phrases/seller.ts';

export default phraseRule(
  {
    id: 'no-self-valued-claim',
    dimension: 'focus',
    points: 3,
    most: 6,
    description: 'Our own verdict on our own thing.',
    concepts: ['0.6', '0.7'],
    evidence: 'concept-their-value',
    message: '‘{words}’ is our verdict. What would they notice on an ordinary day?',
  },
  SELF_VALUED,
);
