import { phraseRule } from '../phrases/phrase-rule.ts';
import { FEAR } from '../phrases/seller.ts';

export default phraseRule(
  {
    id: 'no-fear',
    dimension: 'calm',
    points: 3,
    most: 6,
    description: 'Consequences told to frighten. A calm figure says more.',
    concepts: ['1.19', '2.16'],
    evidence: 'persuasion',
    message: '‘{words}’ frightens. What would it cost them, in hours or money, said calmly?',
  },
  FEAR,
);
