import { defineRule } from '../define-rule.ts';
import { isPitch } from '../phrases/pitch.ts';
import { content, wholeOf } from '../phrases/sentences.ts';

export default defineRule({
  meta: {
    id: 'opens-with-them',
    kind: 'strength',
    dimension: 'focus',
    scope: 'document',
    points: 0,
    description: 'The first sentence is about them.',
    concepts: ['0.8', '1.24'],
    evidence: 'you-attitude',
    messages: { them: 'This line is about them, and it comes first.' },
  },
  *check(document) {
    const opening = content(document)[0];
    if (opening?.topic !== 'reader' || isPitch(opening) || opening.masked.includes('?')) return;
    yield { span: wholeOf(opening), messageId: 'them' };
  },
});
