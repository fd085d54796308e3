import { defineRule } from '../define-rule.ts';
import { everyMatch } from '../reading/matches.ts';
import type { Span } from '../types.ts';

const EMOJI =
  /(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic})*/gu;

/** None has a sign before these, and few drafts have one after. */
const MAY_BE_EMOJI = /[\u231A-\uFFFF]/;

export default defineRule({
  meta: {
    id: 'no-emoji',
    kind: 'fault',
    dimension: 'calm',
    scope: 'document',
    points: 2,
    most: 3,
    description: 'Emoji, unless the other side has used one.',
    concepts: ['2.16', '2.17'],
    evidence: 'concept-stay-behind',
    messages: {
      ahead: '‘{words}’ is livelier than anything they have written to you. Words alone are enough.',
    },
  },
  seeks: [],
  besides: ({ text }) => MAY_BE_EMOJI.test(text),
  *check(document, context) {
    const theirs = context.lastInbound?.match(EMOJI)?.length ?? 0;
    const isOutside = (at: number) => document.outside.some((part: Span) => part.start <= at && at < part.end);
    const ours = everyMatch(EMOJI, document.text).filter((found) => !isOutside(found.index));
    const extra = ours[theirs];
    if (extra === undefined) return;
    yield {
      span: { start: extra.index, end: extra.index + extra[0].length },
      messageId: 'ahead',
      data: { words: extra[0] },
      points: ours.length - theirs > 1 ? 3 : 2,
      suggestions: [{ label: 'Remove', text: '' }],
    };
  },
});
