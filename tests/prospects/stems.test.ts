import { expect, test } from 'vitest';
import { contentStems, heardStems, stem } from '../../lib/prospects/stems.ts';

test.each([
  'call calls calling called',
  'slip slips slipping slipped',
  'invoice invoices invoicing invoiced',
  'miss misses missing missed',
  'carry carries carrying carried',
  'reply replies replying replied',
  'delivery deliveries deliver delivering delivered',
  'chase chases chasing chased',
  'cancel cancelling cancelled canceled',
  'agree agrees agreeing agreed',
  'pay pays paying paid',
  'lose loses losing lost',
  'plan plans planning planned',
  'box boxes',
  'slow slowly',
  'process processes processing processed',
])('%s are one', (forms) => expect(new Set(forms.split(' ').map(stem)).size).toBe(1));

test.each([
  ['stock', 'stack'],
  ['ring', 'rig'],
  ['bed', 'bad'],
  ['status', 'state'],
  ['bus', 'bush'],
])('%s and %s are two', (one, other) => expect(stem(one)).not.toBe(stem(other)));

test('words that say nothing, numbers and marks are left out; accents and apostrophes make no other word', () => {
  expect(contentStems('It’s 12 of THEM that we’ve had, and Renée’s cafés')).toEqual(contentStems('Renee cafe'));
  expect(contentStems('')).toEqual([]);
});

test.each([['no-shows'], ['no shows'], ['noshows'], ['No show'], ['NO-SHOW']])('%s is a no-show', (written) => {
  expect(contentStems(written)).toEqual(contentStems('no-shows'));
});

test('what may be written in one is heard in two words', () => {
  expect(heardStems('at the front desk')).toContain(stem('frontdesk'));
  expect(heardStems('at the front-desk')).toContain(stem('desk'));
});
