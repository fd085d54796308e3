import type { Day, TrustEvent } from './types.ts';

/** What was promised and is neither kept nor broken, and is due by a day, that day included. */
export function promisesDueBy(trustLog: readonly TrustEvent[], day: Day): readonly TrustEvent[] {
  return trustLog.filter(({ state, due }) => state === 'open' && due !== '' && due <= day);
}
