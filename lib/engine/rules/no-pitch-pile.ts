import { defineRule } from '../define-rule.ts';
import { clauseReport } from '../phrases/phrase-rule.ts';
import { hasAskedForIt, pitchesIn } from '../phrases/pitch.ts';
import { isAmiss, mayBeAmiss } from '../phrases/sentences.ts';

/** Further ones cost nothing more, and the message counts them all. */
const MOST_SHOWN = 4;

export default defineRule({
  meta: {
    id: 'no-pitch-pile',
    kind: 'fault',
    dimension: 'pain',
    scope: 'document',
    points: 4,
    most: 12,
    description: 'More than one sentence about what we sell, before they have asked.',
    concepts: ['1.3', '1.15', '1.4'],
    evidence: 'all-at-once',
    stages: ['first-touch', 'follow-up', 'reply'],
    messages: {
      pile: '{count} sentences are about what we sell. One is plenty until they ask.',
    },
  },
  matters: ({ stage, lastInbound }) => stage !== 'reply' || !hasAskedForIt(lastInbound),
  acts: ['pitch'],
  *check(document) {
    const pitches = pitchesIn(document);
    const count = pitches.length;
    // Plain lines behind a plain one are no brochure.
    const [first, ...further] = pitches;
    const pile = first !== undefined && isAmiss(first) ? further : further.filter(mayBeAmiss);
    for (const more of pile.slice(0, MOST_SHOWN)) yield { ...clauseReport(more, 'pitch', 'pile'), data: { count } };
  },
});
