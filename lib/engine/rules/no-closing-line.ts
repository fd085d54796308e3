import { phraseRule } from '../phrases/phrase-rule.ts';
import { CLOSING_LINES } from '../phrases/seller.ts';

export default phraseRule(
  {
    id: 'no-closing-line',
    dimension: 'focus',
    points: 3,
    most: 6,
    description: 'Lines that close or convince instead of helping them decide.',
    concepts: ['1.3', '1.7', '3.22'],
    evidence: 'concept-no-closing',
    message: '‘{words}’ is a line for closing. What would help them decide, either way?',
  },
  CLOSING_LINES,
);
