import { defineRule } from '../define-rule.ts';
import { ABSOLUTE_TOLD, ABSOLUTES } from '../phrases/gates.ts';
import { isNegated, phraseList } from '../phrases/match.ts';
import { isTheirs, wordsMatching } from '../phrases/sentences.ts';

const absolutes = phraseList(ABSOLUTES);
const FIGURES =
  /(?<words>(?<!\w)#1\b(?! (?:on|in) (?:the|my|our) (?:list|agenda))|\bno\. ?1\b|\b\d{1,3}x (?:more|faster|better|your|the (?:results|output)|roi|return|returns|growth|results|revenue|leads|sales|cheaper|higher)|\b(?:10|100)x\b)/dgiu;

export default defineRule({
  meta: {
    id: 'unsupported-absolute',
    kind: 'gate',
    dimension: 'trust',
    scope: 'sentence',
    points: 0,
    description: 'Guarantees, “#1” and multiples that nobody could check.',
    concepts: ['0.29', '0.28'],
    evidence: 'concept-trust',
    messages: {
      absolute: '‘{words}’ promises more than a reader can check. Name the source, or say it smaller.',
    },
  },
  *check(document, context) {
    for (const sentence of document.sentences) {
      if (isTheirs(sentence) || /\baccording to\b|\bsource:/i.test(sentence.masked)) continue;
      for (const { span, words } of absolutes.find(sentence, context)) {
        yield { span, messageId: 'absolute', data: { words } };
      }
      for (const pattern of [FIGURES, ABSOLUTE_TOLD]) {
        for (const { span, words, at } of wordsMatching(sentence, pattern)) {
          if (!isNegated(sentence, at)) yield { span, messageId: 'absolute', data: { words } };
        }
      }
    }
  },
});
