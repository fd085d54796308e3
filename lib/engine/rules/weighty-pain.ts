import { defineRule } from '../define-rule.ts';
import type { Sentence } from '../document.ts';
import { does, isQuestion, missingSpan, openingWords } from '../phrases/sentences.ts';
import { isPain, theirPains } from '../phrases/their-pains.ts';

/** Figures, time and money, people, or what follows: anything that says how heavy the trouble weighs. */
const WEIGHT =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|half|twice|hundreds?|thousands?|double|hours?|days?|weeks?|months?|quarters?|years?|minutes?|nights?|weekends?|evenings?|mornings?|every|each|always|again|still|since|daily|weekly|monthly|costs?|costing|money|fines?|overtime|budget|revenue|backlog|deadline|late|delays?|delayed|waiting|wait|queue|leaves?|leaving|left|lose|loses|losing|lost|miss(?:es|ed|ing)?|means?|meaning|so that|which|until|before|by hand|manual(?:ly)?|audit|renewal|season|growing|grew|all)\b/i;

/** A trouble that is told as theirs, not asked. */
const isTold = (sentence: Sentence): boolean =>
  sentence.topic === 'reader' && does(sentence, 'pain') && !isQuestion(sentence);

export default defineRule({
  meta: {
    id: 'weighty-pain',
    kind: 'fault',
    dimension: 'pain',
    scope: 'document',
    points: 2,
    description: 'A trouble named without a figure, a time or a consequence.',
    concepts: ['0.16', '0.20', '1.19'],
    evidence: 'concept-need-to-buy',
    stages: ['first-touch', 'follow-up'],
    messages: {
      light: '‘{words}’ names a trouble but not its weight. How often, how long, or what does it cost them?',
    },
  },
  acts: ['pain'],
  concerns: (sentence) => isPain(sentence) && isTold(sentence),
  *check(document, context) {
    const pains = theirPains(document, context);
    const first = pains.find(isTold);
    if (first === undefined || pains.some((pain) => WEIGHT.test(pain.masked))) return;
    const next = document.sentences[document.sentences.indexOf(first) + 1];
    if (next !== undefined && next.topic !== 'seller' && WEIGHT.test(next.masked)) return;
    yield { span: missingSpan(document), messageId: 'light', data: { words: openingWords(first) }, confidence: 'low' };
  },
});
