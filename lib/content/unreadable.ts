import type { UnreadableBox } from '../sites/types.ts';
import { createBadge } from './badge.ts';
import { unreadableCard } from './card.ts';
import type { Layer } from './layer.ts';
import type { Popup } from './popup.ts';
import { UNREADABLE } from './wording.ts';

/** Says at the place itself that a box cannot be read, and what to do; never shown as "nothing to flag". */
export function standForUnreadable(
  { element, report }: UnreadableBox,
  { layer, popup }: { readonly layer: Layer; readonly popup: Popup },
  closed: AbortSignal,
): { follow(): void } {
  const page = element.ownerDocument;
  const open = (focus: boolean) => {
    if (popup.owner() === badge) return popup.close();
    const anchor = badge.rect() ?? element.getBoundingClientRect();
    popup.open({ owner: badge, label: 'Youward', content: unreadableCard(page, report), anchor, avoid: [], focus });
  };
  const badge = createBadge({ root: element, body: element, obstacles: () => [] }, layer, { open, more: open }, closed);
  closed.addEventListener('abort', () => popup.owner() === badge && popup.close(), { once: true });
  badge.show(UNREADABLE, '');
  return { follow: () => badge.settle(false) };
}
