import { describeStructure } from '../structure.ts';
import type { SiteAdapter, UnreadableBox } from '../types.ts';
import { checkBox, gmailBox } from './compose-box.ts';
import { closestPart, ROOT } from './parts.ts';
import { findBoxes } from './roots.ts';

/** Milliseconds from a change of the page to the sweep that looks at it; all changes meanwhile share it. */
const PACE = 200;
/** Gmail builds a box in steps; only what is still not understood after this long is called unreadable. */
const SETTLE = 1000;

interface Known {
  /** Null for something that cannot be read. */
  readonly body: HTMLElement | null;
  readonly end: AbortController;
}

/**
 * One observer for the page, which only sets a flag; the page is queried once per frame at most.
 * Testing every added node instead costs ten times as much on a large insertion.
 */
export const gmailAdapter: SiteAdapter = {
  watch(page, signal, listener) {
    /** Root (or the element not understood) to what was told about it. */
    const known = new Map<HTMLElement, Known>();
    /** Elements seen and not understood, with the time of the first sight. */
    let doubtful = new Map<HTMLElement, number>();
    let active: HTMLElement | null = null;
    let waiting = false;

    const open = (element: HTMLElement, body: HTMLElement | null) => {
      const end = new AbortController();
      known.set(element, { body, end });
      return end.signal;
    };
    const close = (element: HTMLElement) => {
      known.get(element)?.end.abort();
      known.delete(element);
    };

    const sweep = () => {
      waiting = false;
      if (signal.aborted) return;
      const now = performance.now();
      const { boxes, unknown } = findBoxes(page);
      const unread = new Map<HTMLElement, UnreadableBox['check']>();
      for (const element of unknown) unread.set(element, { level: 'unreadable', missing: ['root'] });
      for (const [root, body] of boxes) {
        const check = checkBox(root, body, true);
        if (check.level === 'unreadable') unread.set(root, check);
      }
      for (const [element, { body }] of known) {
        if (body ? boxes.get(element) !== body || unread.has(element) : !unread.has(element)) close(element);
      }
      for (const [root, body] of boxes) {
        if (known.has(root) || unread.has(root)) continue;
        const closed = open(root, body);
        listener.opened(
          gmailBox(root, body, () => active === root),
          closed,
        );
      }
      const before = doubtful;
      doubtful = new Map();
      for (const [element, check] of unread) {
        const since = before.get(element) ?? now;
        doubtful.set(element, since);
        if (known.has(element)) continue;
        if (now - since < SETTLE) setTimeout(wake, SETTLE);
        else listener.unreadable({ element, check, report: () => describeStructure(element) }, open(element, null));
      }
    };
    const wake = () => {
      if (waiting) return;
      waiting = true;
      // Frames stop in a hidden tab.
      setTimeout(() => (page.hidden ? sweep() : requestAnimationFrame(sweep)), PACE);
    };
    const touch = ({ target }: Event) => {
      const root = target instanceof Element && closestPart(target, ROOT);
      if (root && known.has(root)) active = root;
    };

    if (signal.aborted) return;
    const observer = new MutationObserver(wake);
    observer.observe(page.documentElement, { childList: true, subtree: true });
    page.addEventListener('pointerdown', touch, { capture: true, signal });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      for (const element of known.keys()) close(element);
    });
    sweep(); // At once: somebody may be about to send.
  },
};
