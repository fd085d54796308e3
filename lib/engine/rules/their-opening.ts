import { defineRule } from '../define-rule.ts';
import { content, openingWords, wholeOf } from '../phrases/sentences.ts';

/** Somebody sent us, or we have seen something of theirs: reasons to write, though we are the subject. */
const REFERRAL =
  /\b(?:suggested|recommended|mentioned|referred|introduced|pointed me|asked me|told me|passed (?:me|on)|gave me your|put me in touch)\b/i;
const LOOKED_AT_THEM =
  /\b(?:I|[Ww]e)(?:'ve| have|'m| am|'d)?(?: just| recently| also)? (?:saw|see|seen|noticed?|read|heard?|listened|watched|found|met|enjoyed|remember(?:ed)?|visited|called|tried|ordered|bought|walked|drove|worked (?:at|with|for)|counted|looked)\b.*\b(?:you|your|yours|\p{Lu}\p{Ll}+)/u;
const PURPOSE = /\bbecause (?:of )?(?:your?|\p{Lu}\p{L}+)\b/u;

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
    if (opening?.topic !== 'seller' || opening.roles[0] === 'observation') return;
    if ([REFERRAL, LOOKED_AT_THEM, PURPOSE].some((reason) => reason.test(opening.masked))) return;
    const points = context.stage === 'first-touch' || context.stage === 'follow-up' ? 8 : 4;
    yield { span: wholeOf(opening), messageId: 'us', data: { words: openingWords(opening) }, points };
  },
});
