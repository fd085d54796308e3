import { type Context, defineRule } from '../define-rule.ts';
import type { Sentence } from '../document.ts';
import { PRETENDED, PRETENDED_TOLD } from '../phrases/gates.ts';
import { phraseList } from '../phrases/match.ts';
import { wholeOf, wordsMatching } from '../phrases/sentences.ts';
import { perContext } from '../reading/per-sentence.ts';

const pretended = phraseList(PRETENDED);
const KNOWS_EACH_OTHER =
  /\b(?:met|spoke|talked|call|called|meeting|conversation|asked|referred|event|fair|conference)\b/i;

const knowEachOther = perContext(({ plan, prospect }): boolean =>
  KNOWS_EACH_OTHER.test([plan?.why, ...(prospect?.observations ?? []), prospect?.whyNow].join(' ')),
);

/** `Re:` and the like at the beginning of the subject. */
const prefixOf = perContext(({ subject }) => /^\s*((?:re|fwd?|aw|sv|tr|wg)\s?:)/i.exec(subject ?? '')?.[1]);

/** Words of a talk there has been, if it has been. */
const talkIn = (sentence: Sentence, context: Context) => [
  ...pretended.find(sentence, context),
  ...wordsMatching(sentence, PRETENDED_TOLD),
];

export default defineRule({
  meta: {
    id: 'pretended-thread',
    kind: 'gate',
    dimension: 'trust',
    scope: 'document',
    points: 0,
    description: 'A first message that pretends to be an answer.',
    concepts: ['0.28'],
    evidence: 'concept-trust',
    stages: ['first-touch'],
    messages: {
      subject: 'The subject begins with ‘{words}’, and no message of theirs came before. Let it say what this is.',
      talk: '‘{words}’ speaks of a talk that is not in this thread. Was there one?',
    },
  },
  matters: ({ lastInbound }) => (lastInbound ?? '').trim() === '',
  concerns: (sentence, context) => prefixOf(context) !== undefined || talkIn(sentence, context).length > 0,
  *check(document, context) {
    // A quoted message below the draft is a thread too.
    if (document.outside.some(({ start, end }) => /^>|\bwrote:/m.test(document.text.slice(start, end)))) return;
    const [opening] = document.sentences;
    const span = document.greeting ?? (opening && wholeOf(opening));
    const prefix = prefixOf(context);
    if (prefix !== undefined && span) yield { span, messageId: 'subject', data: { words: prefix } };
    if (knowEachOther(context)) return;
    for (const sentence of document.sentences) {
      for (const { span, words } of talkIn(sentence, context)) yield { span, messageId: 'talk', data: { words } };
    }
  },
});
