import { closestPart, findPart, findParts, type Part, selectorOf } from '../parts.ts';
import { readEditable } from '../reading.ts';
import { isShown } from '../visible.ts';
import {
  ACCOUNT_LINK,
  FROM,
  MESSAGE,
  MESSAGE_EXTRAS,
  MESSAGE_TEXT,
  REPLIED_TO,
  SENDER,
  THREAD,
  THREAD_ID,
  VIEW,
} from './parts.ts';

export const addressIn = (text: string | null | undefined): string | undefined =>
  text?.match(/[^\s<>()"',;:]+@[^\s<>()"',;:]+\.[^\s<>()"',;:]+/)?.[0];

/** Value of a field; empty counts as absent. */
export const fieldOf = (scope: ParentNode, field: Part, row = ''): string | null =>
  (findPart(scope, field, row) as HTMLInputElement | null)?.value || null;

/**
 * The address a box writes from: the box's own field, the account link, the tab's title.
 * Never "an address found on the page".
 */
export function ownAddresses(root: HTMLElement): string[] {
  const account = findPart(document, ACCOUNT_LINK)
    ?.getAttribute('aria-label')
    ?.match(/\(([^()]*)\)/)?.[1];
  const title = document.title.split(' - ').find((segment) => segment.trim() === addressIn(segment));
  return [fieldOf(root, FROM), account, title].flatMap((text) => addressIn(text) ?? []);
}

export const ownAddress = (root: HTMLElement): string | null => ownAddresses(root)[0] ?? null;

/** Gmail keeps earlier views in the page, so the view is found by the thread's id or from the box, never as the first one. */
function viewOf(root: HTMLElement): HTMLElement | null {
  const around = closestPart(root, VIEW);
  for (const heading of findParts(document, THREAD)) {
    const view = closestPart(heading, VIEW);
    const same = `#${heading.dataset.threadPermId}` === fieldOf(root, THREAD_ID);
    if (same && view && (view === around || isShown(view))) return view;
  }
  // A new message carries a thread id too (recording 2020-10), so only the surroundings can stand in for a match.
  return around;
}

export interface Thread {
  /** Text of the last expanded message that is not one's own, without its quote; null when there is none. */
  readonly lastInbound: string | null;
  /** Whether the message being replied to (or the last one, when that is unknown) is one's own; null when none is seen. */
  readonly afterOwn: boolean | null;
}

export function threadAbove(root: HTMLElement): Thread {
  const view = viewOf(root);
  const own = ownAddresses(root).map((address) => address.toLowerCase());
  const repliedTo = fieldOf(root, REPLIED_TO);
  const senderOf = (message: HTMLElement) =>
    message.contains(root) && !findPart(message, MESSAGE_TEXT)
      ? undefined
      : findPart(message, SENDER)?.getAttribute('email')?.toLowerCase();
  const messages = view ? findParts(view, MESSAGE) : [];
  const answered = messages.findIndex(
    (message) => repliedTo && message.dataset.messageId === repliedTo && senderOf(message),
  );
  let afterOwn: boolean | null = null;
  // From the end, because a thread may be long and only its last messages are wanted.
  for (const message of messages.slice(0, answered < 0 ? undefined : answered + 1).reverse()) {
    const sender = senderOf(message);
    if (!sender) continue;
    const isOwn = own.includes(sender);
    afterOwn ??= isOwn;
    const text = isOwn ? null : findPart(message, MESSAGE_TEXT);
    const lastInbound = text && readEditable(text, selectorOf(MESSAGE_EXTRAS)).text.trim();
    if (lastInbound) return { lastInbound, afterOwn };
  }
  return { lastInbound: null, afterOwn };
}
