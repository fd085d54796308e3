import { createEditor } from '../editor.ts';
import { closestPart, findPart, findParts, type Part, selectorOf, sightOf } from '../parts.ts';
import { structureAround } from '../structure.ts';
import type { BoxCheck, ComposeBox } from '../types.ts';
import {
  BODY,
  CONTROLS,
  DRAFT_ID,
  FORWARD,
  FROM,
  INLINE,
  NOT_OWN_WORDS,
  RECIPIENT_FIELDS,
  REPLIED_TO,
  ROOT,
  SEND,
  SUBJECT,
  THREAD_ID,
} from './parts.ts';
import { recipientsOf } from './recipients.ts';
import { listenForSends } from './send.ts';
import { fieldOf, ownAddress, threadAbove } from './thread.ts';

/** What must be there for a box to be wholly understood. */
const REQUIRED: Readonly<Record<string, Part>> = { subject: SUBJECT, recipients: RECIPIENT_FIELDS, send: SEND };
/** What is told to support. */
const NOTED: Readonly<Record<string, Part>> = { root: ROOT, body: BODY, ...REQUIRED, draft: DRAFT_ID, self: FROM };

/**
 * Decided by data first: `rm` names the message replied to. `rt` alone is not enough, since a new message may carry one
 * (recording 2020-10); it counts when it is a stored thread.
 */
function isReply(root: HTMLElement): boolean {
  const inline = closestPart(root, INLINE);
  if (findPart(inline ?? root, FORWARD)) return false;
  return !!(inline || fieldOf(root, REPLIED_TO) || fieldOf(root, THREAD_ID)?.startsWith('#thread-f:'));
}

/** Checks the parts a box is made of, on the page as it stands. */
export function checkBox(root: HTMLElement, body: HTMLElement): BoxCheck {
  const missing = Object.entries(REQUIRED)
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
    ...createEditor(body, selectorOf(NOT_OWN_WORDS)),
    body,
    root,
    channel: 'email',
    afterSending: 'closes',
    draftKey: () => fieldOf(root, DRAFT_ID),
    subject: () => (findPart(root, SUBJECT) as HTMLInputElement | null)?.value ?? null,
    recipients: () => recipientsOf(root, body),
    self() {
      const email = ownAddress(root);
      return email === null ? null : { email };
    },
    limit: () => null,
    lastInbound: () => (isReply(root) ? threadAbove(root).lastInbound : null),
    stage() {
      if (!isReply(root)) return 'first-touch';
      const { afterOwn, lastInbound } = threadAbove(root);
      // A thread that holds nothing of theirs is one's own; of one that is not to be seen nothing is known.
      return afterOwn || (afterOwn === false && lastInbound === null) ? 'follow-up' : 'reply';
    },
    check: () => checkBox(root, body),
    parts: () => Object.entries(NOTED).map(([name, part]) => sightOf(name, root, part)),
    structure: () => structureAround(body),
    obstacles: () =>
      [...findParts(root, SEND), ...findParts(root, CONTROLS)].filter((element) => !body.contains(element)),
    onSendAttempt: (listener, signal) => listenForSends(root, isActive, listener, signal),
  };
}
