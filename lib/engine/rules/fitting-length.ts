import { defineRule, type Report } from '../define-rule.ts';
import type { Document, Sentence } from '../document.ts';
import { sumFor } from '../learned/meaning.ts';
import { does, isQuestion, mayBeAmiss, missingSpan, servesUs, wholeOf } from '../phrases/sentences.ts';

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

/** From which sum of `fault` on nobody would miss a sentence. */
const SELLS = 1.5;

/** What ends a message well, and is the last thing to go. */
const isNeeded = (sentence: Sentence): boolean =>
  isQuestion(sentence) || does(sentence, 'ask') || does(sentence, 'room') || does(sentence, 'logistics');

/**
 * What could go first: the sentence that gains most for us, if one does, or else the one that is most likely amiss, if one
 * may be. Where all is right, nobody can say from outside what to leave out.
 */
function idlest({ sentences }: Document): Report['span'] | null {
  const doubtful = sentences.filter(mayBeAmiss);
  const sells = doubtful.filter((sentence) => servesUs(sentence, SELLS));
  const spare = doubtful.filter((sentence) => !isNeeded(sentence));
  const idle = mostOf(sells, 'fault') ?? mostOf(spare, 'amiss');
  return idle === null ? null : wholeOf(idle);
}

const mostOf = (some: readonly Sentence[], column: 'fault' | 'amiss'): Sentence | null =>
  some.reduce<Sentence | null>(
    (most, one) => (most === null || sumFor(one, column) > sumFor(most, column) ? one : most),
    null,
  );

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
      longAndRight: 'About {count} words. Which of them would you miss least?',
      short: 'Only {count} words, without something seen and something asked. What would make it worth a reply?',
      invite: '{count} characters; an invitation holds {limit}. What could go?',
      inmail: '{count} characters; short InMails are read more willingly. What could go?',
    },
  },
  *check(document, context) {
    if (document.sentences.length === 0) return;
    const idle = idlest(document);
    const characters = document.text.trim().length;
    if (context.channel === 'linkedin-invite') {
      if (characters <= INVITE.free) return;
      const limit = characters > INVITE.paid ? INVITE.paid : INVITE.free;
      const points = characters > INVITE.paid ? 8 : 2;
      return yield {
        span: idle ?? missingSpan(document),
        messageId: 'invite',
        data: { count: characters, limit },
        points,
      };
    }
    if (context.channel === 'inmail') {
      if (characters <= INMAIL.best) return;
      const points = characters > INMAIL.long ? 8 : characters > INMAIL.fair ? 5 : 2;
      return yield {
        span: idle ?? missingSpan(document),
        messageId: 'inmail',
        data: { count: characters },
        points,
      };
    }
    const points = lost(document.words);
    if (points > 0) {
      const count = document.words;
      if (idle === null)
        return yield { span: missingSpan(document), messageId: 'longAndRight', data: { count }, points };
      const words = document.text.slice(idle.start, idle.end).split(/\s+/, 6).join(' ');
      return yield { span: idle, messageId: 'long', data: { count, words }, points };
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
