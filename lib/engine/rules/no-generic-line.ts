import { doubts } from '../phrases/doubt.ts';
import { GENERIC_LINES } from '../phrases/pain.ts';
import { phraseRule } from '../phrases/phrase-rule.ts';
import { hasLookedAtThem } from '../phrases/reasons.ts';

export default phraseRule(
  {
    id: 'no-generic-line',
    dimension: 'specific',
    points: 3,
    most: 9,
    description: 'Lines that could go to anybody: truisms, empty benefits, questions to nobody in particular.',
    concepts: ['1.16', '4.8', '1.8'],
    evidence: 'concept-need-to-buy',
    stages: ['first-touch', 'follow-up', 'reply', 'customer'],
    message: '‘{words}’ could go to anybody. What is true of this reader alone?',
  },
  GENERIC_LINES,
  {
    act: 'generic',
    except: (sentence) =>
      sentence.roles[0] === 'pain' || sentence.roles[0] === 'fact' || doubts(sentence) || hasLookedAtThem(sentence),
  },
);
