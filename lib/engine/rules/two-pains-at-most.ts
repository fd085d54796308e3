import { type Context, defineRule } from '../define-rule.ts';
import type { Sentence } from '../document.ts';
import { does, isQuestion, openingWords, shared, stems, stemsOf, wholeOf } from '../phrases/sentences.ts';
import { theirPains } from '../phrases/their-pains.ts';

/** Begins a trouble of its own; what tells on of one begins otherwise. */
const ANEW = /^\W*(?:your|and|also|plus|then|on top|besides|another|second|third)\b/i;

/** Whether a sentence names a trouble of the notes or the menu that none before it has named. */
function notedIn(sentence: Sentence, { prospect, painMenu }: Context, noted: Set<string>): boolean {
  for (const pain of [...(prospect?.pains ?? []).map(({ text }) => text), ...(painMenu ?? [])])
    if (!noted.has(pain) && shared(stems(pain), stemsOf(sentence)) > 1) return !!noted.add(pain);
  return false;
}

export default defineRule({
  meta: {
    id: 'two-pains-at-most',
    kind: 'fault',
    dimension: 'pain',
    scope: 'document',
    points: 2,
    description: 'Three or more troubles with nothing in common in one message.',
    concepts: ['2.5'],
    evidence: 'concept-need-to-buy',
    stages: ['first-touch', 'follow-up'],
    messages: { many: '‘{words}’ is the third trouble in one message. One or two leave room to talk.' },
  },
  acts: ['pain'],
  *check(document, context) {
    const noted = new Set<string>();
    const told: Sentence[] = [];
    for (const pain of theirPains(document, context)) {
      if (!does(pain, 'pain') || isQuestion(pain)) continue;
      const known = notedIn(pain, context, noted);
      const anew = pain.bullet || ANEW.test(pain.masked);
      if (!known && (!anew || told.some((one) => shared(stemsOf(one), stemsOf(pain)) > 0))) continue;
      if (told.push(pain) === 3) yield { span: wholeOf(pain), messageId: 'many', data: { words: openingWords(pain) } };
    }
  },
});
