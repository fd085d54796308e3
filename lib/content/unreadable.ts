import type { UnreadableBox } from '../sites/types.ts';
import { type Badge, createBadge } from './badge.ts';
import { unreadableCard } from './card.ts';
import type { Surfaces } from './display.ts';
import { onEnd } from './timing.ts';

/** Says at the place itself that a box cannot be read, and what to do; never shown as "nothing to flag". */
export function standForUnreadable(
  { element, report }: UnreadableBox,
  { layer, popup }: Surfaces,
  closed: AbortSignal,
): void {
  const open = (byKeyboard: boolean) => popup.open(badge, unreadableCard(report), badge.rect(), [], byKeyboard);
  const badge: Badge = createBadge({ root: element, body: element, obstacles: () => [] }, layer, open, open, closed);
  onEnd(closed, () => popup.close(badge));
  badge.show({
    label: 'Cannot read this compose box',
    name: 'Youward: cannot read this compose box',
    stop: false,
  });
}
