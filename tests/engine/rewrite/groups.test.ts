import { expect, test } from 'vitest';
import { asChanges } from '../../../lib/engine/rewrite/edits.ts';

test.each<[string, readonly (readonly string[])[], readonly number[]]>([
  ['nothing shared', [[], [], []], [0, 1, 2]],
  ['a sentence that goes in one place and comes in another', [['a'], [], ['a']], [0, 1, 0]],
  ['ties reach through others', [['a'], ['b'], ['a', 'b'], []], [0, 0, 0, 3]],
  ['two pairs stay apart', [['a'], ['b'], ['b'], ['a']], [0, 1, 1, 0]],
])('%s', (_, ties, groups) => {
  const edits = ties.map((own, i) => ({ start: i, end: i + 1, text: '', why: '', ties: own }));
  expect(asChanges(edits).map(({ group }) => group)).toEqual(groups);
});
