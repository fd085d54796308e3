import { type Context, defineRule } from '../define-rule.ts';
import type { Sentence } from '../document.ts';
import { knowEachOther } from '../phrases/acquaintance.ts';
import { PRETENDED } from '../phrases/gates.ts';
import { phraseList } from '../phrases/match.ts';
import { clauseIn } from '../phrases/phrase-rule.ts';
import { raises, wholeOf } from '../phrases/sentences.ts';
import { perContext } from '../reading/per-sentence.ts';
import type { Span } from '../types.ts';

const SIGN = 'pretended-thread';

const pretended = phraseList(PRETENDED);
const PREFIX = /^\s*((?:re|fwd?|aw|sv|tr|wg)\s?:)/i;
/** `Re:` and the like at the beginning of the subject. */
const prefixOf = perContext(({ subject }) => PREFIX.exec(subject ?? '')?.[1]);

interface Talk {
  readonly span: Span;
  readonly words: string;
}

/** Where people must connect before they can write, thanks for it are no talk that never was. */
const CONNECTED = /\b(?:accept(?:ing|ed)(?! \w+ (?:offer|proposal|quote|terms))|connect(?:ing|ed|ion)|adding me)\b/i;

/** Thanks for being read, and for what somebody has said to everybody. */
const READ =
  /\bfor (?:taking \w+ (?:time|moment|minute) to (?:read|consider)|reading (?:this|my)|considering (?:this|my)|sharing .*(?:linkedin|openly|post))/i;

/** Words of a talk there has been, if it has been. */
function talkIn(sentence: Sentence, context: Context): readonly Talk[] {
  if (context.channel !== 'email' && CONNECTED.test(sentence.masked)) return [];
  const listed = pretended.find(sentence, context);
  if (listed.length > 0 || READ.test(sentence.masked) || !raises(sentence, SIGN)) return listed;
  return [clauseIn(sentence, SIGN)];
}

export default defineRule({
  meta: {
    id: SIGN,
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
  seeks: [pretended.lookout],
  signs: [SIGN],
  concerns: (sentence, context) => talkIn(sentence, context).length > 0,
  besides: ({ text }, context) => prefixOf(context) !== undefined || PREFIX.test(text),
  *check(document, context) {
    // A quoted message below the draft is a thread too.
    if (document.outside.some(({ start, end }) => /^>|\bwrote:/m.test(document.text.slice(start, end)))) return;
    const [opening] = document.sentences;
    const span = document.greeting ?? (opening && wholeOf(opening));
    const prefix = prefixOf(context);
    if (prefix !== undefined && span) yield { span, messageId: 'subject', data: { words: prefix } };
    // A subject that was pasted with the body.
    const line = PREFIX.exec(document.text);
    if (line?.[1] !== undefined) {
      const start = line[0].length - line[1].length;
      yield { span: { start, end: line[0].length }, messageId: 'subject', data: { words: line[1] } };
    }
    if (knowEachOther(context)) return;
    for (const sentence of document.sentences) {
      for (const { span, words } of talkIn(sentence, context)) yield { span, messageId: 'talk', data: { words } };
    }
  },
});
