import { describe, expect, it } from 'vitest';
import { maskSentence } from '../../../lib/engine/reading/masking.ts';

/** Blanked words are shown as `_`. */
const shown = (text: string) => {
  const masked = maskSentence(text);
  expect(masked).toHaveLength(text.length);
  return [...masked]
    .map((character, index) => (character === ' ' && !/\s/.test(text[index] ?? '') ? '_' : character))
    .join('');
};

describe('maskSentence', () => {
  const rows: readonly [text: string, masked: string][] = [
    ['See https://acme.example/our-platform?we=1 now', 'See ______________________________________ now'],
    ['Ask ana@norwood.example or @norwood about #great', 'Ask ___________________ or ________ about ______'],
    ['norwood.example/we is down', '__________________ is down'],
    ['You wrote “we are thrilled” twice', 'You wrote ___ ___ _________ twice'],
    ["You wrote 'we are thrilled' twice", 'You wrote ___ ___ _________ twice'],
    ['Sie schrieb „wir sind“ und', 'Sie schrieb ____ _____ und'],
    ["the teams' budgets and the clients' needs", "the teams' budgets and the clients' needs"],
    ['It’s fine, don’t worry', "It's fine, don't worry"],
    ['Node.js v2.0 costs $3.5m', 'Node.js v2.0 costs $3.5m'],
    ['we help\u00A0you', 'we help you'],
    ['run `we help` once', 'run ___ _____ once'],
  ];
  it.each(rows)('%s', (text, masked) => {
    expect(shown(text)).toBe(masked);
  });
});
