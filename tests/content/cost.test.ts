import { expect, it } from 'vitest';
import { costOf } from '../../lib/content/card.ts';
import { findingsIn } from './stage.ts';

it('a finding says what it costs', () => {
  const stop = { text: 'd', dimension: 'trust', points: 0 } as const;
  expect(findingsIn('a b c d', 'a', { text: 'b', points: 1 }, stop).map(costOf)).toEqual([
    'Costs 10 points',
    'Costs 1 point',
    'A stop sign',
  ]);
});
