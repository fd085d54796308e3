/** Whether an element is rendered at all; `checkVisibility` where the browser has it (Chrome 105, Firefox 106). */
export function isShown(element: Element): boolean {
  if (typeof element.checkVisibility === 'function') return element.checkVisibility({ visibilityProperty: true });
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (view?.getComputedStyle(at).display === 'none') return false;
  }
  return element.isConnected;
}
