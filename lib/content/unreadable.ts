import { boxReport } from '../messaging/box-report.ts';
import type { Site } from '../messaging/protocol.ts';
import type { UnreadableBox } from '../sites/types.ts';
import { type Badge, createBadge } from './badge.ts';
import { unreadableCard } from './card.ts';
import type { Surfaces } from './display.ts';
import { onEnd } from './timing.ts';

/** Says at the place itself that a box cannot be read, and what to do; never shown as "nothing to flag". */
export function standForUnreadable(
  site: Site,
  { element, check, sight }: UnreadableBox,
  { layer, popup }: Surfaces,
  closed: AbortSignal,
): void {
  const report = () => boxReport(site, check, sight());
  const open = (byKeyboard: boolean) => popup.open(badge, unreadableCard(report), badge.rect(), [], byKeyboard);
  const badge: Badge = createBadge({ root: element, body: element, obstacles: () => [] }, layer, open, open, closed);
  onEnd(closed, () => popup.close(badge));
  badge.show({
    label: 'Cannot read this compose box',
    name: 'Youward: cannot read this compose box',
    stop: false,
  });
}
