/** Runs once after `ms`, never after `signal` has aborted; the returned function calls it off. */
export function later(ms: number, run: () => void, signal: AbortSignal): () => void {
  if (signal.aborted) return () => {};
  const timer = setTimeout(() => {
    signal.removeEventListener('abort', cancel);
    run();
  }, ms);
  const cancel = () => clearTimeout(timer);
  signal.addEventListener('abort', cancel, { once: true });
  return () => {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
  };
}

/** Runs every `ms` until `signal` aborts. */
export function every(ms: number, run: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const timer = setInterval(run, ms);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}

/** Joins all calls within one frame into one run at its start. */
export function oncePerFrame(run: () => void, signal: AbortSignal): () => void {
  let asked = false;
  return () => {
    if (asked || signal.aborted) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      if (!signal.aborted) run();
    });
  };
}
