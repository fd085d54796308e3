import { describeStructure } from '../structure.ts';
import type { SiteAdapter, UnreadableBox } from '../types.ts';
import { checkBox, gmailBox } from './compose-box.ts';
import { closestPart, ROOT } from './parts.ts';
import { findBoxes } from './roots.ts';

/** Milliseconds from a change of the page to the sweep that looks at it; all changes meanwhile share it. */
const PACE = 200;
/** Gmail builds a box in steps; only what is still not understood after this long is called unreadable. */
const SETTLE = 1000;

/** The body of a box that can be read, or why one cannot. */
type Sight = HTMLElement | UnreadableBox['check'];

/**
 * One observer for the page, which only sets a flag; the page is queried once per frame at most.
 * Testing every added node instead costs ten times as much on a large insertion.
 */
export const gmailAdapter: SiteAdapter = {
  watch(page, signal, listener) {
    /** Root (or the element not understood) to what was told about it, and how to tell its end. */
    const known = new Map<HTMLElement, readonly [Sight, AbortController]>();
    /** When an element was first not understood. */
    const doubted = new WeakMap<HTMLElement, number>();
    let active: HTMLElement | null = null;
    let waiting = false;

    const sweep = () => {
      waiting = false;
      if (signal.aborted) return;
      const now = performance.now();
      const { boxes, unknown } = findBoxes(page);
      const seen = new Map<HTMLElement, Sight>();
      for (const element of unknown) seen.set(element, { level: 'unreadable', missing: ['root'] });
      for (const [root, body] of boxes) {
        const check = checkBox(root, body);
        seen.set(root, check.level === 'unreadable' ? check : body);
      }
      for (const [element, [told, end]] of known) {
        const sight = seen.get(element);
        if (sight === told || (sight && 'level' in sight && 'level' in told)) continue;
        known.delete(element);
        end.abort();
      }
      for (const [element, sight] of seen) {
        if (known.has(element)) continue;
        const since = doubted.get(element) ?? now;
        if ('level' in sight) doubted.set(element, since);
        if ('level' in sight && now - since < SETTLE) {
          setTimeout(wake, SETTLE);
          continue;
        }
        const end = new AbortController();
        known.set(element, [sight, end]);
        if ('level' in sight) {
          listener.unreadable({ element, check: sight, report: () => describeStructure(element) }, end.signal);
        } else {
          const box = gmailBox(element, sight, () => active === element);
          listener.opened(box, end.signal);
        }
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
      for (const [, end] of known.values()) end.abort();
    });
    setTimeout(sweep); // At once, because somebody may be about to send; but not while the page is still loading us.
  },
};
