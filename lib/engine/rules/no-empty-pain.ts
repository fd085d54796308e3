import { defineRule } from '../define-rule.ts';
import { phraseList } from '../phrases/match.ts';
import { EMPTY_PAINS } from '../phrases/pain.ts';

const empty = phraseList(EMPTY_PAINS, { negation: 'kept' });
const PROBE = /^(?:what|which|keeps)/i;

export default defineRule({
  meta: {
    id: 'no-empty-pain',
    kind: 'fault',
    dimension: 'pain',
    scope: 'sentence',
    points: 5,
    most: 8,
    description: 'Troubles asked of nobody in particular, and questions that probe a stranger.',
    concepts: ['4.9', '4.11', '1.16'],
    evidence: 'concept-guess-not-probe',
    stages: ['first-touch', 'follow-up'],
    messages: {
      anyone: '‘{words}’ could be asked of anybody. What have you seen at this company?',
      probe: '‘{words}’ asks a stranger to do the thinking. Offer a guess they can correct.',
    },
  },
  seeks: [empty.lookout],
  *check(document, context) {
    for (const sentence of document.sentences) {
      // A figure or a name of theirs makes the trouble their own.
      if (/\d/.test(sentence.masked)) continue;
      const [match] = empty.find(sentence, context);
      if (match === undefined) continue;
      const messageId = PROBE.test(match.words) ? 'probe' : 'anyone';
      yield { span: match.span, messageId, data: { words: match.words } };
    }
  },
});
