import { defineRule } from '../define-rule.ts';
import { shared, stems, wholeOf } from '../phrases/sentences.ts';
import { holds } from '../reading/may-match.ts';
import { perContext, perSentenceInContext } from '../reading/per-sentence.ts';

const PLAYED_BACK =
  /\byou (?:mentioned|wrote|said|told (?:me|us)|asked|described|pointed out|explained|posted)\b(?: \S+){2,}|\bas you (?:put|say|said|wrote)\b/i;

const saidIn = perContext(({ lastInbound }) => stems(lastInbound ?? ''));

/** Quoted words count too: they may be the reader's own. */
const playsBack = perSentenceInContext((sentence, context): boolean => {
  const said = saidIn(context);
  return (said.size > 1 && shared(stems(sentence.text), said) >= 2) || holds(sentence, PLAYED_BACK);
});

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
  concerns: playsBack,
  *check(document, context) {
    const back = document.sentences.find((sentence) => playsBack(sentence, context));
    if (back !== undefined) yield { span: wholeOf(back), messageId: 'heard' };
  },
});
