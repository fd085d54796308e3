import type { SendAttempt } from '../types.ts';
import { isPart, SCHEDULED_SEND, SEND, SEND_AND_ARCHIVE } from './parts.ts';

const sends = (element: Element) => isPart(element, SEND) || isPart(element, SEND_AND_ARCHIVE);

function within(event: Event, root: Element, matches: (element: Element) => boolean): boolean {
  let at = event.target instanceof Node ? event.target : null;
  for (; at && at !== root; at = at.parentNode) {
    if (at.nodeType === 1 && matches(at as Element)) return true;
  }
  return false;
}

/**
 * Listens for the three ways to ask Gmail to send. Only listens: nothing is prevented, delayed or stopped, and events
 * made by scripts do not count. `isActive` tells whether this box was the last one touched, because the menu that
 * schedules hangs outside every box.
 */
export function listenForSends(
  root: HTMLElement,
  isActive: () => boolean,
  listener: (attempt: SendAttempt) => void,
  signal: AbortSignal,
): void {
  const options = { capture: true, passive: true, signal };
  const page = root.ownerDocument;
  root.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.repeat || event.isComposing) return;
      const shortcut = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      const pressed = (event.key === 'Enter' || event.key === ' ') && within(event, root, sends);
      if (shortcut || pressed) listener({ how: 'keyboard' });
    },
    options,
  );
  root.addEventListener(
    'click',
    (event) => {
      if (event.isTrusted && within(event, root, sends)) listener({ how: 'click' });
    },
    options,
  );
  // Gmail's menus act on mousedown, the keyboard on click; one choice may give both, which the session counts once.
  for (const type of ['mousedown', 'click'] as const) {
    page.addEventListener(
      type,
      (event) => {
        const chosen = within(event, page.documentElement, (element) => isPart(element, SCHEDULED_SEND));
        if (event.isTrusted && chosen && isActive()) listener({ how: 'scheduled' });
      },
      options,
    );
  }
}
