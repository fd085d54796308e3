import { structureAround } from './structure.ts';
import type { BoxCheck, ComposeBox, SiteListener, UnreadableBox } from './types.ts';

/** Milliseconds between two glances at whether the page has changed; all changes meanwhile share a sweep. */
const PACE = 200;
/** Sites build a box in steps; only what is still not understood after this long is called unreadable. */
const SETTLE = 1000;

export interface Found {
  /** Root element to body. */
  readonly boxes: ReadonlyMap<HTMLElement, HTMLElement>;
  /** Look like composers and are not understood. */
  readonly unknown: readonly HTMLElement[];
}

/** What a site knows of its pages; the watch below is the same for all. */
export interface Finder {
  /** The trees a sweep looks through: the document, and open shadow roots where the site has any. */
  scopes(page: Document): readonly (Document | ShadowRoot)[];
  /** One query per scope; everything else looks upwards from its answers. */
  find(scopes: readonly (Document | ShadowRoot)[]): Found;
  check(root: HTMLElement, body: HTMLElement): BoxCheck;
  /**
   * Whom a box is for, where a site uses one box for one conversation after another: another answer makes it another box.
   */
  belongsTo?(root: HTMLElement, body: HTMLElement): string;
  /** `isActive` tells whether this box was the last one touched. */
  box(root: HTMLElement, body: HTMLElement, isActive: () => boolean): ComposeBox;
}

/** The body of a box that can be read, or why one cannot. */
type Told = HTMLElement | UnreadableBox['check'];

/** What was told about an element, whom it was for then, and how to tell its end. */
interface Known {
  readonly told: Told;
  readonly owner: string;
  readonly end: AbortController;
}

/**
 * A page has changed when it has more or fewer elements, when a box has left it or is for somebody else, or when the
 * keyboard comes to something else. The browser counts once between two changes; an observer would be handed a record for every node, which on a
 * large insertion costs the page as much as the insertion itself. Only shadow roots, where nothing is counted, have one.
 */
export function watchBoxes(finder: Finder, page: Document, signal: AbortSignal, listener: SiteListener): void {
  /** By root, or by the element not understood. */
  const known = new Map<HTMLElement, Known>();
  /** When an element was first not understood. */
  const doubted = new WeakMap<HTMLElement, number>();
  const observed = new WeakSet<Node>();
  const elements = page.getElementsByTagName('*');
  let active: HTMLElement | null = null;
  let count = 0;
  let changed = false;

  const look = (): Map<HTMLElement, Told> => {
    const scopes = finder.scopes(page);
    for (const scope of scopes) if (scope !== page) observe(scope);
    const { boxes, unknown } = finder.find(scopes);
    const seen = new Map<HTMLElement, Told>();
    for (const element of unknown) seen.set(element, { level: 'unreadable', missing: ['root'] });
    for (const [root, body] of boxes) {
      const check = finder.check(root, body);
      seen.set(root, check.level === 'unreadable' ? check : body);
    }
    return seen;
  };
  const ownerOf = (root: HTMLElement, told: Told) =>
    told instanceof HTMLElement ? (finder.belongsTo?.(root, told) ?? '') : '';
  const tell = (element: HTMLElement, told: Told) => {
    const end = new AbortController();
    known.set(element, { told, owner: ownerOf(element, told), end });
    if (told instanceof HTMLElement) {
      listener.opened(
        finder.box(element, told, () => active === element),
        end.signal,
      );
    } else {
      const sight = () => ({ parts: [], structure: structureAround(element) });
      listener.unreadable({ element, check: told, sight }, end.signal);
    }
  };
  const sweep = () => {
    if (signal.aborted) return;
    const now = performance.now();
    const seen = look();
    for (const [element, { told, owner, end }] of known) {
      const sight = seen.get(element);
      const same = sight === told && ownerOf(element, told) === owner;
      if (same || (sight && 'level' in sight && 'level' in told)) continue;
      known.delete(element);
      end.abort();
    }
    for (const [element, told] of seen) {
      if (known.has(element)) continue;
      const since = doubted.get(element) ?? now;
      if ('level' in told) doubted.set(element, since);
      if ('level' in told && now - since < SETTLE) setTimeout(wake, SETTLE);
      else tell(element, told);
    }
  };
  const wake = () => {
    changed = true;
  };
  const isOver = ([element, { told, owner }]: readonly [HTMLElement, Known]) =>
    !element.isConnected || (told instanceof HTMLElement && (!told.isConnected || ownerOf(element, told) !== owner));
  const glance = () => {
    const now = elements.length;
    if (now === count && !changed && ![...known].some(isOver)) return;
    count = now;
    changed = false;
    // Frames stop in a hidden tab.
    if (page.hidden) sweep();
    else requestAnimationFrame(sweep);
  };
  const touch = (event: Event) => {
    for (const at of event.composedPath()) {
      if (at instanceof HTMLElement && known.has(at)) active = at;
    }
  };
  const observer = new MutationObserver(wake);
  const observe = (scope: Node) => {
    if (observed.has(scope)) return;
    observed.add(scope);
    observer.observe(scope, { childList: true, subtree: true });
  };

  if (signal.aborted) return;
  page.addEventListener('pointerdown', touch, { capture: true, signal });
  page.addEventListener('focusin', wake, { capture: true, signal });
  const glances = setInterval(glance, PACE);
  signal.addEventListener('abort', () => {
    clearInterval(glances);
    observer.disconnect();
    for (const { end } of known.values()) end.abort();
  });
  count = elements.length;
  setTimeout(sweep); // At once, because somebody may be about to send; but not while the page is still loading us.
}
