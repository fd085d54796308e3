import type { Context } from '../define-rule.ts';
import type { Document } from '../document.ts';
import { breakOf, editsFor } from '../rewrite/arrange.ts';
import { inlineGreeting } from '../rewrite/body.ts';
import { applyEdits, type Edit, mergeEdits, trimEdit } from '../rewrite/edits.ts';
import { lostFacts } from '../rewrite/facts.ts';
import { knownNames } from '../rewrite/moves.ts';
import { whyWithout } from '../rewrite/reasons.ts';
import { regionsOf } from '../rewrite/regions.ts';

/** All edits of a card go together: half a message is none. */
const WHOLE = ['card'];

/** Edits that put paragraphs in the place of the draft's body; what goes with it is named in the reason. */
export function inPlaceOfBody(
  document: Document,
  context: Context,
  paragraphs: readonly string[],
  why: string,
): readonly Edit[] {
  const bare = editsOf(document, paragraphs, why);
  const text = applyEdits(document.text, bare);
  const names = knownNames(context);
  const lost = [...new Set(document.sentences.flatMap((sentence) => lostFacts(sentence.text, text, names)))];
  return lost.length === 0 ? bare : editsOf(document, paragraphs, whyWithout(why, lost));
}

function editsOf(document: Document, paragraphs: readonly string[], why: string): readonly Edit[] {
  const { text } = document;
  const [body, ...others] = regionsOf(document);
  const first = body?.[0];
  if (!body || !first) return [intoEmpty(document, paragraphs, why)];
  const offset = document.sentences.indexOf(first);
  const plan = {
    sentences: body,
    paragraphs: paragraphs.map((paragraph) => [{ kind: 'new' as const, text: paragraph, why }]),
    reasons: new Map<number, string>(),
    greetingEnd: inlineGreeting({ document, offset, sentences: body }),
  };
  const edits = [...editsFor(text, plan, new Map())];
  for (const region of others) {
    const start = region[0]?.start ?? 0;
    const end = region.at(-1)?.end ?? start;
    // The line it stood on goes with it.
    const line = text.slice(0, start).search(/\n[^\n]*$/);
    edits.push({ start: line < 0 || /\p{L}/u.test(text.slice(line, start)) ? start : line, end, text: '', why });
  }
  return mergeEdits(text, edits).map((edit) => ({ ...edit, ties: WHOLE }));
}

/** Between greeting and whatever follows, where there is no body yet. */
function intoEmpty({ text, greeting, signOff, outside }: Document, paragraphs: readonly string[], why: string): Edit {
  const start = greeting?.end ?? 0;
  const after = [signOff, ...outside].flatMap((span) => (span !== null && span.start >= start ? [span.start] : []));
  const end = Math.min(text.length, ...after);
  const apart = breakOf(text, text.length);
  const message = paragraphs.join(apart);
  const before = greeting === null ? '' : apart;
  return trimEdit(text, { start, end, text: `${before}${message}${end < text.length ? apart : ''}`, why, ties: WHOLE });
}
