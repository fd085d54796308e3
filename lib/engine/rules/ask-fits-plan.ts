import { type Context, defineRule } from '../define-rule.ts';
import { asksForTime, asksIn, MEETING, plansToMeet } from '../phrases/asks.ts';
import { isNegated } from '../phrases/match.ts';
import { wordsMatching } from '../phrases/sentences.ts';
import { lookoutFor } from '../reading/may-match.ts';

const objectiveOf = (context: Context): string => context.plan?.objective?.trim() ?? '';

export default defineRule({
  meta: {
    id: 'ask-fits-plan',
    kind: 'fault',
    dimension: 'ask',
    scope: 'document',
    points: 3,
    description: 'The ask is the one that was planned: no meeting where the objective is to learn or to help see.',
    concepts: ['3.18', '3.19', '1.12', '3.25'],
    evidence: 'concept-earned-ask',
    messages: {
      larger: '‘{words}’ asks for more than you planned, which was: {objective}. Which question would serve that?',
    },
  },
  matters: (context) => objectiveOf(context) !== '' && !plansToMeet(context),
  seeks: [lookoutFor(MEETING)],
  concerns: asksForTime,
  *check(document, context) {
    const objective = objectiveOf(context);
    for (const sentence of asksIn(document)) {
      for (const { span, words, at } of wordsMatching(sentence, MEETING)) {
        if (isNegated(sentence, at)) continue;
        return yield { span, messageId: 'larger', data: { words, objective: objective.slice(0, 80) } };
      }
    }
  },
});
