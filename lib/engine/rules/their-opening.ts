import { defineRule } from '../define-rule.ts';
import type { Sentence } from '../document.ts';
import { sumFor } from '../learned/meaning.ts';
import { doubts } from '../phrases/doubt.ts';
import { hasReason, isAboutUs, leavesOutItsI } from '../phrases/reasons.ts';
import { content, isAmiss, isRight, openingWords, servesUs, wholeOf } from '../phrases/sentences.ts';

/** `I rent from you` is ours in its grammar only. */
const SURELY = 1.2;

/** `I wanted to tell you about …`, whatever comes behind it. */
const isFiller = (sentence: Sentence): boolean => sumFor(sentence, 'filler') > SURELY;

export default defineRule({
  meta: {
    id: 'their-opening',
    kind: 'fault',
    dimension: 'focus',
    scope: 'document',
    points: 8,
    description: 'The first sentence is about them; it counts double.',
    concepts: ['0.8', '1.24'],
    evidence: 'you-attitude',
    stages: ['first-touch', 'follow-up', 'reply', 'customer'],
    messages: {
      us: '‘{words}’ opens with us. What did you see at their end that made you write?',
    },
  },
  *check(document, context) {
    const opening = content(document)[0];
    if (opening === undefined || !isAboutUs(opening) || doubts(opening)) return;
    if (!isAmiss(opening)) {
      if (opening.roles[0] === 'fact' || hasReason(opening)) return;
      if (!isFiller(opening) && !leavesOutItsI(opening)) {
        if (isRight(opening) && opening.roles[0] !== 'pitch') return;
        if (!servesUs(opening, SURELY)) return;
      }
    }
    const points = context.stage === 'first-touch' || context.stage === 'follow-up' ? 8 : 4;
    yield { span: wholeOf(opening), messageId: 'us', data: { words: openingWords(opening) }, points };
  },
});
