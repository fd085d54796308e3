import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contextOf } from '../../../lib/engine/context.ts';
import { createEngine } from '../../../lib/engine/engine.ts';
import { createDocumentReader } from '../../../lib/engine/reader.ts';
import { applyEdits } from '../../../lib/engine/rewrite/edits.ts';
import { createRewriter } from '../../../lib/engine/rewriter.ts';
import type { Card, Draft } from '../../../lib/engine/types.ts';
import { drafts } from '../rewrite/drafts.ts';
import { factsOf } from '../rewrite/facts-of.ts';
import { SAID } from './said.ts';

const engine = createEngine();
const rewriter = createRewriter();
const reader = createDocumentReader();

const TROUBLE = 'We lose two days a month chasing insurers for unpaid claims.';
const sentences = Object.values(SAID).flatMap(({ means, only }) => [...means, ...only]);
const inbounds = fc
  .array(fc.constantFrom(...sentences, TROUBLE), { minLength: 1, maxLength: 3 })
  .map((all) => `Hi Grace,\n\n${all.join(' ')}\n\nBest,\nAna`);
const threads = fc.tuple(drafts, fc.option(inbounds, { nil: undefined })).map(([draft, lastInbound]): Draft => {
  const { lastInbound: _, ...rest } = draft;
  return lastInbound === undefined ? rest : { ...rest, lastInbound };
});

function forEveryCard(check: (draft: Draft, card: Card) => void): void {
  fc.assert(
    fc.property(threads, (draft) => {
      for (const card of rewriter.cards(draft)) {
        try {
          check(draft, card);
        } catch (error) {
          throw new Error(`${String(error)}\n--- thread\n${JSON.stringify(draft)}\n--- ${card.moment}\n${card.text}`);
        }
      }
    }),
    { numRuns: 150 },
  );
}

const bodyOf = (draft: Draft, text: string): string => {
  const { sentences: body } = reader.read(text, contextOf(draft));
  return body.map((sentence) => sentence.text).join(' ');
};

describe('every card', () => {
  test('is its changes applied, in one group, each with a reason', () => {
    forEveryCard((draft, { text, changes }) => {
      expect(applyEdits(draft.text, changes)).toBe(text);
      expect(new Set(changes.map(({ group }) => group)).size).toBe(1);
      for (const { why } of changes) expect(why).not.toBe('');
    });
  });
  test('asks one question, shouts nowhere, and is short', () => {
    forEveryCard((draft, { text }) => {
      const body = bodyOf(draft, text);
      expect(body.match(/\?/g)).toHaveLength(1);
      expect(body).not.toContain('!');
      expect(body.split(/\s+/).length).toBeLessThanOrEqual(77);
      expect(body.split(/\s+/).length).toBeGreaterThanOrEqual(25);
    });
  });
  test('leaves greeting, sign-off, signature and quoted lines to the byte', () => {
    forEveryCard((draft, { changes }) => {
      const { greeting, signOff, outside } = reader.read(draft.text, contextOf(draft));
      for (const part of [greeting, signOff, ...outside]) {
        for (const change of changes)
          if (part !== null) expect(change.end <= part.start || change.start >= part.end).toBe(true);
      }
    });
  });
  test('holds nothing new and loses nothing silently', () => {
    const plain = (value: string) => value.toLowerCase().replaceAll('’', "'");
    forEveryCard((draft, { text, changes }) => {
      const source = plain(JSON.stringify(draft).replaceAll('\\n', '\n'));
      const { addresses, names, numbers } = factsOf(text);
      for (const fact of [...addresses, ...names, ...numbers]) expect(source).toContain(fact);
      const told = plain(`${text}\n${changes.map((change) => change.why).join('\n')}`);
      // A list that begins on the greeting's line begins no name with its first capital.
      const before = factsOf(draft.text.replaceAll(', - ', ',\n- ').replaceAll(', • ', ',\n• '));
      for (const fact of [...before.addresses, ...before.names, ...before.numbers]) expect(told).toContain(fact);
    });
  });
  test('stays behind them, scores well, and is the same each time', () => {
    forEveryCard((draft, card) => {
      const analysis = engine.analyse({ ...draft, text: card.text });
      expect(analysis.findings.map(({ rule }) => rule)).not.toContain('behind-the-prospect');
      // Where nothing is known of them there is no pain to name; a repair nobody asked for has no words of theirs either.
      const least = card.heard === null && card.moment !== 'silence' ? 65 : 70;
      if (analysis.score !== null) expect(analysis.score).toBeGreaterThanOrEqual(least);
      expect(createRewriter().cards(draft)).toContainEqual(card);
    });
  });
  test('stays within its channel', () => {
    const lastInbound = `We already have a supplier. ${TROUBLE}`;
    for (const [channel, most] of [
      ['linkedin-invite', 300],
      ['inmail', 399],
    ] as const) {
      for (const { text } of rewriter.cards({ text: 'Hi Ana,', channel, lastInbound })) {
        expect(text.length).toBeLessThanOrEqual(most);
      }
    }
    expect(rewriter.cards({ text: 'Hi Ana,', channel: 'linkedin-invite', limit: 60, lastInbound })).toEqual([]);
  });
});

