import { expect, test } from 'vitest';
import { createEngine } from '../../../lib/engine/engine.ts';
import { asChanges } from '../../../lib/engine/rewrite/edits.ts';
import { createRewriter } from '../../../lib/engine/rewriter.ts';
import type { Channel, Draft } from '../../../lib/engine/types.ts';
import { textsInPart } from './parts-taken.ts';

test.each<[string, readonly (readonly string[])[], readonly number[]]>([
  ['nothing shared', [[], [], []], [0, 1, 2]],
  ['a sentence that goes in one place and comes in another', [['a'], [], ['a']], [0, 1, 0]],
  ['ties reach through others', [['a'], ['b'], ['a', 'b'], []], [0, 0, 0, 3]],
  ['two pairs stay apart', [['a'], ['b'], ['b'], ['a']], [0, 1, 1, 0]],
])('%s', (_, ties, groups) => {
  const edits = ties.map((own, i) => ({ start: i, end: i + 1, text: '', why: '', ties: own }));
  expect(asChanges(edits).map(({ group }) => group)).toEqual(groups);
});

test.each<[string, Channel, string]>([
  [
    'both of the next line go',
    'email',
    'Packing the orders by hand costs your team two evenings a week. See the film: https://boxwell.example/film\n\nWe help webshops pack faster. I noticed you moved to a bigger hall in Delft.',
  ],
  [
    'the second of the next line stays',
    'inmail',
    'I saw that you took over two shops in Ghent.\n\nSee the film: https://boxwell.example/film\n\nWe help webshops pack faster. Your post of 4 May said returns doubled since the summer.',
  ],
  [
    'the line ends with a colon',
    'email',
    'I wanted to reach out because your team is hiring two packers in Delft.\n\nIn order to keep this short, two points:\n\nWe help webshops pack their orders faster. Packing by hand takes your team two evenings a week.',
  ],
])('nothing runs on into a line that is open: %s', (_, channel, body) => {
  const text = `Hi Maya,\n\n${body}\n\nBest,\nTom`;
  const draft: Draft = { text, channel, prospect: { name: 'Maya' } };
  const rewrites = createRewriter().rewrite(draft, createEngine().analyse(draft));
  const parts = rewrites.flatMap((rewrite) => textsInPart(text, rewrite));
  expect(parts.filter((part) => /(?:\/film|points:)\n/.test(part))).not.toEqual([]);
  for (const part of parts) expect(part).not.toMatch(/(?:\/film|points:) [^\n]/);
});

test('what makes a sentence of the first that begins small goes together with it', () => {
  const text =
    'Bonjour Mr. Benjelloun,\n\nwe rent out forklifts of the newest generation. Your new hall in Tangier opens with 6 docks, as I read.\n\nYoussef';
  const draft: Draft = {
    text,
    stage: 'first-touch',
    prospect: { name: 'Karim Benjelloun' },
    plan: { why: 'they opened a second site', objective: '' },
  };
  const rewrites = createRewriter().rewrite(draft, createEngine().analyse(draft));
  const begun = rewrites.find(({ kind }) => kind === 'start-from-them');
  expect(begun?.text).toContain('site. Your new hall');
  for (const part of rewrites.flatMap((rewrite) => textsInPart(text, rewrite)))
    expect(part).not.toMatch(/[.?!] \p{Ll}/u);
});

test('an article goes together with the word it no longer stands before', () => {
  const text =
    'Hi Denise,\n\nWe are an incredibly small agency for night shifts. Your board posted nine openings on 3 November, and seven are still up.\n\nKay';
  const draft: Draft = { text, stage: 'first-touch', prospect: { name: 'Denise Wozniak' } };
  const rewrites = createRewriter().rewrite(draft, createEngine().analyse(draft));
  const touched = rewrites.find(({ kind }) => kind === 'touch-up');
  expect(touched?.text).toContain('We are a small agency for night shifts.');
  const parts = rewrites.flatMap((rewrite) => textsInPart(text, rewrite));
  expect(parts).not.toEqual([]);
  for (const part of parts) expect(part).not.toMatch(/\ba incredibly|\ban small/);
});
