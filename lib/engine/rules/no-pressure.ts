import { doubts } from '../phrases/doubt.ts';
import { phraseRule } from '../phrases/phrase-rule.ts';
import { PRESSURE } from '../phrases/seller.ts';

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
  { act: 'pressure', except: doubts },
);
