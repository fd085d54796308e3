import { closestPart, findPart, findParts, isPart, smallestAround } from '../parts.ts';
import { isShown } from '../visible.ts';
import type { Found } from '../watch-boxes.ts';
import { ANCHOR, BODY, CANDIDATE, ELSEWHERE, NEAR_CANDIDATES, PROMPT, ROOT, VIEW, WINDOW } from './parts.ts';

const CLIMB = 25;

const bodyOf = (root: HTMLElement): HTMLElement | undefined =>
  findParts(root, BODY).find((editable) => !closestPart(editable, PROMPT));

const rootOf = (editable: HTMLElement): HTMLElement | null =>
  closestPart(editable, ROOT) ?? smallestAround(editable, CLIMB, ANCHOR);

/**
 * Position decides what an editable without a root is, because labels are translated. Settings hold rich-text editors
 * for signatures and out-of-office notes: those are not messages.
 */
function mustBeOwnedUpTo(editable: HTMLElement): boolean {
  const composing =
    closestPart(editable, WINDOW) || (isPart(editable, BODY.slice(0, 1)) && closestPart(editable, VIEW));
  const settings = location.hash.startsWith('#settings') && closestPart(editable, VIEW);
  return !!composing && !settings && !closestPart(editable, ELSEWHERE) && isShown(editable);
}

export function findBoxes(scopes: readonly ParentNode[]): Found {
  const boxes = new Map<HTMLElement, HTMLElement>();
  const unknown: HTMLElement[] = [];
  const near = scopes.flatMap((scope) =>
    NEAR_CANDIDATES.flatMap((selector) => [...scope.querySelectorAll<HTMLElement>(selector)]),
  );
  for (const candidate of new Set(near)) {
    if (!isPart(candidate, CANDIDATE)) continue;
    if (isPart(candidate, ROOT)) {
      if (!bodyOf(candidate) && !findPart(candidate, ROOT) && isShown(candidate)) unknown.push(candidate);
      continue;
    }
    const root = rootOf(candidate);
    if (root && bodyOf(root) === candidate) boxes.set(root, candidate);
    if (!root && mustBeOwnedUpTo(candidate)) unknown.push(candidate);
  }
  return { boxes, unknown };
}
