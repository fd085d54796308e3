import { BOOSTERS } from '../phrases/boosters.ts';
import { HYPE } from '../phrases/hype.ts';

/**
 * Single words of hype, which the model does not hear: a sentence does the same with and without one of them, so that
 * adding one can never gain anything.
 */
const LOUD: ReadonlySet<string> = new Set(
  [...HYPE, ...BOOSTERS]
    .map((entry) => (typeof entry === 'string' ? entry : entry[0]))
    .filter((phrase) => /^[a-z-]+$/.test(phrase)),
);

export const isLoud = (form: string): boolean => LOUD.has(form);
