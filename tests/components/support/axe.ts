import axe from 'axe-core';
import { expect } from 'vitest';

/** Colours need a browser that paints; the browser tests look at those. A lone component is no page, so it has no landmarks. */
const OPTIONS = { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } };

export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element, OPTIONS);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
}
