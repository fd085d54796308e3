import type { Stage } from '../../engine/types.ts';
import { createEditor } from '../editor.ts';
import type { BoxCheck, ComposeBox } from '../types.ts';
import {
  BODY,
  closestPart,
  DRAFT_ID,
  FORWARD,
  findPart,
  findParts,
  INLINE,
  isPart,
  QUOTE,
  RECIPIENT_FIELDS,
  REPLIED_TO,
  SEND,
  SIGNATURE,
  SUBJECT,
  THREAD,
  THREAD_ID,
  TOOLBAR,
} from './parts.ts';
import { recipientsOf } from './recipients.ts';
import { listenForSends } from './send.ts';
import { fieldOf, ownAddress, threadAbove } from './thread.ts';

const notOwnWords = (element: Element) => isPart(element, SIGNATURE) || isPart(element, QUOTE);

/**
 * Decided by data first: `rm` names the message replied to. `rt` alone is not enough, since a new message may carry one
 * (recording 2020-10); it counts when it is a stored thread or one on this page.
 */
function kindOf(root: HTMLElement): 'new' | 'reply' | 'forward' {
  const inline = closestPart(root, INLINE);
  if (inline && findPart(inline, FORWARD)) return 'forward';
  const thread = fieldOf(root, THREAD_ID);
  const known = () =>
    findParts(root.ownerDocument, THREAD).some((at) => `#${at.getAttribute('data-thread-perm-id')}` === thread);
  return inline || fieldOf(root, REPLIED_TO) || thread?.startsWith('#thread-f:') || (thread && known())
    ? 'reply'
    : 'new';
}

/** Checks the parts a box is made of, on the page as it stands. */
export function checkBox(root: HTMLElement, body: HTMLElement, faithful: boolean): BoxCheck {
  const bodies = [...root.querySelectorAll(BODY[0]?.selector ?? '')];
  const readable = body.isConnected && body.isContentEditable && bodies.every((other) => other === body);
  const around = ['subject', 'recipients', 'send'].filter(
    (_, i) => !findPart(root, [SUBJECT, RECIPIENT_FIELDS, SEND][i] ?? []),
  );
  if (!readable || around.length === 3)
    return { level: 'unreadable', missing: [...(readable ? [] : ['body']), ...around] };
  const missing = faithful ? around : ['text', ...around];
  return missing.length > 0 ? { level: 'partial', missing } : { level: 'ok' };
}

export function gmailBox(root: HTMLElement, body: HTMLElement, isActive: () => boolean): ComposeBox {
  const editor = createEditor(body, notOwnWords);
  const thread = () => (kindOf(root) === 'reply' ? threadAbove(root) : null);
  return {
    ...editor,
    body,
    root,
    channel: 'email',
    draftKey: () => fieldOf(root, DRAFT_ID),
    subject: () => findPart<HTMLInputElement>(root, SUBJECT)?.value ?? null,
    recipients: () => recipientsOf(root, body),
    self: () => ownAddress(root),
    lastInbound: () => thread()?.lastInbound ?? null,
    stage(): Stage {
      if (kindOf(root) !== 'reply') return 'first-touch';
      const above = thread();
      return above && (above.afterOwn || above.lastInbound === null) ? 'follow-up' : 'reply';
    },
    check: () => checkBox(root, body, editor.faithful()),
    obstacles: () => findParts(root, TOOLBAR).filter((element) => !body.contains(element)),
    onSendAttempt: (listener, signal) => listenForSends(root, isActive, listener, signal),
  };
}
