import { defineRule } from '../define-rule.ts';
import { isKnownName } from '../phrases/names.ts';
import { wholeOf, wordsMatching } from '../phrases/sentences.ts';
import { perContext } from '../reading/per-sentence.ts';

const CAPITALS =
  /(?<![\p{L}\p{N}@.&/-])\p{Lu}[\p{Lu}'-]+(?:[ ,]+(?:\p{Lu}[\p{Lu}'-]+|[AI](?= \p{Lu}{2})))*(?![\p{L}\p{N}&-])/gu;
/** Everyday words that are no abbreviation when they stand in capitals. */
const EVERYDAY =
  /^(?:FREE|NOW|NEW|NEVER|ALWAYS|STOP|READ|PLEASE|MUST|NOT|BEST|MORE|HUGE|BIG|ONLY|TODAY|ALL|EVERY|YOUR|YOU|OUR|THIS|VERY|SAVE|WIN|DON'T|CAN'T|WILL|ZERO|LAST|TIME|MONEY|SALES|DEAL|OFFER|FAST|EASY|REALLY|AND|THE|FOR|WITH|ARE|HERE|CALL|BUY|CLICK|DOUBLE|MONTHS?|YES|WE|IS|TO|IN|AT|OF|ASAP|HELP|LOVE|GREAT|WOW)$/;
const LONG_ABBREVIATIONS = /^(?:UNICEF|UNESCO|NASDAQ|WYSIWYG|SCADA|JAVASCRIPT|EBITDA|FERPA|CCPA|HITRUST|ICEGATE)$/;

const shouted = (word: string) =>
  EVERYDAY.test(word) || (word.length >= 6 && /[AEIOU]/.test(word) && !LONG_ABBREVIATIONS.test(word));

/** Whether the subject is a shout. */
const isLoud = perContext(
  ({ subject = '' }): boolean =>
    (subject.match(/\p{Lu}{2,}/gu) ?? []).some(shouted) && !/\p{Ll}/u.test(subject) && subject.trim().includes(' '),
);

export default defineRule({
  meta: {
    id: 'no-shouting',
    kind: 'fault',
    dimension: 'calm',
    scope: 'document',
    points: 2,
    most: 4,
    description: 'Words in capitals that are not abbreviations, and subjects all in capitals.',
    concepts: ['2.17'],
    evidence: 'capital-letters',
    messages: {
      words: '‘{words}’ stands in capitals and reads loud. Lower case says the same.',
      subject: 'The subject ‘{words}’ is all in capitals. Lower case says the same.',
    },
  },
  concerns: (sentence, context) => isLoud(context) || wordsMatching(sentence, CAPITALS).length > 0,
  *check(document, context) {
    const [first] = document.sentences;
    if (first && isLoud(context)) {
      const span = document.greeting ?? wholeOf(first);
      yield { span, messageId: 'subject', data: { words: context.subject?.trim() ?? '' }, points: 3 };
    }
    for (const sentence of document.sentences) {
      for (const { span, words } of wordsMatching(sentence, CAPITALS)) {
        const all = words.split(/[ ,]+/);
        if (!all.some(shouted) || isKnownName(words, context)) continue;
        const quiet = /(?:^|[.!?]\s*)$/.test(sentence.masked.slice(0, span.start - sentence.start).trim())
          ? words.charAt(0) + words.slice(1).toLowerCase()
          : words.toLowerCase();
        const suggestions = all.every(shouted) ? [{ label: quiet, text: quiet }] : [];
        return yield { span, messageId: 'words', data: { words }, suggestions };
      }
    }
  },
});
