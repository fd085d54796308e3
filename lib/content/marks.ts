import type { Dimension } from '../engine/types.ts';

/** `stop`: to check before sending. `reader`: about whom it is. `tone`: how it is said. */
export type MarkKind = 'stop' | 'reader' | 'tone';

/** The registry is shared with the page, so the names say nothing; `marks.css` styles them. */
const NAMES: Readonly<Record<MarkKind, string>> = { stop: 'hl-1', reader: 'hl-2', tone: 'hl-3' };
const KINDS = Object.keys(NAMES) as MarkKind[];

export function kindOf(dimension: Dimension | 'trust'): MarkKind {
  if (dimension === 'trust') return 'stop';
  return dimension === 'focus' || dimension === 'pain' || dimension === 'specific' ? 'reader' : 'tone';
}

export interface MarkedRange {
  readonly range: Range;
  readonly kind: MarkKind;
}

export interface Marks {
  /** Replaces all marks of one box; an empty list removes them. */
  show(owner: object, ranges: readonly MarkedRange[]): void;
}

/**
 * Underlines by CSS Custom Highlight: the page's nodes stay untouched, so nothing of ours can be sent by mistake.
 * A name exists only while something is marked; it is set anew each time, because the page can clear the registry.
 */
export function createMarks(signal: AbortSignal): Marks {
  const shown = new Map<object, readonly MarkedRange[]>();
  const paint = () => {
    // Absent before Firefox 140: the panel still lists everything.
    const registry = globalThis.CSS?.highlights;
    if (!registry || typeof Highlight === 'undefined') return;
    const all = [...shown.values()].flat();
    for (const kind of KINDS) {
      const ranges = all.filter((mark) => mark.kind === kind).map(({ range }) => range);
      if (ranges.length > 0) registry.set(NAMES[kind], new Highlight(...ranges));
      else registry.delete(NAMES[kind]);
    }
  };
  signal.addEventListener(
    'abort',
    () => {
      shown.clear();
      paint();
    },
    { once: true },
  );
  return {
    show(owner, ranges) {
      if (ranges.length === 0 && !shown.has(owner)) return;
      if (ranges.length > 0 && !signal.aborted) shown.set(owner, ranges);
      else shown.delete(owner);
      paint();
    },
  };
}
