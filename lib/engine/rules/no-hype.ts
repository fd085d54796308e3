import { defineRule } from '../define-rule.ts';
import { HYPE } from '../phrases/hype.ts';
import { phraseList } from '../phrases/match.ts';
import { withFix } from '../phrases/suggest.ts';

const hype = phraseList(HYPE);
/** Irony: the writer lists what others say (case "another life-changing AI tool, just what you needed"). */
const IRONY =
  /^\W*(?:yet )?another\b|\bjust what you needed\b|\bi know, i know\b|\b(?:not going to|won't|will not) (?:tell|say|call|claim|promise)\b/i;
const FEELING = /excited|thrilled|delighted|ecstatic|overjoyed|pumped|stoked|hono|wait$/i;

export default defineRule({
  meta: {
    id: 'no-hype',
    kind: 'fault',
    dimension: 'calm',
    scope: 'sentence',
    points: 2,
    most: 8,
    description: 'Big words and big feelings about what we bring.',
    concepts: ['2.17', '2.25', '0.29'],
    evidence: 'persuasion',
    messages: {
      claim: '‘{words}’ says how good it is. What would it change for them?',
      feeling: '‘{words}’ tells how we feel. Enthusiasm does not carry over; a reason of theirs does.',
    },
  },
  seeks: [hype.lookout],
  *check(document, context) {
    for (const sentence of document.sentences) {
      if (IRONY.test(sentence.masked)) continue;
      for (const match of hype.find(sentence, context)) {
        const before = sentence.masked.slice(0, match.span.start - sentence.start);
        if (/\byour\s+$/i.test(before)) continue;
        const messageId = FEELING.test(match.words) ? 'feeling' : 'claim';
        yield {
          ...withFix(sentence, match),
          messageId,
          data: { words: match.words },
        };
      }
    }
  },
});
