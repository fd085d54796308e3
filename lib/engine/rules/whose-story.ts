import { defineRule } from '../define-rule.ts';
import type { Document, Role, Sentence } from '../document.ts';
import { sumFor } from '../learned/meaning.ts';
import { isPitch, pitchesIn } from '../phrases/pitch.ts';
import { hasLookedAtThem, isAboutUs } from '../phrases/reasons.ts';
import { content, does, mayBeAmiss, openingWords, servesUs, speaksOfUs, wholeOf } from '../phrases/sentences.ts';
import { perSentence } from '../reading/per-sentence.ts';

const WE = /\b(?:we|we're|we've|we'll|our|ours|us)\b/i;
/** Up to this share of sentences about the seller nothing is lost; at the second all points are. */
const FREE = 0.25;
const FULL = 0.75;
/** What a sentence with us in it may do and still be theirs. */
const NOT_OURS: ReadonlySet<Role> = new Set(['fact', 'pain', 'goal', 'story', 'question', 'room', 'why', 'courtesy']);
/** Lines that are marked; the message counts them all. */
const MOST_SHOWN = 3;

/** `I` weighs half of `we`: studies find it the warmer of the two. A pitch is about us whoever its subject is. */
const weight = perSentence((sentence): number => {
  if (!isAboutUs(sentence)) return isPitch(sentence) && !does(sentence, 'ask') ? 1 : 0;
  if (NOT_OURS.has(sentence.roles[0]) || hasLookedAtThem(sentence)) return 0;
  if (does(sentence, 'ask')) return 0.25;
  return isPitch(sentence) || WE.test(sentence.masked) || !/\bI\b/.test(sentence.masked) ? 1 : 0.5;
});

/** Shown is only what nobody would dispute: we are in it and it does not begin with them, or it surely sells. */
const isPlainlyOurs = (sentence: Sentence): boolean => {
  if (!servesUs(sentence, SOMEWHAT)) return false;
  if (BEGINS_WITH_THEM.test(sentence.masked)) return OUR.test(sentence.masked);
  return speaksOfUs(sentence) || sumFor(sentence, 'pitch') > SURELY;
};
const BEGINS_WITH_THEM = /^\W*you/i;
const OUR = /\b(?:our|ours|us)\b/i;
const SURELY = 1.2;
const SOMEWHAT = 0.2;

/** The one line about what we sell that a trouble of theirs has made room for (principle 2). */
function earned(document: Document): Sentence | undefined {
  const [only, more] = pitchesIn(document);
  if (only === undefined || more !== undefined) return undefined;
  return content(document).some((sentence) => does(sentence, 'pain') && sentence.start < only.start) ? only : undefined;
}

export default defineRule({
  meta: {
    id: 'whose-story',
    kind: 'fault',
    dimension: 'focus',
    scope: 'document',
    points: 12,
    description: 'How much of the message is about us: “we” and “our” weigh full, “I” weighs half.',
    concepts: ['0.8', '2.3', '2.27'],
    evidence: 'pronouns',
    stages: ['first-touch', 'follow-up', 'reply', 'customer'],
    messages: {
      share: '{count} of {total} sentences are about us, ‘{words}’ for one. What happens if they become the subject?',
      all: 'Every sentence is about us, ‘{words}’ for one. What happens if they become the subject?',
    },
  },
  concerns: (sentence) => weight(sentence) > 0,
  *check(document, context) {
    const said = content(document);
    const ours = said.filter((sentence) => weight(sentence) > 0);
    const share = ours.reduce((sum, sentence) => sum + weight(sentence), 0) / said.length;
    // One line about us in a short message is only a line.
    if (ours.length < 2 && share <= 0.5) return;
    const most = context.stage === 'first-touch' || context.stage === 'follow-up' ? 12 : 6;
    const points = Math.round((Math.min(1, (share - FREE) / (FULL - FREE)) || 0) * most);
    if (points < 1) return;
    // The heaviest lines carry the points, in equal parts and the rest on the first; `I` alone is no fault.
    const fitting = earned(document);
    const isShown = (sentence: Sentence): boolean =>
      sentence !== fitting && isPlainlyOurs(sentence) && (ours.length === said.length || mayBeAmiss(sentence));
    const heavy = ours.filter((sentence) => weight(sentence) === 1 && isShown(sentence));
    const shown = heavy.slice(0, Math.min(points, MOST_SHOWN));
    const each = Math.floor(points / shown.length);
    for (const [index, sentence] of shown.entries()) {
      yield {
        span: wholeOf(sentence),
        messageId: ours.length === said.length ? 'all' : 'share',
        data: { count: ours.length, total: said.length, words: openingWords(sentence) },
        points: index === 0 ? points - each * (shown.length - 1) : each,
      };
    }
  },
});
