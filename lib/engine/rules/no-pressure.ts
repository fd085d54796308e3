import { phraseRule } from '../phrases/phrase-rule.ts';
import { PRESSURE } from '../phrases/seller.ts';

/** Who says how little they know presses nobody. */
const UNSURE =
  /\b(?:i(?:'m| am) (?:only |just )?guessing|(?:only|just) (?:a|my) guess|i (?:don't|do not) know (?:whether|if|how|what|who))\b/i;

export default phraseRule(
  {
    id: 'no-pressure',
    dimension: 'ask',
    points: 3,
    most: 6,
    description: 'Pressing for an answer: urgency, guilt, fear, scarcity, arguing with a no.',
    concepts: ['1.7', '2.16', '3.22'],
    evidence: 'free-to-refuse',
    message: '‘{words}’ presses. How could they say no and still like you?',
  },
  PRESSURE,
  { act: 'pressure', except: ({ masked }) => UNSURE.test(masked) },
);
