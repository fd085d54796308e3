import { readEditable } from '../reading.ts';
import { isShown } from '../visible.ts';
import {
  ACCOUNT_LINK,
  closestPart,
  FROM,
  findPart,
  findParts,
  isPart,
  MESSAGE,
  MESSAGE_EXTRAS,
  MESSAGE_TEXT,
  REPLIED_TO,
  SENDER,
  THREAD,
  THREAD_ID,
  VIEW,
} from './parts.ts';

const ADDRESS = /[^\s<>()"',;:]+@[^\s<>()"',;:]+\.[^\s<>()"',;:]+/;

export const addressIn = (text: string | null | undefined): string | null => text?.match(ADDRESS)?.[0] ?? null;

/** Value of a hidden field of the box; empty counts as absent. */
export function fieldOf(root: ParentNode, field: Parameters<typeof findPart>[1]): string | null {
  return findPart<HTMLInputElement>(root, field)?.value || null;
}

/**
 * The address a box writes from: the box's own field, the account link, the tab's title.
 * Never "an address found on the page".
 */
export function ownAddress(root: HTMLElement): string | null {
  const page = root.ownerDocument;
  const link = findPart(page, ACCOUNT_LINK)
    ?.getAttribute('aria-label')
    ?.match(/\(([^()]*)\)/)?.[1];
  const title = page.title.split(' - ').find((segment) => segment.trim() === addressIn(segment));
  return addressIn(fieldOf(root, FROM)) ?? addressIn(link) ?? addressIn(title);
}

/** Gmail keeps earlier views in the page, so the view is found from the box or the thread id, never as the first one. */
function viewOf(root: HTMLElement): HTMLElement | null {
  const id = fieldOf(root, THREAD_ID)?.replace(/^#/, '');
  const around = closestPart(root, VIEW);
  if (id) {
    for (const heading of findParts(root.ownerDocument, THREAD)) {
      if (heading.getAttribute('data-thread-perm-id') !== id) continue;
      const view = closestPart(heading, VIEW);
      if (view && (view === around || isShown(view))) return view;
    }
  }
  // A new message carries a thread id too (recording 2020-10), so only the surroundings can stand in for a match.
  return around && findPart(around, MESSAGE) ? around : null;
}

export interface Thread {
  /** Text of the last expanded message that is not one's own, without its quote; null when there is none. */
  readonly lastInbound: string | null;
  /** Whether the message being replied to (or the last one, when that is unknown) is one's own. */
  readonly afterOwn: boolean;
}

export function threadAbove(root: HTMLElement): Thread | null {
  const view = viewOf(root);
  if (!view) return null;
  const own = ownAddress(root)?.toLowerCase() ?? null;
  const repliedTo = fieldOf(root, REPLIED_TO);
  const messages = findParts(view, MESSAGE).filter((message) => !root.contains(message) && !message.contains(root));
  let lastInbound: string | null = null;
  let afterOwn = false;
  let found = false;
  for (const message of messages) {
    const sender = findPart(message, SENDER)?.getAttribute('email')?.toLowerCase();
    if (!sender) continue;
    const mine = sender === own;
    if (!found) afterOwn = mine;
    if (repliedTo !== null && message.getAttribute('data-message-id') === repliedTo) found = true;
    const text = mine ? null : findPart<HTMLElement>(message, MESSAGE_TEXT);
    if (text) lastInbound = readEditable(text, (element) => isPart(element, MESSAGE_EXTRAS)).text.trim() || lastInbound;
  }
  return { lastInbound, afterOwn };
}
