import { type Part, selectorOf } from '../parts.ts';
import type { SendAttempt } from '../types.ts';
import { SCHEDULED_SEND, SEND, SEND_AND_ARCHIVE } from './parts.ts';

const SENDS = [...SEND, ...SEND_AND_ARCHIVE];

/**
 * Listens for the three ways to ask Gmail to send. Only listens: nothing is prevented, delayed or stopped, and events
 * made by scripts do not count. `isActive` tells whether this box was the last one touched, because the menu that
 * schedules hangs outside every box; its items act on mousedown.
 */
export function listenForSends(
  root: HTMLElement,
  isActive: () => boolean,
  listener: (attempt: SendAttempt) => void,
  signal: AbortSignal,
): void {
  const options = { capture: true, signal };
  const on = ({ target, isTrusted }: Event, part: Part) =>
    isTrusted && target instanceof Element && target.closest(selectorOf(part)) !== null;
  root.addEventListener(
    'keydown',
    (event) => {
      const { key } = event;
      // Most keys are letters; what is asked of each costs the typing.
      if (key !== 'Enter' && key !== ' ') return;
      const { ctrlKey, metaKey, shiftKey, altKey, repeat, isComposing } = event;
      const shortcut = key === 'Enter' && (ctrlKey || metaKey) && !shiftKey && !altKey;
      const pressed = on(event, SENDS);
      if (event.isTrusted && !repeat && !isComposing && (shortcut || pressed)) listener({ how: 'keyboard' });
    },
    options,
  );
  root.addEventListener('click', (event) => on(event, SENDS) && listener({ how: 'click' }), options);
  document.addEventListener(
    'mousedown',
    (event) => on(event, SCHEDULED_SEND) && isActive() && listener({ how: 'scheduled' }),
    options,
  );
}
