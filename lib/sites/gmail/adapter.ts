import { describeStructure } from '../structure.ts';
import type { BoxCheck, SiteAdapter, SiteListener } from '../types.ts';
import { checkBox, gmailBox } from './compose-box.ts';
import { closestPart, ROOT } from './parts.ts';
import { findBoxes } from './roots.ts';

/** Milliseconds between two sweeps of the page at the least. */
const PACE = 200;
/** Gmail builds a box in steps; only what is still not understood after this long is called unreadable. */
const SETTLE = 1000;

type Unreadable = Extract<BoxCheck, { missing: readonly string[] }>;

interface Known {
  readonly body: HTMLElement | null;
  readonly end: AbortController;
}

/**
 * One observer for the page, which only sets a flag; the page is queried once per frame at most.
 * Testing every added node instead costs ten times as much on a large insertion.
 */
export const gmailAdapter: SiteAdapter = {
  watch(page, signal, listener: SiteListener) {
    if (signal.aborted) return;
    /** Root (or the element not understood) to what was told about it. */
    const known = new Map<HTMLElement, Known>();
    /** Elements seen and not understood yet, with the time of the first sight. */
    const doubtful = new Map<HTMLElement, number>();
    let active: HTMLElement | null = null;
    let timer: ReturnType<typeof setTimeout> | null = null;
    let recheck: ReturnType<typeof setTimeout> | null = null;
    let lastSweep = -PACE;

    const open = (element: HTMLElement, body: HTMLElement | null) => {
      const end = new AbortController();
      known.set(element, { body, end });
      return end.signal;
    };
    const close = (element: HTMLElement) => {
      known.get(element)?.end.abort();
      known.delete(element);
    };
    const doubt = (element: HTMLElement, check: Unreadable, now: number) => {
      const since = doubtful.get(element) ?? now;
      doubtful.set(element, since);
      if (now - since < SETTLE) {
        recheck ??= setTimeout(() => {
          recheck = null;
          wake();
        }, SETTLE);
        return;
      }
      if (known.has(element)) return;
      listener.unreadable({ element, check, report: () => describeStructure(element) }, open(element, null));
    };

    const sweep = () => {
      if (signal.aborted) return;
      timer = null;
      const now = performance.now();
      lastSweep = now;
      const { boxes, unknown } = findBoxes(page);
      const unread = new Map<HTMLElement, Unreadable>(
        unknown.map((element) => [
          element,
          { level: 'unreadable', missing: ['root', 'subject', 'recipients', 'send'] },
        ]),
      );
      for (const [root, body] of boxes) {
        const check = known.get(root)?.body === body ? null : checkBox(root, body, true);
        if (check?.level === 'unreadable') unread.set(root, check);
      }
      for (const [element, { body }] of known) {
        const stays = body ? boxes.get(element) === body : unread.has(element);
        if (!stays) close(element);
      }
      for (const element of doubtful.keys()) if (!unread.has(element)) doubtful.delete(element);
      for (const [root, body] of boxes) {
        if (known.has(root) || unread.has(root)) continue;
        const end = open(root, body);
        listener.opened(
          gmailBox(root, body, () => active === root),
          end,
        );
      }
      for (const [element, check] of unread) doubt(element, check, now);
    };
    /** Frames stop in a hidden tab, so a timer leads to them there. */
    const run = () => (page.hidden ? sweep() : requestAnimationFrame(sweep));
    const wake = () => {
      timer ??= setTimeout(run, Math.max(0, PACE - (performance.now() - lastSweep)));
    };
    const touch = (event: Event) => {
      const root = event.target instanceof Element ? closestPart(event.target, ROOT) : null;
      if (root && known.has(root)) active = root;
    };

    const observer = new MutationObserver(wake);
    observer.observe(page.documentElement, { childList: true, subtree: true });
    for (const type of ['focusin', 'pointerdown']) {
      page.addEventListener(type, touch, { capture: true, passive: true, signal });
    }
    signal.addEventListener(
      'abort',
      () => {
        observer.disconnect();
        if (timer !== null) clearTimeout(timer);
        if (recheck !== null) clearTimeout(recheck);
        for (const element of [...known.keys()]) close(element);
      },
      { once: true },
    );
    wake();
  },
};
