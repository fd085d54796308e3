import { defineRule, type Report } from '../define-rule.ts';
import { countDetails, countDetailsBefore } from '../phrases/details.ts';
import { clauseReport } from '../phrases/phrase-rule.ts';
import { hasAskedForIt, pitchesIn } from '../phrases/pitch.ts';
import { content, missingSpan } from '../phrases/sentences.ts';
import { isPain, theirPains } from '../phrases/their-pains.ts';

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
    stages: ['first-touch', 'follow-up', 'reply', 'customer'],
    messages: {
      none: '‘{words}’ is a product line with no problem before it. Which of their pains does it answer?',
      observed: 'What you saw is theirs, but the trouble in it is not said before ‘{words}’. What does it cost them?',
      missing: 'Nothing here is a problem or a goal of theirs yet. What did you see that made you write?',
      anybody: 'The trouble named here could be anybody’s. Which part of it have you seen at this company?',
      late: '‘{words}’ comes before their problem does. Could the two change places?',
    },
  },
  *check(document, context) {
    const said = content(document);
    const opening = said[0] ?? document.sentences[0];
    if (opening === undefined) return;
    const [pitch] = pitchesIn(document);
    const pain = theirPains(document, context)[0];
    // In a thread the trouble may stand further up; what they have asked for is no pitch.
    if (context.stage === 'reply' && (pitch === undefined || hasAskedForIt(context.lastInbound))) return;
    const known = context.stage === 'first-touch' ? 1 : 0.5;
    const report = (messageId: string, at: typeof pitch, points: number): Report => ({
      ...(at === undefined ? { span: missingSpan(document), messageId } : clauseReport(at, 'pitch', messageId)),
      points: Math.round(points * known),
    });
    if (pain === undefined) {
      if (said.some(isPain)) yield report('anybody', pitch, pitch ? 15 : 8);
      else if (pitch && countDetailsBefore(document, context, pitch.start) > 1) yield report('observed', pitch, 12);
      else if (pitch) yield report('none', pitch, 20);
      else yield report('missing', undefined, [14, 8][countDetails(document, context)] ?? 6);
    } else if (pitch !== undefined && countDetails(document, context) === 0) {
      yield report('anybody', pitch, 10);
    } else if (pitch !== undefined && pitch.start <= pain.start) {
      yield report('late', pitch, pitch === pain ? 4 : 8);
    }
  },
});
