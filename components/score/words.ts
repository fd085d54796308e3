import type { Band, Dimension } from '../../lib/engine/types.ts';

export const BAND_WORDS: Readonly<Record<Band, string>> = {
  'about-them': 'About them',
  'half-and-half': 'Half and half',
  'about-you': 'About you',
};

export const DIMENSION_WORDS: Readonly<Record<Dimension, string>> = {
  focus: 'About them',
  pain: 'Their pain',
  calm: 'Calm',
  specific: 'Specific to them',
  ask: 'The ask',
  readable: 'Easy to read',
  fresh: 'Fresh words',
};

/** The dials a person sees at once; the rest explain the remainder. */
export const FIRST_DIALS = ['focus', 'pain', 'calm'] as const satisfies readonly Dimension[];
export const OTHER_DIALS = ['specific', 'ask', 'readable', 'fresh'] as const satisfies readonly Dimension[];

/** `1 finding`, `3 findings`. */
export function countOf(count: number, one: string, many: string): string {
  return `${new Intl.NumberFormat('en').format(count)} ${count === 1 ? one : many}`;
}

/** One sentence for the head of the panel. */
export function summaryOf(band: Band, findings: number, gates: number): string {
  if (gates > 0) return 'Something needs a look before this goes out.';
  if (findings === 0) return band === 'about-them' ? 'Mostly about them. Send when ready.' : 'Nothing to change.';
  if (band === 'about-them') return 'Mostly about them. What is left is small.';
  if (band === 'half-and-half') return 'Half of this is about us. Turn a little more of it towards them.';
  return 'Most of this is about us. Start from what they are dealing with.';
}
