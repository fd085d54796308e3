import { describe, expect, it } from 'vitest';
import { COLUMN_OF, COLUMNS, SIGNS, type Sign } from '../../../lib/engine/learned/columns.ts';
import type { Place } from '../../../lib/engine/learned/features.ts';
import { raiseSigns, signFeatures } from '../../../lib/engine/learned/raised.ts';
import { SIGN_WEIGHTS } from '../../../lib/engine/learned/weights.ts';

const FIRST: Place = { after: null, last: false, opensParagraph: true };
const WITHIN: Place = { after: 'fact', last: false, opensParagraph: false };
const LAST: Place = { after: 'question', last: true, opensParagraph: false };

/** What is left of sums after the place is known. */
function raisedFrom(said: Readonly<Partial<Record<Sign | 'amiss' | 'pitch', number>>>, place: Place): number[] {
  const sums = COLUMNS.map((column) => (said as Record<string, number>)[column] ?? 0);
  raiseSigns(sums, place);
  return sums;
}

const raised = (sign: Sign, said: number, amiss: number, place = WITHIN): number =>
  raisedFrom({ [sign]: said, amiss }, place)[COLUMN_OF[sign]] ?? 0;

describe('a stop sign', () => {
  it('has a weight for each of its features', () => {
    expect(SIGN_WEIGHTS.map(({ length }) => length)).toEqual(SIGNS.map(() => signFeatures(0, 0, WITHIN).length));
  });

  it.each(SIGNS)('%s is raised the sooner the more the words say for it', (sign) => {
    expect(raised(sign, 4, 3)).toBeGreaterThan(0);
    expect(raised(sign, -2, -3)).toBeLessThan(0);
    const rising = [-3, -1, 0, 1, 3].map((said) => raised(sign, said, 1));
    expect(rising).toEqual(rising.toSorted((one, other) => one - other));
  });

  it('of a talk there never was is likelier at the beginning, one that hurries is not', () => {
    expect(raised('pretended-thread', 1, 0, FIRST)).toBeGreaterThan(raised('pretended-thread', 1, 0, WITHIN));
    expect(raised('pretended-thread', 1, 0, LAST)).toBeLessThan(raised('pretended-thread', 1, 0, WITHIN));
    expect(raised('false-urgency', 1, 0, FIRST)).toBeLessThan(raised('false-urgency', 1, 0, WITHIN));
  });

  it('leaves what is said for everything else', () => {
    const sums = raisedFrom({ pitch: 2, amiss: 1.5, 'false-urgency': 1 }, LAST);
    expect(sums[COLUMN_OF.pitch]).toBe(2);
    expect(sums[COLUMN_OF.amiss]).toBe(1.5);
  });
});
