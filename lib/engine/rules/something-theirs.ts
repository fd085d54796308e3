import { defineRule } from '../define-rule.ts';
import { countDetails } from '../phrases/details.ts';
import { missingSpan } from '../phrases/sentences.ts';

export default defineRule({
  meta: {
    id: 'something-theirs',
    kind: 'fault',
    dimension: 'specific',
    scope: 'document',
    points: 12,
    description: 'At least two things that are true of this reader alone: a figure, a place, a date, words of theirs.',
    concepts: ['1.16', '1.18', '4.8'],
    evidence: 'personal',
    stages: ['first-touch', 'follow-up', 'customer'],
    messages: {
      none: 'Nothing here is true of this reader alone. A figure, a date or a place of theirs would do it.',
      one: 'One thing here is theirs. A second one, such as a figure or a date, would show that you looked.',
    },
  },
  *check(document, context) {
    if (document.sentences.length === 0) return;
    const span = missingSpan(document);
    const count = countDetails(document, context);
    if (count === 0) yield { span, messageId: 'none', points: context.stage === 'first-touch' ? 12 : 7 };
    else if (count === 1) yield { span, messageId: 'one', points: 4, confidence: 'low' };
  },
});
