import { defineRule } from '../define-rule.ts';
import { ROOM } from '../phrases/asks.ts';
import { wordsMatching } from '../phrases/sentences.ts';
import { lookoutFor } from '../reading/may-match.ts';

export default defineRule({
  meta: {
    id: 'leaves-room',
    kind: 'strength',
    dimension: 'ask',
    scope: 'document',
    points: 0,
    description: 'The reader is free to say no.',
    concepts: ['2.18', '0.27'],
    evidence: 'free-to-refuse',
    messages: { room: '‘{words}’ leaves them free to say no.' },
  },
  seeks: [lookoutFor(ROOM)],
  concerns: (sentence) => wordsMatching(sentence, ROOM).length > 0,
  *check(document) {
    for (const sentence of document.sentences) {
      for (const { span, words } of wordsMatching(sentence, ROOM)) {
        return yield { span, messageId: 'room', data: { words } };
      }
    }
  },
});
