import { defineRule } from '../define-rule.ts';
import { missingSpan, shared, stems } from '../phrases/sentences.ts';
import { perContext } from '../reading/per-sentence.ts';

const saidIn = perContext(({ lastInbound }) => stems(lastInbound ?? ''));

export default defineRule({
  meta: {
    id: 'being-heard',
    kind: 'fault',
    dimension: 'specific',
    scope: 'document',
    points: 6,
    description: 'A reply takes up at least one thing they said.',
    concepts: ['2.28', '2.27'],
    evidence: 'concept-being-heard',
    stages: ['reply', 'requested', 'customer'],
    messages: {
      unheard: 'Nothing they wrote comes back here. Which of their words could you take up?',
    },
  },
  matters: (context) => saidIn(context).size >= 3,
  *check(document, context) {
    if (document.words < 25 || shared(saidIn(context), stems(document.text)) > 0) return;
    yield { span: missingSpan(document), messageId: 'unheard' };
  },
});
