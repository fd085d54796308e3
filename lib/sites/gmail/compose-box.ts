import { createEditor } from '../editor.ts';
import type { BoxCheck, ComposeBox } from '../types.ts';
import {
  BODY,
  CONTROLS,
  closestPart,
  DRAFT_ID,
  FORWARD,
  findPart,
  findParts,
  INLINE,
  NOT_OWN_WORDS,
  RECIPIENT_FIELDS,
  REPLIED_TO,
  SEND,
  SUBJECT,
  THREAD_ID,
} from './parts.ts';
import { recipientsOf } from './recipients.ts';
import { listenForSends } from './send.ts';
import { fieldOf, ownAddress, threadAbove } from './thread.ts';

/**
 * Decided by data first: `rm` names the message replied to. `rt` alone is not enough, since a new message may carry one
 * (recording 2020-10); it counts when it is a stored thread.
 */
function isReply(root: HTMLElement): boolean {
  const inline = closestPart(root, INLINE);
  if (inline && findPart(inline, FORWARD)) return false;
  return !!(inline || fieldOf(root, REPLIED_TO) || fieldOf(root, THREAD_ID)?.startsWith('#thread-f:'));
}

/** Checks the parts a box is made of, on the page as it stands. */
export function checkBox(root: HTMLElement, body: HTMLElement): BoxCheck {
  const missing = Object.entries({ subject: SUBJECT, recipients: RECIPIENT_FIELDS, send: SEND })
    .filter(([, part]) => !findPart(root, part))
    .map(([name]) => name);
  const bodies = findParts(root, BODY.slice(0, 1));
  const readable = body.isConnected && body.isContentEditable && bodies.every((other) => other === body);
  const level = readable && missing.length < 3 ? 'partial' : 'unreadable';
  if (!readable) missing.unshift('body');
  return missing.length > 0 ? { level, missing } : { level: 'ok' };
}

export function gmailBox(root: HTMLElement, body: HTMLElement, isActive: () => boolean): ComposeBox {
  return {
    ...createEditor(body, NOT_OWN_WORDS.join()),
    body,
    root,
    channel: 'email',
    draftKey: () => fieldOf(root, DRAFT_ID),
    subject: () => (findPart(root, SUBJECT) as HTMLInputElement | null)?.value ?? null,
    recipients: () => recipientsOf(root, body),
    self: () => ownAddress(root),
    lastInbound: () => (isReply(root) ? threadAbove(root).lastInbound : null),
    stage() {
      if (!isReply(root)) return 'first-touch';
      const { afterOwn, lastInbound } = threadAbove(root);
      return afterOwn || lastInbound === null ? 'follow-up' : 'reply';
    },
    check: () => checkBox(root, body),
    obstacles: () => findParts(root, CONTROLS).filter((element) => !body.contains(element)),
    onSendAttempt: (listener, signal) => listenForSends(root, isActive, listener, signal),
  };
}
