import type { ComposeBox } from '../sites/types.ts';
import { later } from './timing.ts';

/** Milliseconds the page has for itself between two slices of reading. */
const TURN = 12;

/** Runs at once for a draft that is read in one go, later for a long one; the returned function calls it off. */
export function whenRead(box: ComposeBox, run: () => void, signal: AbortSignal): () => void {
  let cancel = () => {};
  const readOn = () => {
    if (box.readOn()) run();
    else cancel = later(TURN, readOn, signal);
  };
  readOn();
  return () => cancel();
}
