import { describe, expect, test } from 'vitest';
import { createRewriter } from '../../../lib/engine/rewriter.ts';
import type { Moment } from '../../../lib/engine/types.ts';
import { SAID } from './said.ts';

const rewriter = createRewriter();
const shownBy = (lastInbound: string): readonly Moment[] =>
  rewriter.cards({ text: 'Hi Ana,', lastInbound }).flatMap(({ moment, heard }) => (heard === null ? [] : [moment]));

describe.each(Object.entries(SAID))('%s', (moment, { means, only }) => {
  test.each(means)('is heard in: %s', (inbound) => {
    expect(shownBy(inbound)).toContain(moment);
  });
  test.each(only)('is not heard in: %s', (inbound) => {
    expect(shownBy(inbound)).not.toContain(moment);
  });
});

test.each<[string, Moment, string]>([
  [
    'Great stuff! Please send us a proposal by tomorrow. This is amazing.',
    'rush',
    'Please send us a proposal by tomorrow.',
  ],
  [
    "We already have a supplier, and I'm not the right person anyway.",
    'wrong-person',
    "We already have a supplier, and I'm not the right person anyway.",
  ],
  [
    'Hi Grace,\n\nToo expensive for us.\n\nBest,\nAna\n\nOn 4 May 2026 Grace <g@x.example> wrote:\n> We have a supplier.',
    'too-expensive',
    'Too expensive for us.',
  ],
])('the one that decides comes first, in their words: %s', (lastInbound, moment, heard) => {
  expect(rewriter.cards({ text: 'Hi Ana,', lastInbound })[0]).toMatchObject({ moment, heard });
});

test('a long sentence gives its clause', () => {
  const lastInbound = `${'I have read all of what you wrote with some care over the weekend '.repeat(2)}, and we already have a supplier for that, which I think you knew.`;
  expect(rewriter.cards({ text: '', lastInbound })[0]?.heard).toBe('we already have a supplier for that');
});

describe('what is only offered', () => {
  const moments = (draft: Parameters<typeof rewriter.cards>[0]) => rewriter.cards(draft).map(({ moment }) => moment);
  test('nothing in a first touch, nor after they asked for no more mail', () => {
    expect(moments({ text: 'Hi Ana,' })).toEqual([]);
    expect(moments({ text: 'Hi Ana,', stage: 'first-touch', lastInbound: 'We have a supplier.' })).toEqual([]);
    expect(moments({ text: 'Hi Ana,', lastInbound: 'We have a supplier. Please stop emailing me.' })).toEqual([]);
  });
  test('silence in a follow-up; the last message first where this is a late one', () => {
    expect(moments({ text: 'Hi Ana,', stage: 'follow-up' })).toEqual(['silence', 'broken-promise', 'break-up']);
    expect(moments({ text: 'Hi Ana,\n\nThis is my third attempt.', stage: 'follow-up' })[0]).toBe('break-up');
    expect(moments({ text: 'Hi Ana,', stage: 'follow-up', plan: { objective: 'break-up note' } })[0]).toBe('break-up');
  });
  test('repair first where the draft says sorry for it', () => {
    const text = 'Hi Ana,\n\nSorry for not sending the list on Monday.';
    expect(moments({ text, stage: 'customer' })).toEqual(['broken-promise', 'break-up']);
  });
});
