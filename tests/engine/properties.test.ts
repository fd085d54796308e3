import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/engine.ts';
import { createLinter } from '../../lib/engine/lint.ts';
import { createRewriter } from '../../lib/engine/rewriter.ts';
import { RULES } from '../../lib/engine/rules/index.ts';
import { type Analysis, DIMENSION_POINTS, DIMENSIONS, type Draft, STAGES } from '../../lib/engine/types.ts';
import { EMAIL } from '../bench/sample.ts';
import { readDraft } from './support/read.ts';

const context: Omit<Draft, 'text'> = {
  seller: { name: 'Robin Marsh', company: 'Marsh', domain: 'marsh.example', products: ['Tally'] },
  to: [{ name: 'Ana Ruiz', email: 'ana@norwood.example' }],
  prospect: { name: 'Ana Ruiz', company: 'Norwood Dental', pains: [{ text: 'recall list in two systems' }] },
};

const SENTENCES = [
  'We are thrilled to announce our revolutionary platform!!!',
  'I saw that Norwood Dental opened a second practice in Leeds.',
  'Your front desk spends nine hours a month on the recall list.',
  'Our customers love it, and it is the best on the market.',
  'How do you keep track of who is due?',
  'If it is not a priority, tell me and I will stop.',
  'Do you have 15 minutes on Thursday or Friday?',
  'You wrote "we are thrilled. Really." last week.',
  'See https://marsh.example/our-platform?we=1 for more.',
  'Hi {{first_name}}, WE HELP YOU GROW 🚀🚀🚀',
  "We've both seen this at St. Mary's, e.g. at 9 a.m.",
  'Closing the month takes 11 days.',
];
const GAPS = [' ', '\n\n', '\n', '\r\n\r\n', '\n- ', '\n> ', ' — '];

const mail = fc
  .array(fc.tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(...GAPS)), { minLength: 1, maxLength: 14 })
  .map((pieces) => `Hi Ana,\n\n${pieces.flat().join('')}\n\nBest,\nRobin`);
const junk = fc.string({ unit: 'binary', maxLength: 400 });
const lines = fc
  .array(
    fc.constantFrom(
      '',
      '> a',
      '--',
      '-- ',
      'Best,',
      'Robin',
      'On 3 May wrote:',
      '- x',
      '"',
      "'",
      '\r',
      '\uFEFF',
      '{{',
      'we',
      '\ud83d',
      'Hi Ana,',
      '\u200b',
    ),
    { maxLength: 30 },
  )
  .map((all) => all.join('\n'));
const anyText = fc.oneof(
  mail,
  junk,
  lines,
  fc.tuple(mail, junk).map((both) => both.join(' ')),
);

function check(analysis: Analysis, text: string): void {
  for (const { start, end, text: words } of [...analysis.findings, ...analysis.strengths]) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(text.slice(start, end)).toBe(words);
  }
  const points = analysis.findings.map((finding) => finding.points);
  expect(points).toEqual([...points].sort((a, b) => b - a));
  expect(points.every((one) => Number.isInteger(one) && one >= 0)).toBe(true);
  expect(new Set(analysis.findings.filter(({ dimension }) => dimension === 'trust').map(({ rule }) => rule))).toEqual(
    new Set(analysis.gates),
  );
  if (analysis.verdict !== 'scored') {
    expect(analysis.score).toBeNull();
    return;
  }
  expect(analysis.score).toBe(100 - points.reduce((sum, one) => sum + one, 0));
  for (const dimension of DIMENSIONS) {
    const lost = analysis.findings
      .filter((one) => one.dimension === dimension)
      .reduce((sum, one) => sum + one.points, 0);
    expect(analysis.dimensions[dimension]).toBe(DIMENSION_POINTS[dimension] - lost);
  }
}

const scoreOf = (text: string) => createEngine().analyse({ ...context, text }).score;

