import { defineRule } from '../define-rule.ts';
import { asksForTime, asksIn, BOOKING_LINK, MEETING, plansToMeet } from '../phrases/asks.ts';
import { isNegated } from '../phrases/match.ts';
import { wordsMatching } from '../phrases/sentences.ts';
import { everyMatch } from '../reading/matches.ts';
import { perSentence } from '../reading/per-sentence.ts';

const bookingLink = perSentence(({ text }) => (MAY_LINK.test(text) ? everyMatch(BOOKING_LINK, text)[0] : undefined));
/** Neither a host nor a path does without these. */
const MAY_LINK = /\w\.\w|:\/\//;

export default defineRule({
  meta: {
    id: 'easy-ask',
    kind: 'fault',
    dimension: 'ask',
    scope: 'document',
    points: 4,
    description: 'A first message asks whether it matters, before it asks for their time.',
    concepts: ['0.24', '3.18', '3.3'],
    evidence: 'concept-earned-ask',
    stages: ['first-touch'],
    messages: {
      meeting: '‘{words}’ asks for their time before they know whether it matters. Ask whether it matters.',
      link: '‘{words}’ asks a stranger to book. Ask first whether it matters.',
    },
  },
  concerns: (sentence) => bookingLink(sentence) !== undefined || asksForTime(sentence),
  *check(document, context) {
    for (const sentence of document.sentences) {
      const link = bookingLink(sentence);
      if (link) {
        const start = sentence.start + link.index;
        // The address itself is masked; the words before it carry the finding.
        const before = /\S+\s*$/.exec(sentence.masked.slice(0, link.index));
        const span = { start: before ? sentence.start + before.index : start, end: start + link[0].length };
        return yield { span, messageId: 'link', data: { words: link[0] }, points: 5 };
      }
    }
    if (plansToMeet(context)) return;
    for (const sentence of asksIn(document)) {
      for (const { span, words, at } of wordsMatching(sentence, MEETING)) {
        if (
          isNegated(sentence, at) ||
          /\b(?:your|your \w+|the|his|her|their|(?:he|she|they) mind|last|weekly|monthly|daily|board|staff|team|council|morning) $/i.test(
            sentence.masked.slice(0, at),
          )
        )
          continue;
        return yield { span, messageId: 'meeting', data: { words } };
      }
    }
  },
});
