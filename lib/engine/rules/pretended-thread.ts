import { defineRule } from '../define-rule.ts';
import { PRETENDED, PRETENDED_TOLD } from '../phrases/gates.ts';
import { phraseList } from '../phrases/match.ts';
import { wholeOf, wordsMatching } from '../phrases/sentences.ts';

const pretended = phraseList(PRETENDED);
const KNOWS_EACH_OTHER =
  /\b(?:met|spoke|talked|call|called|meeting|conversation|asked|referred|event|fair|conference)\b/i;

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
  *check(document, context) {
    if ((context.lastInbound ?? '').trim() !== '') return;
    // A quoted message below the draft is a thread too.
    if (document.outside.some(({ start, end }) => /^>|\bwrote:/m.test(document.text.slice(start, end)))) return;
    const [opening] = document.sentences;
    const span = document.greeting ?? (opening && wholeOf(opening));
    const prefix = /^\s*((?:re|fwd?|aw|sv|tr|wg)\s?:)/i.exec(context.subject ?? '')?.[1];
    if (prefix !== undefined && span) yield { span, messageId: 'subject', data: { words: prefix } };
    const known = [context.plan?.why, ...(context.prospect?.observations ?? []), context.prospect?.whyNow].join(' ');
    if (KNOWS_EACH_OTHER.test(known)) return;
    for (const sentence of document.sentences) {
      for (const { span, words } of [
        ...pretended.find(sentence, context),
        ...wordsMatching(sentence, PRETENDED_TOLD),
      ]) {
        yield { span, messageId: 'talk', data: { words } };
      }
    }
  },
});
