import { defineRule } from '../define-rule.ts';
import { amissAs } from '../learned/meaning.ts';
import { phraseList } from '../phrases/match.ts';
import { isKnownName } from '../phrases/names.ts';
import { PRAISE } from '../phrases/pain.ts';
import { clauseReport } from '../phrases/phrase-rule.ts';
import { holds } from '../reading/may-match.ts';

const praise = phraseList(PRAISE);
const REASON =
  /\d|\b(?:because|when you|when your|where you|how you|the way you|the way your|especially|in particular)\b/i;

const OF_A_THING = /^\W*(?:it|this|we|our)\b/i;

export default defineRule({
  meta: {
    id: 'no-unearned-praise',
    kind: 'fault',
    dimension: 'calm',
    scope: 'sentence',
    points: 2,
    most: 4,
    description: 'Praise with nothing in it that only this reader could have earned.',
    concepts: ['0.25', '2.28'],
    evidence: 'concept-trust',
    messages: {
      praise: '‘{words}’ would fit anybody. Which thing of theirs do you mean?',
    },
  },
  seeks: [praise.lookout],
  acts: ['praise'],
  *check(document, context) {
    for (const sentence of document.sentences) {
      // Something quoted, a figure, a reason or a name beside the company's own: the praise is earned.
      if (holds(sentence, REASON) || /["“”„«]/.test(sentence.text)) continue;
      const names = sentence.masked.slice(1).match(/(?<=\s)\p{Lu}[\p{L}'-]+/gu) ?? [];
      if (names.some((name) => !isKnownName(name, context) && !/^I\b/.test(name)) && names.length > 1) continue;
      const matches = praise.find(sentence, context);
      for (const { span, words } of matches) yield { span, messageId: 'praise', data: { words } };
      // `It works well` may be said of our own thing.
      if (
        matches.length === 0 &&
        (sentence.roles[0] === 'praise' || amissAs(sentence.sums) === 'praise') &&
        !OF_A_THING.test(sentence.masked)
      )
        yield clauseReport(sentence, 'praise', 'praise');
    }
  },
});
