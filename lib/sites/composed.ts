/** What holds the shadow root an element stands in; null in the document itself. */
function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** The element around one, out of an open shadow root too. */
export const composedParent = (element: Element): Element | null => element.parentElement ?? hostOf(element);

/** As `closest`, out of open shadow roots too. */
export function closestComposed(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = hostOf(at)) {
    const found = at.closest(selector);
    if (found) return found;
  }
  return null;
}

/** Where the keyboard's focus is, in open shadow roots too. */
export function focusedElement(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Where the keyboard's focus is, among the elements that stand in the same tree as this one. */
export function focusBeside(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.activeElement : document.activeElement;
}
