import type { Context } from '../define-rule.ts';
import type { Document, Sentence } from '../document.ts';

/** Picks among wordings: steady while the draft is typed, different from person to person. */
export function keyOf({ text, greeting }: Document, context: Context, first: Sentence | undefined): string {
  const { to, prospect } = context;
  const opening = first?.text.split(' ').slice(0, 3).join(' ') ?? '';
  const greeted = greeting ? text.slice(greeting.start, greeting.end) : opening;
  return [to?.[0]?.email, prospect?.name, prospect?.company, greeted].join('|');
}
