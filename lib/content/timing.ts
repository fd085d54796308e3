export const onEnd = (signal: AbortSignal, run: () => void): void => {
  if (signal.aborted) run();
  else signal.addEventListener('abort', run, { once: true });
};

/** Runs once after `ms`, never after `signal` has aborted; the returned function calls it off. */
export function later(ms: number, run: () => void, signal: AbortSignal): () => void {
  const timer = setTimeout(() => signal.aborted || run(), ms);
  return () => clearTimeout(timer);
}

/**
 * Runs once when the page has laid itself out, so that measuring it costs no layout. Frames stop in a hidden tab, where
 * nothing is to be seen.
 */
export function afterFrame(run: () => void, signal: AbortSignal): () => void {
  let cancel = () => {};
  const frame = requestAnimationFrame(() => {
    cancel = later(0, run, signal);
  });
  return () => {
    cancelAnimationFrame(frame);
    cancel();
  };
}

/** Runs every `ms` until `signal` aborts. */
export function every(ms: number, run: () => void, signal: AbortSignal): void {
  const timer = setInterval(run, ms);
  onEnd(signal, () => clearInterval(timer));
}
