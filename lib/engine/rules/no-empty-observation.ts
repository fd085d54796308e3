import { defineRule } from '../define-rule.ts';
import { wordsMatching } from '../phrases/sentences.ts';
import { lookoutFor } from '../reading/may-match.ts';

const EMPTY =
  /\b(?<words>i(?:'ve been| have been|'ve| have| was| am|'m)?(?: recently| just| also)? (?:noticed?|saw|seen|see|found|visited|viewed|looked at|looking at|looking over|checked out|reviewed|browsed|browsing|read) (?:that )?(?:you|your (?:company|website|site|profile|linkedin(?: profile)?|page|business|organisation|organization|team)|the (?:website|site))(?: (?:online|on linkedin|and (?:thought|wanted|figured|decided|was|am|love|loved|liked|like)\b[^.?!]{0,60}))?)(?=\s*[.,!?]|\s*$)/dgiu;

export default defineRule({
  meta: {
    id: 'no-empty-observation',
    kind: 'fault',
    dimension: 'specific',
    scope: 'sentence',
    points: 4,
    description: '“I noticed you” with nothing noticed.',
    concepts: ['0.25', '1.16'],
    evidence: 'personal',
    messages: {
      what: '‘{words}’ stops before the point. What did you notice?',
    },
  },
  seeks: [lookoutFor(EMPTY)],
  *check(document) {
    for (const sentence of document.sentences) {
      for (const { span, words } of wordsMatching(sentence, EMPTY)) yield { span, messageId: 'what', data: { words } };
    }
  },
});
