import { defineRule } from '../define-rule.ts';
import type { Sentence } from '../document.ts';
import { isNegated } from '../phrases/match.ts';
import { wordsMatching } from '../phrases/sentences.ts';
import { theirPains } from '../phrases/their-pains.ts';
import { holds, lookoutFor } from '../reading/may-match.ts';

const DEMO =
  /\b(?<words>(?:(?:a|an|our|the|quick|short|brief|free|live|personal(?:i[sz]ed)?|product|\d+-minute|\d+ minute) )*(?:demo|demonstration|(?:(?:full|guided|platform|product) ){1,2}tour|free trial|walk-?through)\b|walk(?:ing)? you through (?:our|the|how)[^,.?!]{0,30}|show(?:ing)? you (?:our|what we|how we|how our|how it works|the platform|the product)[^,.?!]{0,30})/dgiu;
const THEIRS =
  /\byour (?:own )?(?:\w+ )?(?:demo|demonstration|walk-?through)|\byou(?:'d| would)? (?:asked|requested|gave|ran|did)\b|\b(?:on|during|since|after|in|at) (?:\w+'s|the|our|that) (?:last |first )?(?:demo|demonstration|walk-?through)\b/i;

const isTheirs = (sentence: Sentence): boolean => holds(sentence, THEIRS);

export default defineRule({
  meta: {
    id: 'no-demo-before-pain',
    kind: 'fault',
    dimension: 'pain',
    scope: 'document',
    points: 4,
    description: 'A demo offered before they have agreed that there is a problem.',
    concepts: ['1.6', '1.20'],
    evidence: 'concept-pain-before-pitch',
    stages: ['first-touch', 'follow-up'],
    messages: {
      demo: '‘{words}’ shows an answer before there is a question. Ask first whether the problem is theirs.',
    },
  },
  seeks: [lookoutFor(DEMO)],
  concerns: (sentence) => wordsMatching(sentence, DEMO).length > 0 && !isTheirs(sentence),
  *check(document, context) {
    const pain = theirPains(document, context)[0];
    for (const sentence of document.sentences) {
      if (isTheirs(sentence)) continue;
      for (const { span, words, at } of wordsMatching(sentence, DEMO)) {
        if (isNegated(sentence, at)) continue;
        const points = pain !== undefined && pain.start < span.start ? 2 : 4;
        return yield { span, messageId: 'demo', data: { words }, points };
      }
    }
  },
});
