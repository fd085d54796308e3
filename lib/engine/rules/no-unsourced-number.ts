import { defineRule } from '../define-rule.ts';
import { isNegated } from '../phrases/match.ts';
import { isAmiss, wordsMatching } from '../phrases/sentences.ts';
import { holds, lookoutFor } from '../reading/may-match.ts';

const RESULT =
  'sav(?:e|es|ed|ing)|cut(?:s|ting)?|reduc(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|boost(?:s|ed|ing)?|improv(?:e|es|ed|ing)|grow(?:s|ing)?|grew|lift(?:s|ed|ing)?|rais(?:e|es|ed|ing)|achiev(?:e|es|ed|ing)|deliver(?:s|ed|ing)?|drop(?:s|ped)?|speed(?:s|ing)? up|see(?:s|n|ing)?|saw|gain(?:s|ed|ing)?|double(?:s|d)?|faster|higher|lower|more|fewer|less|roi|return|uplift|reduction|increase|improvement';
const NUMBER = '(?:up to |over |more than |by |an? (?:average of )?)?\\d+(?:\\.\\d+)?(?:\\s?%|\\s?percent|x\\b)';
const CLAIMS = [
  new RegExp(`\\b(?:${RESULT})\\b[^.?!]{0,60}?${NUMBER}`, 'dgiu'),
  new RegExp(`${NUMBER}\\s+(?:${RESULT})\\b`, 'dgiu'),
];
const SOURCED =
  /\b(?:according to|source|study by|survey by|measured|published|audited|report(?:ed)? (?:by|in)|figures? from|you(?:'ve| have|r \w+)? (?:said|wrote|mentioned|reported|cut|grew|told))\b|^\W*your?\b|\(\d{4}\)|\[\d+\]/i;
const OURS =
  /\b(?:we|our|us|clients?|customers?|users|helps?|helped|platform|software|solution|tool|product|service|companies|teams|businesses|firms)\b/i;

export default defineRule({
  meta: {
    id: 'no-unsourced-number',
    kind: 'fault',
    dimension: 'specific',
    scope: 'sentence',
    points: 3,
    most: 6,
    description: 'A percentage that promises a result and names no source: a claim, not a detail of theirs.',
    concepts: ['0.29', '1.9'],
    evidence: 'concept-trust',
    messages: {
      claim: '‘{words}’ is a claim without a source. Whose figure is it, and could they check it?',
    },
  },
  seeks: CLAIMS.map(lookoutFor),
  *check(document) {
    for (const sentence of document.sentences) {
      if ((sentence.topic === 'reader' && !isAmiss(sentence)) || holds(sentence, SOURCED)) continue;
      if (!holds(sentence, OURS)) continue;
      const [claim] = CLAIMS.flatMap((pattern) => [...wordsMatching(sentence, pattern)]);
      if (claim !== undefined && !isNegated(sentence, claim.at)) {
        yield { span: claim.span, messageId: 'claim', data: { words: claim.words } };
      }
    }
  },
});
