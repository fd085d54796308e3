import { CLICHES } from '../phrases/fresh.ts';
import { phraseRule } from '../phrases/phrase-rule.ts';

export default phraseRule(
  {
    id: 'no-cliche',
    dimension: 'fresh',
    points: 1,
    most: 3,
    description: 'Phrases that every sales mail holds.',
    concepts: ['4.7', '4.8'],
    evidence: 'fresh-words',
    message: '‘{words}’ is in many mails they get. It adds nothing here.',
  },
  CLICHES,
);
