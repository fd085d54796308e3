import type { Finding } from '../engine/types.ts';

/**
 * Names of the three kinds: to check before sending; about whom it is; how it is said. The registry is shared with the
 * page, so they say nothing; `marks.css` styles them.
 */
const NAMES = ['hl-1', 'hl-2', 'hl-3'];

const nameOf = ({ dimension }: Finding) =>
  dimension === 'trust' ? 'hl-1' : /focus|pain|specific/.test(dimension) ? 'hl-2' : 'hl-3';

export interface Mark {
  readonly finding: Finding;
  readonly range: Range;
}

export interface Marks {
  /** Replaces all marks of one box; an empty list removes them. */
  show(owner: object, marks: readonly Mark[]): void;
}

/**
 * Underlines by CSS Custom Highlight: the page's nodes stay untouched, so nothing of ours can be sent by mistake.
 * A name exists only while something is marked; it is set anew each time, because the page can clear the registry.
 */
export function createMarks(): Marks {
  const shown = new Map<object, readonly Mark[]>();
  const show = (owner: object, marks: readonly Mark[]) => {
    if (marks.length > 0) shown.set(owner, marks);
    else if (!shown.delete(owner)) return;
    // Absent before Firefox 140: the panel still lists everything.
    const registry = globalThis.CSS?.highlights;
    for (const name of registry ? NAMES : []) {
      const ranges = [...shown.values()].flat().filter(({ finding }) => nameOf(finding) === name);
      if (ranges.length > 0) registry.set(name, new Highlight(...ranges.map(({ range }) => range)));
      else registry.delete(name);
    }
  };
  return { show };
}
