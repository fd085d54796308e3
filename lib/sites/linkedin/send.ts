import type { SendAttempt } from '../types.ts';

/**
 * Listens for the ways to ask LinkedIn to send. Only listens, and only to the person's own events. Whether Enter alone
 * sends is a setting that the page keeps to itself: it is an attempt at most, and a line end that it made is no sending.
 */
export function listenForSends(
  root: HTMLElement,
  { isSend, enter }: { readonly isSend: (element: Element) => boolean; readonly enter: 'alone' | 'with-modifier' },
  listener: (attempt: SendAttempt) => void,
  signal: AbortSignal,
): void {
  const options = { capture: true, signal };
  const onSend = ({ target }: Event) => target instanceof Element && isSend(target);
  root.addEventListener(
    'click',
    (event) => {
      if (event.isTrusted && onSend(event)) listener({ how: event.detail === 0 ? 'keyboard' : 'click' });
    },
    options,
  );
  root.addEventListener(
    'keydown',
    (event) => {
      // Most keys are letters; what is asked of each costs the typing.
      if (event.key !== 'Enter') return;
      const { ctrlKey, metaKey, shiftKey, altKey, repeat, isComposing, target, isTrusted } = event;
      if (!isTrusted || repeat || isComposing || shiftKey || altKey) return;
      const writing = target instanceof HTMLElement && (target.isContentEditable || target.localName === 'textarea');
      if (writing && (ctrlKey || metaKey || enter === 'alone')) listener({ how: 'keyboard' });
    },
    options,
  );
}
