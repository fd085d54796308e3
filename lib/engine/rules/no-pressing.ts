import { defineRule } from '../define-rule.ts';
import { isQuestion, wordsMatching } from '../phrases/sentences.ts';
import { lookoutFor } from '../reading/may-match.ts';

const HARMLESS =
  '(?! (?:be able|know|not feel|have (?:received|seen|got)|see (?:a|an|the) (?:invite|invitation|mail|email|file)))';
/** `When a driver leaves, you need to ...` tells of their day; `You need to ...` tells them what to do. */
const PRESSING = new RegExp(
  `(?:(?:^|[,;:]\\s|\\b(?:think|believe|feel|say|and|so|that)\\s)\\W*(?<words>you(?:r team|r company)? (?:really |definitely |absolutely |simply |just )?(?:should|must|ought to)${HARMLESS} [\\p{L}'-]+))`,
  'dgiu',
);
const NEEDING =
  /(?:^\W*|\b(?:think|believe|feel|say)\s)(?<words>you(?:r team|r company)? (?:really |definitely |absolutely |simply |just )?(?:need to|have got to|'ve got to) [\p{L}'-]+)/dgiu;
const EVERYBODY =
  /\b(?<words>(?:every(?:one|body)|every (?:company|business|team|firm|manager|leader|clinic)|all companies|any serious \p{L}+) (?:needs|should|must|has to|needs to)(?: [\p{L}'-]+)?|the (?:best|only|right|smartest) way (?:to [\p{L}'-]+ [\p{L}'-]+ )?is|you(?:'d| would) be (?:crazy|foolish|mad|silly))/dgiu;

export default defineRule({
  meta: {
    id: 'no-pressing',
    kind: 'fault',
    dimension: 'focus',
    scope: 'sentence',
    points: 3,
    most: 6,
    description: 'Telling them what they should do, or what everyone needs.',
    concepts: ['0.7', '1.7'],
    evidence: 'concept-their-value',
    messages: {
      pressing: '‘{words}’ decides for them. How would it sound as a question?',
      everybody: '‘{words}’ is an opinion about everybody. What do you know about this one company?',
    },
  },
  seeks: [lookoutFor(PRESSING), lookoutFor(NEEDING), lookoutFor(EVERYBODY)],
  *check(document) {
    for (const sentence of document.sentences) {
      if (isQuestion(sentence)) continue;
      for (const pattern of [PRESSING, NEEDING]) {
        for (const { span, words } of wordsMatching(sentence, pattern)) {
          yield { span, messageId: 'pressing', data: { words } };
        }
      }
      for (const { span, words } of wordsMatching(sentence, EVERYBODY)) {
        yield { span, messageId: 'everybody', data: { words } };
      }
    }
  },
});
