import { defineRule } from '../define-rule.ts';
import { shared, stems, wholeOf } from '../phrases/sentences.ts';
import { holds } from '../reading/may-match.ts';
import { perSentence } from '../reading/per-sentence.ts';

const PLAYED_BACK =
  /\byou (?:mentioned|wrote|said|told (?:me|us)|asked|described|pointed out|explained|posted)\b(?: \S+){2,}|\bas you (?:put|say|said|wrote)\b/i;

const playsBack = perSentence((sentence) => holds(sentence, PLAYED_BACK));
/** Quoted words too: they may be the reader's own. */
const allStemsOf = perSentence(({ text }) => stems(text));

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
      const back = said.size > 1 && shared(allStemsOf(sentence), said) >= 2;
      if (back || playsBack(sentence)) return yield { span: wholeOf(sentence), messageId: 'heard' };
    }
  },
});