describe('whole messages', () => {
  const first = (draft: Draft) => rewriter.cards(draft)[0]?.text;
  test('their supplier by its name, the draft kept around it', () => {
    const text = 'Hi Ana,\n\nOur tool is better. See https://x.example/a.\n\nBest,\nGrace';
    const draft = { text, lastInbound: `We already work with Rivalsoft. ${TROUBLE}` };
    expect(first(draft)).toBe(
      `Hi Ana,\n\nIf that works, maybe you should stay with Rivalsoft.\n\nYou also wrote: "${TROUBLE}"\n\nIs that in good hands as well, or is it still open? If it's in good hands, tell me, and I'll leave it there.\n\nBest,\nGrace`,
    );
    expect(rewriter.cards(draft)[0]?.changes[0]?.why).toContain('Left out with it: https://x.example/a.');
  });
  test('an empty draft gets just the message', () => {
    expect(first({ text: '', lastInbound: 'You said you would send it Monday.' })).toBe(
      "You wrote: \"You said you would send it Monday.\"\n\nThat's so, and I did not keep to it. The fault is mine alone. You will have it by [the day you can keep].\n\nIs that still in time for you? If it's too late, tell me, and I'll not put you through any more of it.",
    );
  });
  test('what they had to ask for comes back by its name', () => {
    expect(first({ text: 'Hi Ana,', lastInbound: 'What happened to the price list?' })).toBe(
      "Hi Ana,\n\nYou had to ask for the price list, and you should not have needed to. That is my fault. You will have the price list by [the day you can keep].\n\nIs that still in time for you? If it's too late, tell me, and I'll not put you through any more of it.",
    );
  });
  test('what they asked to be sent comes back by its name', () => {
    const asked = first({ text: 'Hi Ana,', lastInbound: 'Can you drop me a mail with some details?' });
    expect(asked).toContain('You asked for the details');
    expect(first({ text: 'Hi Ana,', lastInbound: 'Please send me something in writing.' })).toContain(
      'You asked for something in writing',
    );
  });
  test('silence brings what is noted, else asks for it', () => {
    const text = 'Hi Ana,\n\nJust checking in.\n\nBest,\nGrace';
    const noted = { company: 'Norwood Dental', observations: ['opened a second practice in York in June'] };
    expect(first({ text, stage: 'follow-up', prospect: noted })).toContain(
      'I saw that you opened a second practice in York in June.',
    );
    const card = rewriter.cards({ text, stage: 'follow-up', prospect: { company: 'Norwood Dental' } })[0];
    expect(card?.slots).toEqual([
      {
        blank: '[one new thing you learned about Norwood Dental]',
        sentence: 'I noticed [one new thing you learned about Norwood Dental].',
        note: 'observations',
      },
    ]);
  });
  test('somebody they named, and a date of theirs', () => {
    expect(first({ text: 'Hi Ana,', lastInbound: "I'm not the right person, please contact Maria Lopez." })).toContain(
      'Maria Lopez',
    );
    expect(first({ text: 'Hi Ana,', lastInbound: 'We will not look at this before March.' })).toContain('after March');
    expect(first({ text: 'Hi Ana,', lastInbound: 'Please send a proposal by tomorrow.' })).toContain('"by tomorrow"');
  });
});

test.each([
  ['one long word', 'a'.repeat(100_000)],
  ['repeated openings', 'we have '.repeat(12_000)],
  ['markup', '<b>we have a supplier</b>'.repeat(4_000)],
  ['control characters', '\u0000,\u0007'.repeat(30_000)],
  ['spaces', `not sure${' '.repeat(100_000)}if`],
])('does not hang on %s', (_name, lastInbound) => {
  rewriter.cards({ text: 'Hi Ana,', lastInbound: 'warm up' });
  const before = performance.now();
  rewriter.cards({ text: 'Hi Ana,', lastInbound });
  // Whoever goes back over all of it at each letter takes seconds; 60 ms is the first of them on a busy machine.
  expect(performance.now() - before).toBeLessThan(500);
});
