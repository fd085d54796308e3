import { describe, expect, test } from 'vitest';
import { contextOf } from '../../../lib/engine/context.ts';
import { createEngine } from '../../../lib/engine/engine.ts';
import { applyEdits } from '../../../lib/engine/rewrite/edits.ts';
import { touchUp, wordEditsFor } from '../../../lib/engine/rewrite/touch-up.ts';
import { createRewriter } from '../../../lib/engine/rewriter.ts';
import type { Draft } from '../../../lib/engine/types.ts';
import { readDraft } from '../support/read.ts';

const engine = createEngine();
const rewriter = createRewriter();
const TAIL = 'We help dental practices such as yours with rotas.';
/** Whoever has notes on somebody sells. */
const KNOWN: Omit<Draft, 'text'> = { prospect: { name: 'Ana Ruiz', company: 'Norwood Dental' } };

/** The sentence as it comes out of a draft to somebody known. */
function touched(sentence: string): string {
  const text = `Hi Ana,\n\n${sentence}\n\n${TAIL}`;
  const { document, context } = readDraft(text, KNOWN);
  const edits = touchUp(document, wordEditsFor(document, engine.analyse({ ...KNOWN, text }), context));
  return applyEdits(text, edits)
    .replace(/^Hi Ana,\n\n/, '')
    .replace(TAIL, '')
    .trim();
}

describe('words are calmed and the sentence stays whole', () => {
  test.each([
    ['It is a truly amazing tool.', 'It is a tool.'],
    ['An incredible idea came up in Leeds.', 'An idea came up in Leeds.'],
    ['You could utilize an awesome API.', 'You could use an API.'],
    ['You could use a fantastic HRIS.', 'You could use an HRIS.'],
    ['It has an unparalleled history.', 'It has a history.'],
    ['We run end-to-end, next-generation kilns.', 'We run end-to-end kilns.'],
    ['This is powerful stuff for a kiln.', 'This is powerful stuff for a kiln.'],
    ['Do you really want an all-in-one suite?', 'Do you really want a suite?'],
    ['Our game-changing, revolutionary AI platform is here.', 'Our AI platform is here.'],
    ['It offers robust and seamless support.', 'It offers support.'],
    ['You get a seamless, robust link to SAP.', 'You get a link to SAP.'],
    ['A fast and innovative desk helps.', 'A fast desk helps.'],
    ['We have built an exceptional, easy tool.', 'We have built an easy tool.'],
    ['We offer world-class support and cutting-edge tools.', 'We offer support and tools.'],
    [
      "It's truly transformational work, and it speaks for itself.",
      "It's transformational work, and it speaks for itself.",
    ],
    ['Our tool is fast and truly simple.', 'Our tool is fast and simple.'],
    ['Our software is fast and incredibly simple.', 'Our software is fast and simple.'],
    ['It works incredibly well and is extremely fast.', 'It works well and is fast.'],
    ['You can totally trust it.', 'You can trust it.'],
    ['Is this truly innovative?', 'Is this innovative?'],
    ['We are thrilled to share our spring report.', 'We would like to share our spring report.'],
    ["I'm so excited to show you the plan.", "I'd like to show you the plan."],
    ['We are the leading provider of rota software.', 'We are a provider of rota software.'],
    ['In order to plan the week, you need the numbers.', 'To plan the week, you need the numbers.'],
    ['I wanted to reach out about your Leeds depot.', "I'm writing about your Leeds depot."],
    ['We are reaching out because you moved.', 'We are writing because you moved.'],
    [
      'Our new tool saves time, so could we hop on a quick call?',
      'Our new tool saves time, so could we have a quick call?',
    ],
    ['You may READ it twice.', 'You may read it twice.'],
    ['It is very very easy.', 'It is very easy.'],
    ['It works!!! You saw it yourself!', 'It works. You saw it yourself!'],
    ['Look at this 🚀🚀🔥 It works.', 'Look at this. It works.'],
    ['Sounds good, right? 🚀 We will see.', 'Sounds good, right? We will see.'],
    ['You get everything in one intuitive, state-of-the-art tool.', 'You get everything in one intuitive tool.'],
    ['It is a turnkey charging station.', 'It is a charging station.'],
    ['I am circling back with a note about Leeds.', 'I am writing again with a note about Leeds.'],
    ['We are circling back to see who plans the vans.', 'We are writing again to see who plans the vans.'],
    ["I'd love to pick your brain about rotas.", "I'd love to ask you about rotas."],
    ['It turns vans into KILLERS.', 'It turns vans into killers.'],
    ['Answer and I will sort the rota out 💅', 'Answer and I will sort the rota out.'],
    ['I hope this email finds you well.', ''],
  ])('%s', (before, after) => expect(touched(before)).toBe(after));
});

describe('what has no safe wording stays', () => {
  test.each([
    'We are thrilled you asked.',
    'We are proud to serve 40 depots.',
    'It is seamless and powerful.',
    'It looks stunning.',
    'This is a simple, innovative and secure tool.',
    'It is one of the most innovative tools.',
    'That is not a revolutionary tool.',
    'Not only amazing but also cheap.',
    'Revolution Foods and Amazing Ltd moved.',
    'You wrote "we need a truly amazing tool" in May.',
    'They undoubtedly, and rightly, left.',
    'You are clearly an outstanding leader.',
    'What an amazing business you have built.',
    'I have awesome news.',
    'The next generation has its own ideas.',
    'You get it all in one package.',
    'I wanted to reach out and put us on your radar.',
    'Could I pick your brain and see who plans the vans?',
    'We are MCERTS accredited.',
    'I have an MBA from INSEAD.',
    'Simply reply YES and I will send it.',
    '😊',
    'Quick question 👉 who plans the vans at the depot?',
  ])('%s', (sentence) => expect(touched(sentence)).toBe(sentence));
});

test('findings the person does not see are not corrected', () => {
  const text = `Hi Ana,\n\nIt is an amazing tool. ${TAIL}`;
  const analysis = engine.analyse({ text });
  const shown = { ...analysis, findings: analysis.findings.filter((finding) => finding.rule !== 'no-hype') };
  const touchUps = rewriter.rewrite({ text }, shown).filter((rewrite) => rewrite.kind === 'touch-up');
  expect(touchUps.every((rewrite) => rewrite.text.includes('amazing'))).toBe(true);
});

test('sentences that were fine stay to the byte, whatever their spacing', () => {
  const text =
    'Hi Ana,\n\nYour team  organises 3 shifts… colour-coded.  It is a truly good rota tool, we think.\n\nWe help dental practices such as yours.\n\nBest,\nMo';
  const { document, context } = readDraft(text, KNOWN);
  expect(context).toEqual(contextOf({ ...KNOWN, text }));
  const after = applyEdits(
    text,
    touchUp(document, wordEditsFor(document, engine.analyse({ ...KNOWN, text }), context)),
  );
  expect(after).toBe(text.replace('truly ', ''));
});
