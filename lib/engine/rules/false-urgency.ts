import { defineRule } from '../define-rule.ts';
import { FALSE_URGENCY, URGENCY_TOLD } from '../phrases/gates.ts';
import { isNegated, phraseList } from '../phrases/match.ts';
import { isTheirs, wordsMatching } from '../phrases/sentences.ts';

const urgency = phraseList(FALSE_URGENCY);

export default defineRule({
  meta: {
    id: 'false-urgency',
    kind: 'gate',
    dimension: 'trust',
    scope: 'sentence',
    points: 0,
    description: 'Scarcity or a closing offer, said to hurry somebody.',
    concepts: ['0.28', '0.29'],
    evidence: 'concept-trust',
    messages: {
      words: '‘{words}’ hurries them with our own clock. If it is true, say why; if not, leave it out.',
    },
  },
  *check(document, context) {
    for (const sentence of document.sentences) {
      // Their own sale or their own full course is a fact, not our clock.
      if (isTheirs(sentence)) continue;
      for (const { span, words } of urgency.find(sentence, context)) {
        yield { span, messageId: 'words', data: { words } };
      }
      for (const { span, words, at } of wordsMatching(sentence, URGENCY_TOLD)) {
        if (!isNegated(sentence, at)) yield { span, messageId: 'words', data: { words } };
      }
    }
  },
});
