import { browser } from 'wxt/browser';

/** In the world of the extension's own scripts; the page does not see it. */
const world: { coachedBy?: typeof browser.runtime } = globalThis as object;

/**
 * Whether no script of ours coaches this document already: one that is registered while a tab is open is started there
 * too, and must not run twice. One that an update has orphaned does not count.
 */
export function firstInThisPage(): boolean {
  try {
    if (world.coachedBy?.id) return false;
  } catch {
    // Reading it throws once its extension has gone (Firefox).
  }
  world.coachedBy = browser.runtime;
  return true;
}
