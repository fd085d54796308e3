import type { Context, Rule } from './define-rule.ts';
import type { Role, Sentence } from './document.ts';
import type { Sign } from './learned/columns.ts';
import { sumFor } from './learned/meaning.ts';
import { bitsFor } from './reading/may-match.ts';

/** Tells to which rules a sentence is something, one bit for each: asking them one by one costs more than the rest of them. */
export interface Sieve {
  readonly rules: readonly Rule[];
  /** Bits of rules that any sentence may be something to. */
  readonly always: number;
  /** By the index of the lookout, by act, and by stop sign. */
  readonly byLookout: readonly number[];
  readonly byAct: ReadonlyMap<Role, number>;
  readonly bySign: readonly (readonly [Sign, number])[];
}

/** Rules that lie this far apart share a bit, and are asked a little more often. */
const BITS = 32;

export const bitOf = (rule: number): number => 1 << (rule % BITS);

export function createSieve(rules: readonly Rule[]): Sieve {
  const byLookout: number[] = [];
  const byAct = new Map<Role, number>();
  const bySign: [Sign, number][] = [];
  let always = 0;
  rules.forEach(({ seeks, acts, signs }, rule) => {
    const bit = bitOf(rule);
    if (seeks === undefined && acts === undefined) always |= bit;
    for (const { index, unsure } of seeks ?? []) {
      if (unsure.length > 0) always |= bit;
      while (byLookout.length <= index) byLookout.push(0);
      byLookout[index] = (byLookout[index] ?? 0) | bit;
    }
    for (const act of acts ?? []) byAct.set(act, (byAct.get(act) ?? 0) | bit);
    for (const sign of signs ?? []) bySign.push([sign, bit]);
  });
  return { rules, always, byLookout, byAct, bySign };
}

/** The bits of the rules to which a sentence is something. */
export function sift(sentence: Sentence, context: Context, { rules, always, byLookout, byAct, bySign }: Sieve): number {
  let bits = always | bitsFor(sentence, byLookout);
  for (const role of sentence.roles) bits |= byAct.get(role) ?? 0;
  for (const [sign, bit] of bySign) if (sumFor(sentence, sign) > 0) bits |= bit;
  let kept = 0;
  for (let rule = 0; rule < rules.length; rule++) {
    const bit = bitOf(rule);
    if ((bits & bit) !== 0 && rules[rule]?.concerns?.(sentence, context) !== false) kept |= bit;
  }
  return kept;
}
