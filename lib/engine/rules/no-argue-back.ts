import { defineRule } from '../define-rule.ts';
import type { Sentence } from '../document.ts';
import { isPitch } from '../phrases/pitch.ts';
import { wholeOf, wordsMatching } from '../phrases/sentences.ts';
import { STOP } from '../phrases/stop.ts';
import { perContext } from '../reading/per-sentence.ts';

const NO =
  /\bnot (?:interested|a (?:fit|priority)|for us|looking|now|right now|sure we|at this time)\b|\bno,? thanks?\b|\bno thank you\b|\balready (?:have|use|work with|using|got)\b|\bhappy with\b|\bno budget\b|\bpass on (?:this|it)\b|\bwe(?:'re| are) (?:fine|good|all set|covered)\b/i;
/** Their no, when only our answer to it can be read. */
const NO_TOLD =
  /\b(?:that |as |since )you(?:'re| are)? (?:already (?:work(?:ing)? with|us(?:e|ing)|have)|not (?:interested|looking)|happy with)\b/i;
const ARGUING =
  /\b(?<words>(?:(?:i|we) (?:totally |completely |fully )?(?:understand|hear you|appreciate that|get (?:it|that)|respect that),? but|but (?:actually|our|we|you(?:'re| are| will|'ll| should| would| might)|have you|what if|most|with)|however,? (?:our|we|you|most|many)|actually,? (?:we|our|you|most|it|that)|what if i told you|are you sure|you(?:'re| are) (?:missing|making a mistake|overlooking)|reconsider|with (?:all due )?respect|let me (?:explain|show|prove|tell you why)|that's what (?:everyone|they all)|contrary to|many of our (?:clients|customers) (?:said|thought|felt)|before you (?:decide|say no)|give (?:us|me) (?:a|one) (?:chance|more)))/dgiu;
const LETS_GO =
  /\b(?:removed|(?:taken|took|take|taking) you off|(?:won't|will not|shan't|not going to) (?:write|e-?mail|contact|message|call|ring|chase|bother|trouble|be in touch|send|hear from (?:me|us)|get (?:another|any))|(?:no|any) (?:more|further) (?:e-?mails?|messages?|notes|letters|calls?|contact)|no further|unsubscribed|off (?:my|our|the) list|stop here|(?:that was|this is) (?:my|the) last)\b/i;

/** What they have answered; `none`: nothing that is known. */
const answerOf = perContext(({ lastInbound = '' }): 'stop' | 'no' | 'none' | 'other' => {
  if (STOP.test(lastInbound)) return 'stop';
  if (NO.test(lastInbound)) return 'no';
  return lastInbound.trim() === '' ? 'none' : 'other';
});

const tellsNo = ({ masked }: Sentence): boolean => NO_TOLD.test(masked);

export default defineRule({
  meta: {
    id: 'no-argue-back',
    kind: 'fault',
    dimension: 'pain',
    scope: 'document',
    points: 8,
    most: 16,
    description: 'Arguing with a no, or with a doubt.',
    concepts: ['1.7', '2.19', '2.20', '4.5'],
    evidence: 'concept-no-closing',
    stages: ['reply', 'follow-up', 'customer'],
    messages: {
      argue: '‘{words}’ argues with their no. What if they are right, and which question would tell?',
      pitch: 'They have said no, and ‘{words}’ pitches on. Leave room, and ask one thing you do not know.',
      stop: 'They have asked for no more mail. The kind answer is one line, or none.',
    },
  },
  matters: (context) => answerOf(context) !== 'other',
  concerns: (sentence, context) => answerOf(context) !== 'none' || tellsNo(sentence),
  *check(document, context) {
    const first = document.sentences[0];
    if (first === undefined) return;
    if (answerOf(context) === 'stop') {
      if (!document.sentences.some((sentence) => LETS_GO.test(sentence.masked))) {
        yield { span: wholeOf(first), messageId: 'stop', points: 16 };
      }
      return;
    }
    if (answerOf(context) === 'none' && !document.sentences.some(tellsNo)) return;
    for (const sentence of document.sentences) {
      const [words] = wordsMatching(sentence, ARGUING);
      if (words !== undefined) yield { span: words.span, messageId: 'argue', data: { words: words.words } };
      else if (isPitch(sentence)) {
        yield { span: wholeOf(sentence), messageId: 'pitch', data: { words: sentence.text.trim() }, points: 6 };
      }
    }
  },
});
