/**
 * A message as @webext-core/messaging 4.0.0 wraps it; the background listens through that library and answers `{res}`, or
 * `{err}` when a handler threw. The page's side and the panel's do without it, for two reasons: it weighs 1.2 kB of the
 * 15.5 a content script may, and it sends to tabs without reading `runtime.lastError`, which the browser then prints.
 */
export function envelope(type: string, data: unknown): object {
  return { type, data, timestamp: Date.now() };
}
