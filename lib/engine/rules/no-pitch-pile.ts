import { defineRule } from '../define-rule.ts';
import { hasAskedForIt, pitchesIn } from '../phrases/pitch.ts';
import { wholeOf } from '../phrases/sentences.ts';

export default defineRule({
  meta: {
    id: 'no-pitch-pile',
    kind: 'fault',
    dimension: 'pain',
    scope: 'document',
    points: 3,
    most: 9,
    description: 'More than one sentence about what we sell, before they have asked.',
    concepts: ['1.3', '1.15', '1.4'],
    evidence: 'all-at-once',
    stages: ['first-touch', 'follow-up', 'reply'],
    messages: {
      pile: '{count} sentences are about what we sell. One is plenty until they ask.',
    },
  },
  *check(document, context) {
    if (context.stage === 'reply' && hasAskedForIt(context.lastInbound)) return;
    const pitches = pitchesIn(document);
    const second = pitches[1];
    if (second === undefined) return;
    const points = Math.min(9, 3 * (pitches.length - 1));
    yield { span: wholeOf(second), messageId: 'pile', data: { count: pitches.length }, points };
  },
});
