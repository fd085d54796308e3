import { FALSE_URGENCY } from '../phrases/gates.ts';
import { URGENCY_TOLD } from '../phrases/gates-told.ts';
import { phraseRule } from '../phrases/phrase-rule.ts';
import { isAmiss, isTheirsAlone } from '../phrases/sentences.ts';

/** Haste with a cause outside of us is news: a mill's new list, a page that says so. */
const REASON = /\b(?:because|since|as) (?:the|their|its|they|he|she|your)\b|\b(?:says?|said|according to|announced)\b/i;

export default phraseRule(
  {
    id: 'false-urgency',
    kind: 'gate',
    dimension: 'trust',
    points: 0,
    description: 'Scarcity or a closing offer, said to hurry somebody.',
    concepts: ['0.28', '0.29'],
    evidence: 'concept-trust',
    message: '‘{words}’ hurries them with our own clock. If it is true, say why; if not, leave it out.',
  },
  FALSE_URGENCY,
  // Their own sale or their own full course is a fact, not our clock.
  {
    told: URGENCY_TOLD,
    sign: 'false-urgency',
    plain: /\blimited[- ]time\b|\blast chance\b|\bact now\b/i,
    skip: (sentence) => isTheirsAlone(sentence) || (!isAmiss(sentence) && REASON.test(sentence.masked)),
  },
);
