import { defineRule } from '../define-rule.ts';
import type { Sentence } from '../document.ts';
import { isPitch } from '../phrases/pitch.ts';
import { does, wholeOf } from '../phrases/sentences.ts';

const teaches = (sentence: Sentence): boolean =>
  does(sentence, 'story') && sentence.topic !== 'seller' && !isPitch(sentence);

export default defineRule({
  meta: {
    id: 'teaches-one-thing',
    kind: 'strength',
    dimension: 'specific',
    scope: 'document',
    points: 0,
    description: 'Something seen elsewhere that they can use, whether they buy or not.',
    concepts: ['4.6', '3.4', '4.10'],
    evidence: 'concept-value-each-time',
    messages: { story: 'This line gives them something they can use, and sells nothing.' },
  },
  acts: ['story'],
  concerns: teaches,
  *check(document) {
    const story = document.sentences.find(teaches);
    if (story !== undefined) yield { span: wholeOf(story), messageId: 'story' };
  },
});
