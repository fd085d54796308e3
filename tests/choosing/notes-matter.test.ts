import '../support/fake-extension.ts';
import { describe, expect, test } from 'vitest';
import { withNotes } from '../../lib/choosing/as-known.ts';
import { createEngine } from '../../lib/engine/engine.ts';
import { createRewriter } from '../../lib/engine/rewriter.ts';
import type { RewriteKind } from '../../lib/engine/types.ts';
import type { Prospect } from '../../lib/prospects/types.ts';
import { prospectRow, SENT_AT, seen, trouble } from '../storage/rows.ts';

const engine = createEngine();
const rewriter = createRewriter();

/** About a trouble, told as a guess. */
const GUESSING = `Hi Ana,

One desk for two practices usually means that recall calls come last.

Is that part of what you are dealing with this autumn? If not, say so and I will leave it there.

Dave`;

/** About us alone. */
const SELLING = `Hi Ana,

We are the leading provider of recall software and we would love to show you our platform. Our customers save time every day.

Do you have 30 minutes on Thursday for a demo?

Dave`;

const SLIPS = trouble('Recall calls slip when one desk answers for two practices');
const OPENED = seen('Opened a second practice in May');

const drafted = (text: string, notes: Partial<Prospect> | null, painMenu: readonly string[] = []) =>
  withNotes(
    { text, to: [{ name: 'Ana Pires', email: 'ana@norwood-dental.example' }] },
    { notes: notes === null ? undefined : prospectRow(notes), planned: undefined, painMenu },
  );

const scoreOf = (notes: Partial<Prospect> | null) => engine.analyse(drafted(GUESSING, notes)).score ?? 0;

describe('the same draft, scored with other notes', () => {
  test.each<[string, Partial<Prospect>, 'more' | 'the same']>([
    ['the trouble it names', { pains: [SLIPS] }, 'more'],
    ['the trouble it names among others', { pains: [trouble('The lorry park floods'), SLIPS] }, 'more'],
    ['another trouble', { pains: [trouble('The lorry park floods every winter')] }, 'the same'],
    ['what has nothing to do with it', { observations: [seen('Won a gardening prize')] }, 'the same'],
    ['a name alone', {}, 'the same'],
  ])('%s', (_, notes, expected) => {
    const [bare, noted] = [scoreOf(null), scoreOf(notes)];
    if (expected === 'more') expect(noted).toBeGreaterThan(bare);
    else expect(noted).toBe(bare);
  });
});

describe('proposals for the same draft', () => {
  const proposed = (notes: Partial<Prospect> | null, painMenu?: readonly string[]) => {
    const draft = drafted(SELLING, notes, painMenu);
    return new Map(rewriter.rewrite(draft, engine.analyse(draft)).map((rewrite) => [rewrite.kind, rewrite]));
  };
  const textOf = (kind: RewriteKind, notes: Partial<Prospect> | null, painMenu?: readonly string[]) =>
    proposed(notes, painMenu).get(kind)?.text ?? '';

  test('with nothing known they are blanks, and there is nothing to start from', () => {
    expect(proposed(null).get('turn-round')?.blanks).toHaveLength(2);
    expect(proposed(null).has('start-from-them')).toBe(false);
  });

  test.each<[string, Partial<Prospect>, string]>([
    ['a trouble', { pains: [SLIPS] }, 'recall calls slip when one desk answers for two practices'],
    ['what was seen', { pains: [SLIPS], observations: [OPENED] }, 'opened a second practice in May'],
    [
      'what it costs them',
      { pains: [SLIPS], consequence: 'Chairs stand empty in March' },
      'chairs stand empty in March',
    ],
    [
      'of two troubles the one with the higher rating',
      {
        pains: [
          SLIPS,
          trouble('The rota is made on Sundays', {
            super: { substantial: 4, unique: 3, pervasive: 2, expensive: 3, rapid: 3 },
          }),
        ],
      },
      'the rota is made on Sundays',
    ],
    [
      'what they want',
      {
        pains: [SLIPS],
        observations: [OPENED],
        possibilities: [{ id: 'a', text: 'One list of recalls for both practices', at: SENT_AT, kind: 'want' }],
      },
      'one list of recalls for both practices',
    ],
  ])('say what is noted: %s', (_, notes, words) => {
    const said = (what: Partial<Prospect> | null) => [...proposed(what).values()].map(({ text }) => text).join('\n');
    expect(said(notes)).toContain(words);
    expect(said(null)).not.toContain(words);
  });

  test('a trouble of the menu stands in for one that is not known yet', () => {
    const menu = ['Recall calls slip when one desk answers for two practices'];
    expect(textOf('turn-round', null, menu)).toContain('recall calls slip when one desk answers');
    const known = textOf('turn-round', { pains: [trouble('The rota is made on Sundays')] }, menu);
    expect(known).toContain('the rota is made on Sundays');
    expect(known).not.toContain('recall calls slip');
  });
});
