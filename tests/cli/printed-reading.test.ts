import { expect, test } from 'vitest';
import { printedReading } from '../../lib/cli/practice.ts';

test('a reading is printed with its dials in a column and its findings numbered', () => {
  const printed = printedReading({
    summary: 'Half and half, 62 of 100, 1 finding',
    dials: [
      { name: 'About them', value: '12 of 20 points' },
      { name: 'Calm', value: '6 of 12 points' },
    ],
    findings: [['We are thrilled', '6 points · Calm'], []],
  });
  expect(printed).toBe(
    [
      'Half and half, 62 of 100, 1 finding',
      '',
      '  About them  12 of 20 points',
      '  Calm        6 of 12 points',
      '',
      '  1. We are thrilled',
      '     6 points · Calm',
      '',
      '  2. ',
    ].join('\n'),
  );
});

test('nothing found is printed without an empty list', () => {
  expect(printedReading({ summary: 'About them, 100 of 100, 0 findings', dials: [], findings: [] })).toBe(
    'About them, 100 of 100, 0 findings\n',
  );
});
