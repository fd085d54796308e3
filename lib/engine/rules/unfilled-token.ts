import { defineRule } from '../define-rule.ts';
import type { Document } from '../document.ts';

const BRACES =
  /\{\{[^{}\n]{0,60}\}\}|\{%[^{}\n]{0,60}%\}|\{[a-z_ ]{2,40}\}|\$\{[^{}\n]{1,40}\}|\*\|[A-Z_:]{2,40}\|\*|%%?[A-Za-z_]{3,30}%%?|<<[^<>\n]{1,40}>>|(?<!<)<(?:first|last|full|company|your|prospect|recipient|name|insert|job|title)[^<>\n@/]{0,40}>/giu;
const FIELD =
  'first|last|full|sur|name|company|organi[sz]ation|title|role|position|industry|sector|insert|prospect|recipient|customer|client|product|pain|number|date|day|time|topic|competitor|mutual|city|location|event|metric|benefit|value prop|problem|challenge|specific|your|their|his|her|x+|link here|add|tbd|todo|placeholder';
const BRACKETS = new RegExp(
  `\\[(?:(?:${FIELD})\\b[^\\[\\]\\n]{0,60}|[^\\[\\]\\n]{0,30}\\b(?:name|company|here)|(?:what|which|who|how|when|where|why|something|one thing|a )\\b[^\\[\\]\\n]{2,80})\\](?!\\()`,
  'giu',
);
const BLANKS =
  /\bX{1,4}\s?%|[$£€]\s?X{1,4}\b|\bXX+(?= (?:hours|days|weeks|months|people|customers|clients|companies|percent|minutes)\b)|(?<!\w)_{3,}(?!\w)|\bTODO\b|\bTBD\b|\bLorem ipsum\b|\bINSERT [A-Z ]{3,30}/gu;

const PATTERNS = [BRACES, BRACKETS, BLANKS];
/** Without one of these there are neither braces nor brackets. */
const MARKS = /[{}[\]<>%*]/;

export default defineRule({
  meta: {
    id: 'unfilled-token',
    kind: 'gate',
    dimension: 'trust',
    scope: 'document',
    points: 0,
    description: 'A blank of a template that nobody filled in.',
    concepts: ['0.25', '0.28'],
    evidence: 'avoidable-errors',
    messages: {
      blank: '‘{words}’ still waits for its words. Fill it in or take it out before you send.',
      subject: 'The subject still holds ‘{words}’. Fill it in or take it out before you send.',
    },
  },
  *check(document: Document, context) {
    const isOutside = (at: number) => document.outside.some((part) => part.start <= at && at < part.end);
    for (const pattern of PATTERNS) {
      if (pattern !== BLANKS && !MARKS.test(document.text)) continue;
      for (const found of document.text.matchAll(pattern)) {
        const words = found[0];
        if (isOutside(found.index)) continue;
        yield { span: { start: found.index, end: found.index + words.length }, messageId: 'blank', data: { words } };
      }
    }
    const words = PATTERNS.flatMap((pattern) => context.subject?.match(pattern) ?? [])[0];
    const first = document.greeting ?? document.sentences[0];
    if (words !== undefined && first) {
      yield { span: { start: first.start, end: first.end }, messageId: 'subject', data: { words } };
    }
  },
});
