import { describe, expect, it } from 'vitest';
import { createContexts } from '../../lib/engine/context.ts';
import { defineRule, type Report, type Rule, type RuleMeta } from '../../lib/engine/define-rule.ts';
import { createLinter } from '../../lib/engine/lint.ts';
import { createDocumentReader } from '../../lib/engine/reader.ts';
import type { ProspectNotes } from '../../lib/engine/types.ts';
import { readDraft } from './support/read.ts';

function ruleOf(meta: Partial<RuleMeta>, find: RegExp, extra: Partial<Report> = {}): Rule {
  return defineRule({
    meta: {
      id: 'no-blue',
      kind: 'fault',
      dimension: 'calm',
      scope: 'sentence',
      points: 3,
      description: 'Blue words.',
      concepts: ['2.17'],
      evidence: 'concept-pain-before-pitch',
      messages: { found: 'You wrote {text}, {count} times.' },
      ...meta,
    },
    *check(document) {
      for (const match of document.text.matchAll(find)) {
        const span = { start: match.index, end: match.index + match[0].length };
        yield { span, messageId: 'found', data: { count: 2 }, ...extra };
      }
    },
  });
}

function lint(rules: readonly Rule[], text: string, stage?: 'reply') {
  const { document, context } = readDraft(text, stage ? { stage } : {});
  return createLinter(rules).lint(document, context);
}

describe('createLinter', () => {
  it('places what sentence rules find in the whole draft, and fills the message', () => {
    const text = 'Hi Ana,\n\nThe sky is blue. The sea is blue too.';
    const { faults } = lint([ruleOf({}, /blue/g)], text);
    expect(faults.map(({ start, end }) => text.slice(start, end))).toEqual(['blue', 'blue']);
    expect(faults[0]).toMatchObject({ rule: 'no-blue', points: 3, text: 'blue', message: 'You wrote blue, 2 times.' });
  });

  it('never lets a sentence rule see its neighbours', () => {
    const rule = ruleOf({}, /blue.+green/gs);
    expect(lint([rule], 'The sky is blue. The field is green.').faults).toEqual([]);
    expect(
      lint([{ ...rule, meta: { ...rule.meta, scope: 'document' } }], 'The sky is blue. The field is green.').faults,
    ).toHaveLength(1);
  });

  it('charges a rule no more than its most, and still shows the rest', () => {
    const { faults } = lint([ruleOf({ most: 7 }, /blue/g)], 'Blue is blue and blue and blue and blue.');
    expect(faults.map(({ points }) => points)).toEqual([3, 3, 1, 0]);
  });

  it('drops what overlaps within one rule, and reports that are no span of the draft', () => {
    expect(lint([ruleOf({ scope: 'document' }, /blue sky|sky is/g)], 'The blue sky is wide.').faults).toHaveLength(1);
    for (const span of [
      { start: 3, end: 3 },
      { start: -1, end: 2 },
      { start: 2, end: 999 },
      { start: 0.5, end: 3 },
    ]) {
      expect(lint([ruleOf({ scope: 'document' }, /blue/g, { span })], 'The blue sky is wide.').faults).toEqual([]);
    }
  });

  it("drops faults in somebody else's words", () => {
    const rule = ruleOf({ scope: 'document' }, /blue/g);
    expect(lint([rule], 'You wrote "it is blue" twice.').faults).toEqual([]);
    expect(lint([rule], 'It is wide.\n> it is blue\n').faults).toEqual([]);
    expect(lint([rule], 'It is wide.\n-- \nBlue Ltd').faults).toEqual([]);
  });

  it('leaves out rules of other stages', () => {
    const rule = ruleOf({ stages: ['reply'] }, /blue/g);
    expect(lint([rule], 'The sky is blue.').faults).toEqual([]);
    expect(lint([rule], 'The sky is blue.', 'reply').faults).toHaveLength(1);
  });

  it('tells gates and strengths from faults', () => {
    const gate = ruleOf({ id: 'gate', kind: 'gate', dimension: 'trust' }, /blue/g, { points: 9 });
    const strength = ruleOf({ id: 'strength', kind: 'strength' }, /sky/g);
    const { faults, gates, strengths } = lint([gate, strength], 'The sky is blue.');
    expect(faults).toEqual([]);
    expect(gates).toMatchObject([{ rule: 'gate', dimension: 'trust', points: 0 }]);
    expect(strengths).toMatchObject([{ rule: 'strength', text: 'sky' }]);
  });

  it('asks a sentence rule once per sentence, context and place in the message', () => {
    let asked = 0;
    const rule = ruleOf({}, /blue/g);
    const counting: Rule = {
      meta: rule.meta,
      *check(document, context) {
        asked++;
        yield* rule.check(document, context);
      },
    };
    const linter = createLinter([counting]);
    const reader = createDocumentReader();
    const contextAgain = createContexts();
    const lintAgain = (text: string, prospect?: ProspectNotes) => {
      asked = 0;
      const context = contextAgain(prospect ? { text, prospect } : { text });
      return linter.lint(reader.read(text, context), context).faults;
    };

    lintAgain('Hi Ana,\n\nThe sky is blue. The sea is deep.');
    expect(asked).toBe(2);
    lintAgain('Hello Ana,\n\nThe sky is blue. The sea is deep.');
    expect(asked, 'moved, and nothing else').toBe(0);

    const text = 'Hello Ana,\n\nThe sky is blue. The sea is deep. The sand is blue too.';
    const faults = lintAgain(text);
    expect(asked, 'a new sentence, and one that is no longer the last').toBe(2);
    expect(faults.map(({ start }) => start)).toEqual([text.indexOf('blue'), text.lastIndexOf('blue')]);

    lintAgain(text, { name: 'Ana' });
    expect(asked, 'somebody is known').toBe(3);
  });
});
