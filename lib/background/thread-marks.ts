import type { Draft } from '../engine/types.ts';
import { hashOfWords } from '../storage/words-hash.ts';

/** `Re:`, `AW:`, `Fwd:`, `RE[2]:`, `回复：` and their like, however often; left-to-right marks stand around some. */
const PREFIXES = /^(?:[\s\p{Cf}]*\p{L}{1,4}(?:\[\d+\]|\(\d+\))?\s*[:：][\s\p{Cf}]*)+/u;

/** By which a thread is known again without keeping its subject; null where it has none. */
export function threadOf({ subject }: Draft): string | null {
  const bare = subject?.replace(PREFIXES, '').trim() ?? '';
  return bare === '' ? null : hashOfWords(bare);
}

/** By which their last message is known again; null where they have not written. */
export function heardIn({ lastInbound }: Draft): string | null {
  return lastInbound?.trim() ? hashOfWords(lastInbound) : null;
}
