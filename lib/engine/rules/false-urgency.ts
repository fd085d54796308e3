import { FALSE_URGENCY, URGENCY_TOLD } from '../phrases/gates.ts';
import { phraseRule } from '../phrases/phrase-rule.ts';
import { isTheirs } from '../phrases/sentences.ts';

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
  { told: [URGENCY_TOLD], skip: isTheirs },
);
