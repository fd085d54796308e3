import { phraseRule } from '../phrases/phrase-rule.ts';
import { DEFEATISM } from '../phrases/seller.ts';

export default phraseRule(
  {
    id: 'no-defeatism',
    dimension: 'focus',
    points: 2,
    most: 4,
    description: 'Doubting aloud that anybody reads on. Giving room to say no is something else.',
    concepts: ['3.20', '3.21'],
    evidence: 'concept-attitude',
    message: '‘{words}’ doubts the message before they do. Is there a reason for them to read it?',
  },
  DEFEATISM,
  { negation: 'kept' },
);
