import type { SerializedAXNode } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { printedReading } from '../../lib/cli/practice.ts';
import { readCoach } from '../../lib/cli/read-coach.ts';

/** A node of an accessibility tree; what the reader does not look at is left out. */
function node(role: string, name: string, ...children: SerializedAXNode[]): SerializedAXNode {
  return { role, name, children } as unknown as SerializedAXNode;
}
const text = (words: string) => node('StaticText', words);
const button = (words: string) => node('button', words, text(words));

const finding = node(
  'article',
  '',
  text('“'),
  text('We are thrilled'),
  text('”'),
  text('6 points · Calm'),
  text('More delighted than they are.'),
  button('Apply: Remove'),
  button('Hide: We are thrilled'),
);
const rewrite = node('article', 'Touch up', text('Touch up'), button('Apply'), button('Copy'));
const meter = {
  role: 'meter',
  name: 'Their pain',
  value: 12,
  valuetext: '12 of 30 points',
} as unknown as SerializedAXNode;
const status = (words: string) => node('status', '', text(words));

describe('readCoach', () => {
  test.each([
    ['an empty page', node('RootWebArea', 'Practice')],
    ['a page that has not scored yet', node('RootWebArea', 'Practice', status('Reading the draft'), finding)],
    ['a score that is not said aloud', node('RootWebArea', 'Practice', text('62 of 100'))],
  ])('finds nothing on %s', (_page, tree) => {
    expect(readCoach(tree)).toBeNull();
  });

  test('reads summary, dials and findings, and leaves rewrites alone', () => {
    const tree = node('RootWebArea', 'Practice', status('About you, 38 of 100, 1 finding'), meter, finding, rewrite);
    expect(readCoach(tree)).toEqual({
      summary: 'About you, 38 of 100, 1 finding',
      dials: [{ name: 'Their pain', value: '12 of 30 points' }],
      findings: [['We are thrilled', '6 points · Calm', 'More delighted than they are.', 'Apply: Remove']],
    });
  });

  test('prints what it read', () => {
    expect(
      printedReading({
        summary: 'Half and half, 62 of 100, 1 finding',
        dials: [
          { name: 'About them', value: '12 of 20 points' },
          { name: 'Calm', value: '6 of 12 points' },
        ],
        findings: [['We are thrilled', '6 points · Calm']],
      }),
    ).toBe(
      [
        'Half and half, 62 of 100, 1 finding',
        '',
        '  About them  12 of 20 points',
        '  Calm        6 of 12 points',
        '',
        '  1. We are thrilled',
        '     6 points · Calm',
      ].join('\n'),
    );
  });
});
