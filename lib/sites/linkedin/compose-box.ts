import type { Person } from '../../engine/types.ts';
import { createEditor } from '../editor.ts';
import { findPart, findParts, type Part, sightOf } from '../parts.ts';
import { insertParagraphs } from '../replace.ts';
import { structureAround } from '../structure.ts';
import { createTextareaEditor } from '../textarea.ts';
import type { BoxCheck, ComposeBox } from '../types.ts';
import {
  ADDRESSING,
  BUTTON,
  CONTROLS,
  CONVERSATION,
  EVENT,
  HEADER_LINK,
  MESSAGE_BODY,
  NOTE,
  NOTE_DIALOG,
  NOTE_NAME,
  SALES_BODY,
  SALES_CONVERSATION,
  SALES_NAME,
  SEND,
  SUBJECT,
} from './parts.ts';
import { invited, leadOf, ownName, recipientsOf } from './people.ts';
import { type Kind, kindOf } from './roots.ts';
import { listenForSends } from './send.ts';
import { threadOf } from './thread.ts';

/** Pictures, controls and hidden parts are left out on every site; LinkedIn has no quotes and no signatures. */
const NOTHING_MORE = 'template';

const NOTED: Readonly<Record<Kind, Readonly<Record<string, Part>>>> = {
  message: { root: CONVERSATION, body: MESSAGE_BODY, subject: SUBJECT, recipients: HEADER_LINK, send: SEND },
  note: { root: NOTE_DIALOG, body: NOTE, recipients: NOTE_NAME, send: BUTTON },
  sales: { root: SALES_CONVERSATION, body: SALES_BODY, subject: SUBJECT, recipients: SALES_NAME, send: SEND },
};

/** Whether nothing has been said yet. */
const isNew = (root: HTMLElement) => !findPart(root, EVENT);

function recipients(kind: Kind, root: HTMLElement): Person[] {
  if (kind === 'note') return invited(root, root.ownerDocument);
  return kind === 'sales' ? leadOf(root) : recipientsOf(root, isNew(root));
}

/** The dialog's buttons are told apart by their place: the one that sends comes last. */
function sendButton(kind: Kind, root: HTMLElement): HTMLElement | null {
  return kind === 'note' ? (findPart(root, SEND) ?? findParts(root, BUTTON).at(-1) ?? null) : findPart(root, SEND);
}

/** A new message that is not addressed to anybody yet has everything it can have. */
function isUnaddressed(kind: Kind, root: HTMLElement): boolean {
  return kind === 'message' && findPart(root, ADDRESSING) !== null;
}

/**
 * A conversation's people, or nothing before there is one: people are added to a new message while it is written. A note
 * is for whom its dialog was opened.
 */
export function belongsTo(root: HTMLElement, body: HTMLElement): string {
  const kind = kindOf(body);
  if (kind === 'note' || (kind === 'message' && isNew(root))) return '';
  return recipients(kind ?? 'message', root)
    .map(({ profile, name }) => profile ?? name)
    .join();
}

export function checkBox(root: HTMLElement, body: HTMLElement): BoxCheck {
  const kind = kindOf(body) ?? 'message';
  const writable = body instanceof HTMLTextAreaElement ? !body.disabled : body.isContentEditable;
  const missing: string[] = body.isConnected && writable ? [] : ['body'];
  const level = missing.length > 0 ? 'unreadable' : 'partial';
  if (recipients(kind, root).length === 0 && !isUnaddressed(kind, root)) missing.push('recipients');
  if (!sendButton(kind, root)) missing.push('send');
  return missing.length > 0 ? { level, missing } : { level: 'ok' };
}

export function linkedinBox(root: HTMLElement, body: HTMLElement): ComposeBox {
  const kind = kindOf(body) ?? 'message';
  const field = body instanceof HTMLTextAreaElement ? body : null;
  const subjectField = () => (kind === 'note' ? null : (findPart(root, SUBJECT) as HTMLInputElement | null));
  return {
    ...(field ? createTextareaEditor(field) : createEditor(body, NOTHING_MORE, insertParagraphs)),
    body,
    root,
    afterSending: kind === 'note' ? 'closes' : 'empties',
    get channel() {
      if (kind === 'note') return 'linkedin-invite';
      return subjectField() ? 'inmail' : 'linkedin-message';
    },
    // What is written under the same last message is the same draft; LinkedIn keeps a note only while its dialog is open.
    draftKey: () => (kind === 'note' ? null : threadOf(root).lastId),
    subject: () => subjectField()?.value ?? null,
    recipients: () => recipients(kind, root),
    self: () => ownName(root.ownerDocument),
    limit: () => (field && field.maxLength > 0 ? field.maxLength : null),
    lastInbound: () => threadOf(root).lastInbound(),
    stage() {
      const { theirs } = threadOf(root);
      if (theirs === null) return 'first-touch';
      return theirs ? 'reply' : 'follow-up';
    },
    check: () => checkBox(root, body),
    parts: () => Object.entries(NOTED[kind]).map(([name, part]) => sightOf(name, root, part)),
    structure: () => structureAround(body),
    obstacles() {
      const send = sendButton(kind, root);
      return [...(send ? [send] : []), ...findParts(root, CONTROLS)].filter((element) => !body.contains(element));
    },
    onSendAttempt(listener, signal) {
      const isSend = (element: Element) => sendButton(kind, root)?.contains(element) ?? false;
      const enter = kind === 'message' ? 'alone' : 'with-modifier';
      listenForSends(root, { isSend, enter }, listener, signal);
    },
  };
}
