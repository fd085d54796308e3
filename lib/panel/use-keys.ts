import { useEffect, useRef } from 'react';

const TAKES_TEXT =
  'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable], [role="textbox"]';
/** These have a use of their own for Enter. */
const PRESSED = 'button, a, summary, [role="button"], [role="radio"], [role="checkbox"], [role="switch"]';
/** These have a use of their own for arrows. */
const WALKED = '[role="radiogroup"], [role="tablist"], [role="menu"]';

/** Whether a key belongs to what has the focus, or to the browser. */
function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat) {
    return true;
  }
  const at = event.target instanceof Element ? event.target : null;
  if (at === null) return false;
  if (at.closest(TAKES_TEXT) !== null || at.closest('[role="dialog"], [role="alertdialog"]') !== null) return true;
  if (event.key === 'Enter') return at.closest(PRESSED) !== null;
  return event.key.startsWith('Arrow') && at.closest(WALKED) !== null;
}

export type Keys = Readonly<Record<string, (() => void) | undefined>>;

/** Single keys, by name (`n`, `Enter`, `ArrowDown`), that act while nothing that takes text has the focus. */
export function useKeys(keys: Keys, on: boolean): void {
  const newest = useRef(keys);
  useEffect(() => {
    newest.current = keys;
  });
  useEffect(() => {
    if (!on) return undefined;
    const ending = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        if (isTaken(event)) return;
        const name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
        const act = newest.current[name];
        if (act === undefined) return;
        event.preventDefault();
        act();
      },
      { signal: ending.signal },
    );
    return () => ending.abort();
  }, [on]);
}
