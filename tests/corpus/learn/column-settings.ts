import { type Column, SIGNS, TOPICS } from '../../../lib/engine/learned/columns.ts';
import type { Verdict } from '../../../lib/engine/types.ts';
import type { Settings } from './ftrl.ts';

/** Of the topics the largest is taken, so none has a threshold of its own. */
export const isTopic = (column: Column): boolean => (TOPICS as readonly string[]).includes(column);

/** Stop signs and what is amiss are fitted to sentences of their own (fit-signs.ts, fit-amiss.ts). */
export const isOfItsOwn = (column: Column): boolean =>
  column === 'amiss' || (SIGNS as readonly string[]).includes(column);

/** The verdict a column about whole messages speaks for; null for columns about sentences. */
export function verdictFor(column: Column): Verdict | null {
  if (column === 'outreach') return 'scored';
  return column === 'arranging' ? 'logistics' : null;
}

/** A strong pull to zero: thousands of words, a few hundred sentences for each act. */
const FIT_SENTENCES: Settings = { alpha: 0.1, l1: 2, l2: 1, rounds: 12 };
/** A weaker one: in a message many small weights add up, and there are fewer messages to see each word in. */
const FIT_MESSAGES: Settings = { alpha: 0.1, l1: 0.5, l2: 1, rounds: 12 };

export const settingsFor = (column: Column): Settings => (verdictFor(column) === null ? FIT_SENTENCES : FIT_MESSAGES);
