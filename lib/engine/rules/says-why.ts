import { defineRule } from '../define-rule.ts';
import type { Sentence } from '../document.ts';
import { does, wholeOf } from '../phrases/sentences.ts';

const saysWhy = (sentence: Sentence): boolean => does(sentence, 'why');

export default defineRule({
  meta: {
    id: 'says-why',
    kind: 'strength',
    dimension: 'specific',
    scope: 'document',
    points: 0,
    description: 'A plain reason for writing to this reader now, or who sent us.',
    concepts: ['0.26', '3.15', '3.16'],
    evidence: 'concept-trust',
    messages: { why: 'This line says plainly why you write to them.' },
  },
  acts: ['why'],
  *check(document) {
    const reason = document.sentences.find(saysWhy);
    if (reason !== undefined) yield { span: wholeOf(reason), messageId: 'why' };
  },
});
