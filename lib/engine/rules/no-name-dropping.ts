import { phraseRule } from '../phrases/phrase-rule.ts';
import { NAME_DROPPING } from '../phrases/seller.ts';

export default phraseRule(
  {
    id: 'no-name-dropping',
    dimension: 'pain',
    points: 3,
    most: 6,
    description: 'Awards, logos, years and head counts: impressing instead of helping.',
    concepts: ['2.25', '2.26'],
    evidence: 'concept-be-little',
    message: '‘{words}’ is there to impress. It can wait until they ask who we are.',
  },
  NAME_DROPPING,
  { names: 'kept', act: 'brag' },
);
