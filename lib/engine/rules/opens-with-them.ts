import { defineRule } from '../define-rule.ts';
import type { Role } from '../document.ts';
import { isPitch } from '../phrases/pitch.ts';
import { content, does, wholeOf } from '../phrases/sentences.ts';
import { holds } from '../reading/may-match.ts';

/** Whatever the topic: `The fair was loud` is not about us, and not about them either. */
const YOU = /\byou(?:rs?|'re|'ve|'d|'ll)?\b/i;
/** `I hope this finds you well` says `you` and nothing of theirs. */
const IDLE: readonly Role[] = ['courtesy', 'filler', 'praise', 'generic', 'pressure'];
const OF_THEIRS: readonly Role[] = ['fact', 'pain', 'goal'];

export default defineRule({
  meta: {
    id: 'opens-with-them',
    kind: 'strength',
    dimension: 'focus',
    scope: 'document',
    points: 0,
    description: 'The first sentence is about them.',
    concepts: ['0.8', '1.24'],
    evidence: 'you-attitude',
    messages: { them: 'This line is about them, and it comes first.' },
  },
  *check(document) {
    const opening = content(document)[0];
    if (opening?.topic !== 'reader' || isPitch(opening) || opening.masked.includes('?')) return;
    if (IDLE.includes(opening.roles[0])) return;
    if (!holds(opening, YOU) && !OF_THEIRS.some((role) => does(opening, role))) return;
    yield { span: wholeOf(opening), messageId: 'them' };
  },
});
