import { defineRule, type Report } from '../define-rule.ts';
import { isPain, theirPains } from '../phrases/pains.ts';
import { content, does, openingWords, wholeOf } from '../phrases/sentences.ts';

export default defineRule({
  meta: {
    id: 'pain-before-pitch',
    kind: 'fault',
    dimension: 'pain',
    scope: 'document',
    points: 20,
    description: 'A problem, a consequence or a goal of theirs comes before any line about what we sell.',
    concepts: ['0.12', '0.22', '1.15', '1.20'],
    evidence: 'concept-pain-before-pitch',
    stages: ['first-touch', 'follow-up', 'customer'],
    messages: {
      none: '‘{words}’ is a product line with no problem before it. Which of their pains does it answer?',
      missing: 'Nothing here is a problem or a goal of theirs yet. What did you see that made you write?',
      anybody: 'The trouble named here could be anybody’s. Which part of it have you seen at this company?',
      late: '‘{words}’ comes before their problem does. Could the two change places?',
    },
  },
  *check(document, context) {
    const said = content(document);
    const opening = said[0] ?? document.sentences[0];
    if (opening === undefined) return;
    const pitch = said.find((sentence) => does(sentence, 'pitch'));
    const pain = theirPains(document, context)[0];
    const known = context.stage === 'first-touch' ? 1 : 0.5;
    const report = (messageId: string, at: typeof opening, points: number): Report => ({
      span: wholeOf(at),
      messageId,
      data: { words: openingWords(at) },
      points: Math.round(points * known),
    });
    if (pain === undefined) {
      if (said.some(isPain)) yield report('anybody', pitch ?? opening, pitch ? 15 : 8);
      else yield pitch ? report('none', pitch, 20) : report('missing', opening, 11);
    } else if (pitch !== undefined && pitch.start <= pain.start) {
      yield report('late', pitch, pitch === pain ? 4 : 8);
    }
  },
});
