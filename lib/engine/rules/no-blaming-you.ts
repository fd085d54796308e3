import { phraseRule } from '../phrases/phrase-rule.ts';
import { BLAME } from '../phrases/seller.ts';

/** `I won't chase you` gives room, so a denied one is dropped. */
const CHASING =
  /\b(?<words>chas(?:e|ing|ed) (?:you(?: down| up| for)?|after you|an answer|a reply|a response))(?![\p{L}'-])/dgiu;

export default phraseRule(
  {
    id: 'no-blaming-you',
    dimension: 'focus',
    points: 3,
    most: 6,
    description: '“You” in a sentence about a fault: blame and guilt.',
    concepts: ['0.31', '3.20'],
    evidence: 'negative-you',
    message: '‘{words}’ can read as blame. Say what happened without a culprit, or leave it out.',
  },
  BLAME,
  { negation: 'kept', told: [CHASING] },
);
