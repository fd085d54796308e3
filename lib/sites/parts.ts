import type { PartSight } from './types.ts';

/** How a variant knows a part, the most trustworthy first; bare structure means neither data, role nor class. */
export type Step = 'data' | 'role' | 'class' | 'structure';

/** A selector, what it relies on, and the month in which public sources last reported it. */
export type Variant = readonly [selector: string, step: Step, seen: string];

/**
 * One thing on a site's page and the ways it is known, tried in this order: the site's own data, an ARIA role with its
 * position, a long-lived class, bare structure; within a step the newest first. The first that matches counts.
 */
export type Part = readonly Variant[];

/** Any variant of some parts, as one selector. */
export const selectorOf = (...parts: readonly Part[]): string =>
  parts
    .flat()
    .map(([selector]) => selector)
    .join();

/** All matches of the first variant that matches at all; `row` stands for `%`. */
export function findParts(scope: ParentNode, part: Part, row = ''): HTMLElement[] {
  for (const [selector] of part) {
    const found = scope.querySelectorAll<HTMLElement>(selector.replaceAll('%', row));
    if (found.length > 0) return [...found];
  }
  return [];
}

/** The first of them; does not look at the rest of a long page. */
export function findPart(scope: ParentNode, part: Part, row = ''): HTMLElement | null {
  for (const [selector] of part) {
    const found = scope.querySelector<HTMLElement>(selector.replaceAll('%', row));
    if (found) return found;
  }
  return null;
}

/** Nearest ancestor, or the element itself, that is any variant of the part. */
export const closestPart = (element: Element, part: Part): HTMLElement | null => element.closest(selectorOf(part));

export const isPart = (element: Element, part: Part): boolean => element.matches(selectorOf(part));

/** The smallest of so many ancestors that holds any of some parts. A higher one holds the whole page and proves nothing. */
export function smallestAround(element: Element, levels: number, ...parts: readonly Part[]): HTMLElement | null {
  const selector = selectorOf(...parts);
  let at = element.parentElement;
  for (let level = 0; at && at !== document.body && level < levels; level++) {
    if (at.querySelector(selector)) return at;
    at = at.parentElement;
  }
  return null;
}

/** Which variant answers for a part of a box: in its root, or the root itself. */
export function sightOf(name: string, root: HTMLElement, part: Part): PartSight {
  const answer = part.find(
    ([selector]) => root.matches(selector) || root.querySelector(selector.replaceAll('%', 'to')),
  );
  return answer ? { part: name, step: answer[1], seen: answer[2] } : { part: name, step: null };
}
