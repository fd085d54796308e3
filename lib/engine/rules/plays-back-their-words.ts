import { defineRule } from '../define-rule.ts';
import { shared, stems, wholeOf } from '../phrases/sentences.ts';

const PLAYED_BACK =
  /\byou (?:mentioned|wrote|said|told (?:me|us)|asked|described|pointed out|explained|posted)\b(?: \S+){2,}|\bas you (?:put|say|said|wrote)\b/i;

export default defineRule({
  meta: {
    id: 'plays-back-their-words',
    kind: 'strength',
    dimension: 'specific',
    scope: 'document',
    points: 0,
    description: 'Something they said comes back in their own words.',
    concepts: ['2.28', '0.9'],
    evidence: 'concept-being-heard',
    messages: { heard: 'This line takes up what they said.' },
  },
  *check(document, context) {
    const said = stems(context.lastInbound ?? '');
    for (const sentence of document.sentences) {
      const back = shared(stems(sentence.text), said) >= 2;
      if (back || PLAYED_BACK.test(sentence.masked)) return yield { span: wholeOf(sentence), messageId: 'heard' };
    }
  },
});
