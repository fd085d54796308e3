import { defineRule } from '../define-rule.ts';
import { isPitch } from '../phrases/pitch.ts';
import { wholeOf } from '../phrases/sentences.ts';
import { isPain, theirPains } from '../phrases/their-pains.ts';

export default defineRule({
  meta: {
    id: 'names-their-pain',
    kind: 'strength',
    dimension: 'pain',
    scope: 'document',
    points: 0,
    description: 'A problem or consequence of theirs stands before any line about what we sell.',
    concepts: ['0.22', '1.19'],
    evidence: 'concept-pain-before-pitch',
    messages: { pain: 'This line names a trouble of theirs.' },
  },
  acts: ['pain', 'goal'],
  concerns: isPain,
  *check(document, context) {
    const pitch = document.sentences.find(isPitch);
    const pain = theirPains(document, context).find((sentence) => !isPitch(sentence));
    if (pain && (pitch === undefined || pain.start < pitch.start)) yield { span: wholeOf(pain), messageId: 'pain' };
  },
});
