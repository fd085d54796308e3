import { defineRule, type Report } from '../define-rule.ts';
import type { Document, Sentence } from '../document.ts';
import { sumFor } from '../learned/meaning.ts';
import { bodySpan, does, isQuestion, missingSpan, servesUs, wholeOf } from '../phrases/sentences.ts';
import { countRuns } from '../reading/counting.ts';
import { perSentence } from '../reading/per-sentence.ts';

/** Words: full marks up to `FULL`, half at `HALF`, nothing left at `FLOOR`. */
const FULL = 110;
const HALF = 160;
const FLOOR = 250;
/** LinkedIn's own limits: characters of an invitation without and with a paid account, and where InMail does best. */
const INVITE = { free: 200, paid: 300 };
const INMAIL = { best: 400, fair: 800, long: 1200 };

function lost(words: number): number {
  if (words <= FULL) return 0;
  const share = words <= HALF ? (words - FULL) / (HALF - FULL) / 2 : 0.5 + (words - HALF) / (FLOOR - HALF) / 2;
  return Math.min(10, Math.round(share * 10));
}

const wordCount = perSentence(({ masked }) => countRuns(masked));

/** From which sum of `fault` on nobody would miss a sentence. */
const SELLS = 1.5;

/** What could go first: the sentence that gains most for us, if one does. */
function idlest({ sentences }: Document): Report['span'] | null {
  let most: Sentence | null = null;
  for (const sentence of sentences) {
    if (servesUs(sentence, most === null ? SELLS : sumFor(most, 'fault'))) most = sentence;
  }
  return most === null ? null : wholeOf(most);
}

/** The sentence that goes beyond so many characters. */
function beyond(document: Document, characters: number): Report['span'] | null {
  const sentence = document.sentences.find(({ end }) => end > characters);
  return sentence === undefined ? null : wholeOf(sentence);
}

/** What ends a message well, and is the last thing to go. */
const isNeeded = (sentence: Sentence): boolean =>
  isQuestion(sentence) || does(sentence, 'ask') || does(sentence, 'room') || does(sentence, 'logistics');

/** Of what goes on after so many words, or else of all there is, the sentence that is most likely amiss, if it need not stay. */
function leastNeeded(document: Document, words: number): Report['span'] | null {
  let count = 0;
  const after = document.sentences.filter((sentence) => {
    count += wordCount(sentence);
    return count > words;
  });
  for (const some of [after, document.sentences]) {
    const idle = some.filter((sentence) => !isNeeded(sentence));
    if (idle.length === 0) continue;
    return wholeOf(idle.reduce((most, one) => (sumFor(one, 'amiss') > sumFor(most, 'amiss') ? one : most)));
  }
  return bodySpan(document);
}

export default defineRule({
  meta: {
    id: 'fitting-length',
    kind: 'fault',
    dimension: 'readable',
    scope: 'document',
    points: 2,
    most: 10,
    description: `As long as the channel bears: in a mail up to ${FULL} words.`,
    concepts: ['2.25', '3.4'],
    evidence: 'fewer-words',
    messages: {
      long: 'About {count} words. What could go, ‘{words}’ perhaps?',
      short: 'Only {count} words, without something seen and something asked. What would make it worth a reply?',
      invite: '{count} characters; an invitation holds {limit}. What could go?',
      inmail: '{count} characters; short InMails are read more willingly. What could go?',
    },
  },
  *check(document, context) {
    const body = bodySpan(document);
    if (body === null) return;
    const characters = document.text.trim().length;
    if (context.channel === 'linkedin-invite') {
      if (characters <= INVITE.free) return;
      const limit = characters > INVITE.paid ? INVITE.paid : INVITE.free;
      const points = characters > INVITE.paid ? 8 : 2;
      return yield {
        span: idlest(document) ?? beyond(document, limit) ?? body,
        messageId: 'invite',
        data: { count: characters, limit },
        points,
      };
    }
    if (context.channel === 'inmail') {
      if (characters <= INMAIL.best) return;
      const points = characters > INMAIL.long ? 8 : characters > INMAIL.fair ? 5 : 2;
      return yield {
        span: idlest(document) ?? beyond(document, INMAIL.best) ?? body,
        messageId: 'inmail',
        data: { count: characters },
        points,
      };
    }
    const points = lost(document.words);
    const spare = points > 0 ? (idlest(document) ?? leastNeeded(document, FULL)) : null;
    if (spare) {
      const words = document.text.slice(spare.start, spare.end).split(/\s+/, 6).join(' ');
      return yield { span: spare, messageId: 'long', data: { count: document.words, words }, points };
    }
    if (context.stage !== 'first-touch' && context.stage !== 'follow-up') return;
    const seen = document.sentences.some(
      (sentence) =>
        does(sentence, 'fact') || does(sentence, 'pain') || (sentence.topic === 'reader' && !does(sentence, 'ask')),
    );
    const asked = document.sentences.some((sentence) => does(sentence, 'ask') || isQuestion(sentence));
    if (document.words < 40 && !(seen && asked)) {
      yield { span: missingSpan(document), messageId: 'short', data: { count: document.words } };
    }
  },
});
