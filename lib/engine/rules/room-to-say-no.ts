import { defineRule } from '../define-rule.ts';
import { asksForTime, asksIn, MEETING, ROOM } from '../phrases/asks.ts';
import { does, missingSpan, openingWords, wordsMatching } from '../phrases/sentences.ts';
import { lookoutFor } from '../reading/may-match.ts';

export default defineRule({
  meta: {
    id: 'room-to-say-no',
    kind: 'fault',
    dimension: 'ask',
    scope: 'document',
    points: 1,
    description: 'A large ask goes with a way to say no.',
    concepts: ['0.27', '2.18'],
    evidence: 'free-to-refuse',
    stages: ['first-touch', 'follow-up'],
    messages: {
      none: '‘{words}’ leaves no easy way to say no. A line such as “if not, tell me and I will stop” gives it.',
    },
  },
  seeks: [lookoutFor(MEETING)],
  concerns: asksForTime,
  *check(document) {
    const large = asksIn(document).find(asksForTime);
    if (large === undefined) return;
    if (document.sentences.some((sentence) => does(sentence, 'room') || wordsMatching(sentence, ROOM).length > 0))
      return;
    const span = missingSpan(document);
    yield { span, messageId: 'none', data: { words: openingWords(large) }, confidence: 'low' };
  },
});
