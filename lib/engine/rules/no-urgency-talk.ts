import { phraseRule } from '../phrases/phrase-rule.ts';
import { URGENCY_TALK } from '../phrases/seller.ts';
import { isRight, isTheirs } from '../phrases/sentences.ts';

export default phraseRule(
  {
    id: 'no-urgency-talk',
    dimension: 'calm',
    points: 2,
    most: 4,
    description: 'Our haste laid on them.',
    concepts: ['0.10', '2.16'],
    evidence: 'concept-stay-behind',
    message: '‘{words}’ hurries them. By when does it matter to them, and why?',
  },
  URGENCY_TALK,
  { skip: (sentence) => isRight(sentence) && isTheirs(sentence) },
);
