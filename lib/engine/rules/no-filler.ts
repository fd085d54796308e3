import { amissAs, sumFor } from '../learned/meaning.ts';
import { doubts } from '../phrases/doubt.ts';
import { FILLERS } from '../phrases/fresh.ts';
import { phraseRule } from '../phrases/phrase-rule.ts';

/** A line that may be one is left alone. */
const PLAINLY = 0.4;

export default phraseRule(
  {
    id: 'no-filler',
    dimension: 'fresh',
    points: 1,
    most: 2,
    description: 'Words before the point.',
    concepts: ['4.7'],
    evidence: 'fresh-words',
    message: '‘{words}’ stands before the point. Begin with the point.',
  },
  FILLERS,
  {
    act: 'filler',
    except: (sentence) =>
      (sumFor(sentence, 'filler') < PLAINLY && amissAs(sentence.sums) !== 'filler') || doubts(sentence),
  },
);
