import { type Context, defineRule } from '../define-rule.ts';
import { openingWords, wholeOf } from '../phrases/sentences.ts';
import { perSentence } from '../reading/per-sentence.ts';

const WARM =
  /\b(?:great|good|glad|happy|nice|lovely|thanks?|interesting|interested|like[sd]?|helpful|sure|fine|keen)\b/gi;
const HOT =
  /\b(?:thrilled|excited|exciting|delighted|amazing|awesome|fantastic|wonderful|brilliant|excellent|perfect|incredible|love|loved|super|absolutely|definitely|can't wait|best|fabulous|terrific|superb|ecstatic|over the moon|honou?red)\b/gi;
const COOL =
  /\b(?:not|n't|no|unsure|doubt(?:ful)?|perhaps|maybe|might|hesita\w+|worried|concern\w*|busy|later|unfortunately|but|expensive|difficult|already)\b|n't\b/gi;
const RUSH =
  /\b(?:proposal|quote|pricing|prices?|contract|offer)\b[^.?!]*\b(?:by|before|tomorrow|today|asap|tonight|this week|end of day|eod|right away|immediately)\b/i;

/** Good wishes and congratulations are kind, and no delight about the talk. */
const KIND = /\ball the best\b|\bcongratulat\w+\b/i;
/** In mid-sentence: `Best Buy`. */
const NAMES = /(?<=[\p{Ll},;:)\d] )\p{Lu}[\p{L}'’-]+/gu;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** How warm a text sounds, 0 to 10, 3 for plain talk. */
function warmth(text: string): number {
  const marks = Math.min(3, count(text, /!/g));
  return Math.max(0, Math.min(10, 3 + count(text, WARM) + 2 * count(text, HOT) + marks - count(text, COOL)));
}

const isHot = (text: string): boolean => count(text, HOT) + count(text, /!/g) > 0;

/** What sounds warm or cool in a sentence. */
const heard = perSentence(({ masked }): string => (KIND.test(masked) ? '' : masked.replace(NAMES, '')));

const inboundOf = (context: Context): string => context.lastInbound?.trim() ?? '';

export default defineRule({
  meta: {
    id: 'behind-the-prospect',
    kind: 'fault',
    dimension: 'calm',
    scope: 'document',
    points: 4,
    most: 8,
    description: 'More delighted than the person it answers, or as hasty.',
    concepts: ['2.16', '2.21', '2.23'],
    evidence: 'concept-stay-behind',
    messages: {
      ahead: 'You sound warmer than they do, as in ‘{words}’. Step back a little so they can step forward.',
      haste: 'They are in a hurry, and ‘{words}’ hurries along. What would you need to understand first?',
    },
  },
  matters: (context) => inboundOf(context) !== '',
  *check(document, context) {
    if (document.sentences.length === 0) return;
    const inbound = inboundOf(context);
    const theirs = warmth(inbound);
    const said = document.sentences.map((sentence) => ({ sentence, text: heard(sentence) }));
    const ours = warmth(said.map(({ text }) => text).join(' '));
    const [loudest] = said.filter(({ text }) => isHot(text)).sort((a, b) => warmth(b.text) - warmth(a.text));
    const rushed = RUSH.test(inbound);
    if (loudest && ours >= 5 && (ours - theirs >= 2 || rushed)) {
      const { sentence } = loudest;
      yield { span: wholeOf(sentence), messageId: 'ahead', data: { words: openingWords(sentence) } };
    }
    const asks = document.sentences.some(
      (sentence) => sentence.masked.includes('?') || /\bnot sure i understand|step back\b/i.test(sentence.masked),
    );
    const promise = document.sentences.find((sentence) =>
      /\b(?:i'll|we'll|i will|we will|attached|here is|here's|you'll have|sending)\b/i.test(sentence.masked),
    );
    if (rushed && !asks && promise) {
      yield { span: wholeOf(promise), messageId: 'haste', data: { words: openingWords(promise) } };
    }
  },
});
