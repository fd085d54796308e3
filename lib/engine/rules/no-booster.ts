import { BOOSTERS } from '../phrases/boosters.ts';
import { phraseRule } from '../phrases/phrase-rule.ts';

export default phraseRule(
  {
    id: 'no-booster',
    dimension: 'calm',
    points: 1,
    most: 3,
    description: 'Words that only turn the volume up.',
    concepts: ['2.17'],
    evidence: 'persuasion',
    message: '‘{words}’ raises the volume and adds no fact. The sentence may be stronger without it.',
  },
  BOOSTERS,
);
