import { expect, test } from 'vitest';
import { ownProductIn } from '../../lib/prospects/own-product.ts';

const NAMES = ['RotaDesk', 'scheduling module', 'Ünal & Sons', 'Go'];

test.each([
  ['Wants RotaDesk before summer', 'RotaDesk'],
  ['she needs our Scheduling Module', 'scheduling module'],
  ['would buy the scheduling-module', 'scheduling module'],
  ['heard of Unal and Sons', null],
  ['heard of unal & sons', 'Ünal & Sons'],
  ['wants fewer missed calls', null],
  ['go live before May', null],
  ['a scheduling problem', null],
  ['RotaDesks are everywhere', null],
  ['', null],
])('%j names %j', (text, name) => {
  expect(ownProductIn(text, NAMES)).toBe(name);
});

test('without products nothing is found', () => {
  expect(ownProductIn('wants RotaDesk', ['', ' '])).toBeNull();
});
