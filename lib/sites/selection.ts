import { focusBeside } from './composed.ts';

/** Selects a range in the page. Chromium gives the same selection inside an open shadow root and outside it (tried in 156). */
export function select(range: Range | null): void {
  const selection = getSelection();
  if (!selection || !range) return;
  selection.removeAllRanges();
  selection.addRange(range);
}

/** Where the caret is, as a place in the tree of `element`: Firefox tells the window only the host of a shadow root. */
export function caretPlace(element: Element): readonly [Node, number] | null {
  const root = element.getRootNode() as Node & { getSelection?: () => Selection | null };
  const { focusNode, focusOffset = 0 } = root.getSelection?.() ?? getSelection() ?? {};
  return focusNode ? [focusNode, focusOffset] : null;
}

/** Gives an element the keyboard without scrolling to it. */
export function focusOn(element: HTMLElement): void {
  if (focusBeside(element) !== element) element.focus({ preventScroll: true });
}
