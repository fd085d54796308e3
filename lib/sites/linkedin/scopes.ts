import { findParts } from '../parts.ts';
import { isShown } from '../visible.ts';
import { OUTLET } from './parts.ts';

/**
 * The document, and the open shadow roots that LinkedIn puts its old front end into on pages of the new one; one may stand
 * in another.
 */
export function scopesOf(page: Document): (Document | ShadowRoot)[] {
  const scopes: (Document | ShadowRoot)[] = [page];
  for (const scope of scopes) {
    const around = scope === page ? page.body : scope;
    const hosts = new Set<Element>([...findParts(scope, OUTLET), ...around.children]);
    for (const { shadowRoot } of hosts) if (shadowRoot) scopes.push(shadowRoot);
  }
  return scopes;
}

/**
 * Whether this document is one a person looks at: the tab itself, or a frame of LinkedIn's own that is to be seen. There
 * may be several such frames at once, some of them hidden; a page of another site that frames LinkedIn is left alone.
 */
export function isLookedAt(): boolean {
  if (window === window.top) return true;
  try {
    const frame = window.frameElement;
    return frame !== null && isShown(frame) && frame.getClientRects().length > 0;
  } catch {
    return false;
  }
}

/** The path of the page a person sees in the address bar; a frame has an address of its own. */
export function pagePath(): string {
  try {
    return window.top?.location.pathname ?? location.pathname;
  } catch {
    return location.pathname;
  }
}
