import '../support/fake-extension.ts';
import { describe, expect, test } from 'vitest';
import { asChosen } from '../../lib/choosing/as-chosen.ts';
import { createProposer } from '../../lib/choosing/proposer.ts';
import { createEngine } from '../../lib/engine/engine.ts';
import type { Card } from '../../lib/engine/types.ts';
import type { DraftChoice } from '../../lib/storage/schema.ts';
import { DEFAULT_SETTINGS } from '../../lib/storage/settings.ts';
import { hashOfWords } from '../../lib/storage/words-hash.ts';
import { loudWordEngine, loudWordRewriter } from './engine.ts';

const settings = DEFAULT_SETTINGS;
const hidden = (rule: string, words: string): DraftChoice => ({
  draftKey: 'd',
  hidden: [`${rule}:${hashOfWords(words)}`],
  notProspecting: false,
  at: 0,
});

describe('proposals', () => {
  const engine = loudWordEngine();
  const draft = { text: 'An amazing and incredible planner' };
  const proposedUnder = (choice: DraftChoice | undefined, rewriter = loudWordRewriter()) => {
    const decisions = { settings, choice };
    return createProposer(engine, rewriter).rewrites(draft, asChosen(engine.analyse(draft), decisions), decisions);
  };

  test('leave what was hidden as it is, and are scored by the same eyes', () => {
    expect(proposedUnder(hidden('no-hype', 'amazing'))).toMatchObject([
      { text: 'An amazing and  planner', score: 100 },
    ]);
  });

  test('are none for a draft without a number', () => {
    expect(proposedUnder({ ...hidden('a', 'b'), notProspecting: true })).toEqual([]);
  });

  test('that are worse under these decisions are left out', () => {
    const rewrite = {
      kind: 'turn-round',
      text: 'amazing amazing amazing',
      score: 99,
      changes: [],
      blanks: [],
      slots: [],
    } as const;
    expect(proposedUnder(undefined, { rewrite: () => [rewrite], cards: () => [] })).toEqual([]);
  });
});

test('hiding what concerns the whole of a real draft leaves its proposals standing', () => {
  const draft = {
    text: "Hi Ana,\n\nI'm Jo from Loftway, the award-winning recall software for dental clinics. We're thrilled to announce our amazing new module!!\n\nOur platform helps companies like yours increase productivity, and it is an amazing game-changer.\n\nCheers,\nJo",
  };
  const raw = createEngine().analyse(draft);
  const { rewrites: propose } = createProposer();
  const under = (choice: DraftChoice | undefined) => {
    const decisions = { settings, choice };
    return propose(draft, asChosen(raw, decisions), decisions).map(({ kind }) => kind);
  };
  expect(under(undefined)).toEqual(['touch-up', 'turn-round']);
  const [largest] = raw.findings;
  expect(largest?.points).toBeGreaterThan(10);
  expect(under(hidden(largest?.rule ?? '', largest?.text ?? ''))).toEqual(['touch-up', 'turn-round']);
});

test('cards are offered where the box has room for them', () => {
  const card = (moment: Card['moment'], text: string): Card => ({
    moment,
    text,
    heard: null,
    why: 'Room to say no.',
    changes: [{ start: 0, end: 0, text, why: '', group: 0 }],
    blanks: [],
    slots: [],
  });
  const cards = [card('silence', 'a'.repeat(201)), card('break-up', 'a'.repeat(200))];
  const { cards: offered } = createProposer(loudWordEngine(), { rewrite: () => [], cards: () => cards });
  const moments = (draft: { readonly text: string; readonly limit?: number }) =>
    offered(draft).map(({ moment }) => moment);
  expect(moments({ text: '', limit: 200 })).toEqual(['break-up']);
  expect(moments({ text: '' })).toEqual(['silence', 'break-up']);
});