describe('the engine, whatever the text', () => {
  it('answers, adds up and points into the text', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, known) => {
        check(createEngine().analyse(known ? { ...context, text } : { text }), text);
      }),
      { numRuns: 300 },
    );
  });

  it('answers the same whether it has seen the sentences before or not', () => {
    const warm = createEngine();
    fc.assert(
      fc.property(anyText, fc.constantFrom<Draft['stage']>('first-touch', 'reply', 'customer'), (text, stage) => {
        const draft: Draft = stage === undefined ? { ...context, text } : { ...context, text, stage };
        const fresh = createEngine().analyse(draft);
        expect(JSON.stringify(warm.analyse(draft))).toBe(JSON.stringify(fresh));
        expect(JSON.stringify(warm.analyse(draft))).toBe(JSON.stringify(fresh));
      }),
      { numRuns: 200 },
    );
  });

  it('answers the same while somebody types on, whoever else is written to in between', () => {
    const warm = createEngine();
    const places = [context, {}, { ...context, subject: 'RE: SAVE NOW', channel: 'inmail' as const }];
    const piece = fc.constantFrom(' and so on', '!', '?', '\n', '\n\n', 'we ', 'You ', '- ', '🚀', '’', ...SENTENCES);
    fc.assert(
      fc.property(mail, fc.array(fc.tuple(fc.nat(), fc.nat(9), piece, fc.nat(2)), { maxLength: 5 }), (first, edits) => {
        let text = first;
        for (const [at, cut, instead, place] of edits) {
          const start = at % (text.length + 1);
          text = text.slice(0, start) + instead + text.slice(start + cut);
          const draft: Draft = { ...places[place], text };
          expect(JSON.stringify(warm.analyse(draft))).toBe(JSON.stringify(createEngine().analyse(draft)));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('answers the same whether or not rules say what they look for', () => {
    const bare = createLinter(RULES.map(({ meta, matters = () => true, check }) => ({ meta, matters, check })));
    const whole = createLinter(RULES);
    const inbound = fc.constantFrom('', 'We are not interested, thank you.', 'Can you send a proposal by Friday?');
    fc.assert(
      fc.property(anyText, fc.constantFrom(...STAGES), inbound, (text, stage, lastInbound) => {
        const plan = { why: 'a second practice', objective: 'learn how they plan' };
        const draft = readDraft(text, { ...context, stage, lastInbound, plan, subject: 'Re: {{name}}' });
        expect(whole.lint(draft.document, draft.context)).toEqual(bare.lint(draft.document, draft.context));
      }),
      { numRuns: 200 },
    );
  });

  it('does not mind what kind of space, quote or line end is used', () => {
    const variants = [
      (text: string) => text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n'),
      (text: string) => text.replace(/(?<=\w) (?=\w)/g, '\u00A0'),
      (text: string) => text.replaceAll("'", '’').replace(/"([^"]*)"/g, '“$1”'),
      (text: string) => text.replace(/(?<=\w) (?=\w)/g, ' \u200B'),
      (text: string) => `\n\n${text}\n \n`,
    ];
    fc.assert(
      fc.property(mail, fc.constantFrom(...variants), (text, vary) => {
        expect(scoreOf(vary(text))).toBe(scoreOf(text));
      }),
      { numRuns: 150 },
    );
  });

  it('is never moved by quoted mail, a signature or a footer', () => {
    const additions = [
      '\n\nOn Mon, 3 May 2026 at 10:00, Ana Ruiz <ana@norwood.example> wrote:\n> We are thrilled!!! Our platform is the best.\n> Buy now',
      '\n-- \nRobin Marsh\nThe leading platform!!! Join our webinar!',
      '\nMarsh Ltd | +44 20 7946 0000 | www.marsh.example',
      '\n\nUnsubscribe | Our award-winning company, 12 Dock Road, Hull HU1 2AB',
      '\n\n-----Original Message-----\nWe are thrilled to offer you our revolutionary platform!!!',
    ];
    fc.assert(
      fc.property(mail, fc.constantFrom(...additions), (text, addition) => {
        expect(scoreOf(text + addition)).toBe(scoreOf(text));
      }),
      { numRuns: 150 },
    );
  });

  it('never gives more for a word of hype', () => {
    const hype = ['revolutionary', 'amazing', 'world-class', 'game-changing', 'cutting-edge'];
    const bodies = fc.shuffledSubarray(
      SENTENCES.filter((one) => /\bthe\b|\ba\b/.test(one)),
      { minLength: 2 },
    );
    fc.assert(
      fc.property(bodies, fc.constantFrom(...hype), (sentences, word) => {
        const text = `Hi Ana,\n\n${sentences.join(' ')}\n\nBest,\nRobin`;
        const louder = text.replace(/\b(the|a) (?=[a-z])/, `$1 ${word} `);
        expect(scoreOf(louder) ?? 0).toBeLessThanOrEqual(scoreOf(text) ?? 100);
      }),
      { numRuns: 100 },
    );
  });
});

describe('hostile sizes', () => {
  const size = 200_000;
  const rows: readonly [name: string, text: string][] = [
    ['one letter', 'a'.repeat(size)],
    ['brackets', '('.repeat(size)],
    ['quotation marks', '"'.repeat(size)],
    ['open quotations', " 'a".repeat(size / 3)],
    ['stops', '. '.repeat(size / 2)],
    ['line ends', '\n'.repeat(size)],
    ['quoted lines', '>\n'.repeat(size / 2)],
    ['empty bullets', '- \n'.repeat(size / 3)],
    ['closings', 'Thanks\n'.repeat(size / 7)],
    ['attributions', 'On 3 May\n'.repeat(size / 9)],
    ['emoji', '😀'.repeat(size / 2)],
    ['zero-width', 'a\u200b'.repeat(size / 2)],
    ['no sentence end', 'word '.repeat(size / 5)],
    ['addresses', 'a@'.repeat(size / 2)],
    ['tokens', '{{a'.repeat(size / 3)],
    ['every code unit', Array.from({ length: size }, (_, at) => String.fromCharCode((at * 7919) % 65_536)).join('')],
    ['two hundred mails', Array.from({ length: 200 }, (_, at) => EMAIL.replaceAll('.', ` ${at}.`)).join('\n\n')],
  ];
  it.each(rows)('%s', { timeout: 20_000 }, (_name, text) => {
    const draft = { ...context, text };
    const engine = createEngine();
    const rewriter = createRewriter();
    const start = performance.now();
    const analysis = engine.analyse(draft);
    rewriter.rewrite(draft, analysis);
    // Generous: only a hang or a square law fails.
    expect(performance.now() - start).toBeLessThan(10_000);
    check(analysis, text);
  });
});
