/** Whether an element is rendered at all (Chrome 105, Firefox 106). */
export const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
