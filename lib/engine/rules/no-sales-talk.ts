import { defineRule } from '../define-rule.ts';
import { amissAs, NAMED, sumFor } from '../learned/meaning.ts';
import { clauseReport } from '../phrases/phrase-rule.ts';

export default defineRule({
  meta: {
    id: 'no-sales-talk',
    kind: 'fault',
    dimension: 'calm',
    scope: 'sentence',
    points: 2,
    most: 6,
    description: 'What we sell told as in a brochure, wherever it stands.',
    concepts: ['1.4', '0.6', '2.17'],
    evidence: 'concept-their-value',
    messages: {
      words: '‘{words}’ could stand in our brochure. What would it change for them, in plain words?',
      ours: '‘{words}’ may serve us more than them. How does it read from their chair?',
    },
  },
  acts: ['pitch'],
  *check({ sentences }) {
    for (const sentence of sentences) {
      if (amissAs(sentence.sums) !== 'pitch') continue;
      yield clauseReport(sentence, 'amiss', sumFor(sentence, 'pitch') > NAMED ? 'words' : 'ours');
    }
  },
});
