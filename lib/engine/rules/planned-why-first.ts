import { defineRule } from '../define-rule.ts';
import { content, missingSpan, shared, stems, stemsOf } from '../phrases/sentences.ts';
import { perContext } from '../reading/per-sentence.ts';

/** The reason has to be there before they stop reading. */
const FIRST = 2;

const reasonOf = perContext((context) => stems(context.plan?.why ?? ''));

export default defineRule({
  meta: {
    id: 'planned-why-first',
    kind: 'fault',
    dimension: 'specific',
    scope: 'document',
    points: 3,
    description: 'The reason you planned to write for stands in the first two sentences.',
    concepts: ['3.16', '3.15', '0.26'],
    evidence: 'concept-trust',
    messages: {
      missing: 'You planned to write because of “{why}”, and the first lines do not say so.',
    },
  },
  matters: (context) => reasonOf(context).size > 0,
  *check(document, context) {
    const reason = reasonOf(context);
    const opening = content(document).slice(0, FIRST);
    if (opening.length === 0 || opening.some((sentence) => shared(stemsOf(sentence), reason) > 0)) return;
    const why = (context.plan?.why ?? '').trim().slice(0, 80);
    yield { span: missingSpan(document), messageId: 'missing', data: { why } };
  },
});
