import { describe, expect, test } from 'vitest';
import { contextOf } from '../../../lib/engine/context.ts';
import type { Rule } from '../../../lib/engine/define-rule.ts';
import { createLinter } from '../../../lib/engine/lint.ts';
import { createDocumentReader } from '../../../lib/engine/reader.ts';
import type { Draft, Finding, Strength, Suggestion } from '../../../lib/engine/types.ts';

/** A message, or a message with what is known around it. */
export type Row = string | Draft;

/** Real sentences for one rule: what it finds stands in `[[double brackets]]`, near-misses stand beside it. */
export interface RuleTable {
  readonly flags: readonly [Row, Row, Row, Row, ...Row[]];
  readonly leaves: readonly [Row, Row, Row, Row, ...Row[]];
}

const MARKED = /\[\[(.+?)\]\](?!\])/gsu;

export const draftOf = (row: Row): Draft => (typeof row === 'string' ? { text: row } : row);
export const withoutMarks = (text: string): string => text.replace(MARKED, '$1');

const reader = createDocumentReader();

type Found = Finding | Strength;

/** What one rule alone says of a draft, as the product would hear it. */
export function findingsOf(rule: Rule, draft: Draft): readonly Found[] {
  const context = contextOf(draft);
  const linted = createLinter([rule]).lint(reader.read(draft.text, context), context);
  return [...linted.faults, ...linted.gates, ...linted.strengths];
}

function messageIdsOf(rule: Rule, draft: Draft): readonly string[] {
  const context = contextOf(draft);
  return [...rule.check(reader.read(draft.text, context), context)].map((report) => report.messageId);
}

function mark(text: string, found: readonly Found[]): string {
  let marked = text;
  for (const { start, end } of [...found].sort((a, b) => b.start - a.start)) {
    marked = `${marked.slice(0, start)}[[${marked.slice(start, end)}]]${marked.slice(end)}`;
  }
  return marked;
}

/** The draft after one suggestion was taken, as a compose box would do it. */
export function taking(text: string, found: Finding, suggestion: Suggestion): string {
  const before = text.slice(0, found.start);
  const after = text.slice(found.end);
  if (suggestion.text !== '') return before + suggestion.text + after;
  return /\s$/.test(before) && /^\s/.test(after) ? before + after.slice(1) : before + after;
}

function checkSuggestions(rule: Rule, draft: Draft, found: Found): void {
  if (!('suggestions' in found)) return;
  for (const suggestion of found.suggestions) {
    expect(suggestion.text, 'a suggestion that changes nothing').not.toBe(found.text);
    expect(suggestion.label.trim(), 'a suggestion without a label').not.toBe('');
    const text = taking(draft.text, found, suggestion);
    expect(text, 'a hole where words were').not.toMatch(/\S {2}\S| [,.;?!](?:\s|$)/);
    expect(text, 'a or an').not.toMatch(/\b[Aa] (?:[aeio]\w*)|\b[Aa]n (?:[bcdfgjklmnpqrstvwxz]\w*)\b/);
    const left = findingsOf(rule, { ...draft, text });
    const same = left.filter((other) => other.text === found.text && other.start === found.start);
    expect(same, 'a suggestion that leaves what it repairs').toEqual([]);
  }
}

function checkTable(rule: Rule, { flags, leaves }: RuleTable): void {
  for (const row of flags) expect(draftOf(row).text, 'flags show the words').toMatch(MARKED);
  for (const row of leaves) expect(draftOf(row).text, 'leaves show no words').not.toContain('[[');
  const texts = [...flags, ...leaves].map((row) =>
    JSON.stringify({ ...draftOf(row), text: withoutMarks(draftOf(row).text) }),
  );
  expect(new Set(texts).size, 'a sentence stands twice').toBe(texts.length);
  const told = new Set(
    flags.flatMap((row) => messageIdsOf(rule, { ...draftOf(row), text: withoutMarks(draftOf(row).text) })),
  );
  expect([...told].sort(), 'every message is told by some sentence').toEqual(Object.keys(rule.meta.messages).sort());
}

/** Registers the tests of one rule. */
export function testRule(rule: Rule, table: RuleTable): void {
  const names = Object.values(rule.meta.messages).flatMap((message) => message.match(/\{\w+\}/g) ?? []);
  const placeholders = new RegExp(['undefined', 'NaN', ...names].join('|'));
  describe(rule.meta.id, () => {
    test('has a sound table', () => checkTable(rule, table));
    test.each(table.flags.map((row) => [draftOf(row).text, draftOf(row)]))('flags %s', (_, row) => {
      const draft = { ...row, text: withoutMarks(row.text) };
      const found = findingsOf(rule, draft);
      expect(mark(draft.text, found)).toBe(row.text);
      for (const one of found) {
        expect(one.message).not.toMatch(placeholders);
        checkSuggestions(rule, draft, one);
      }
    });
    test.each(table.leaves.map((row) => [draftOf(row).text, draftOf(row)]))('leaves %s', (_, draft) => {
      expect(mark(draft.text, findingsOf(rule, draft))).toBe(draft.text);
    });
  });
}
