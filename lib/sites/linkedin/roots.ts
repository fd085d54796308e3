import { closestPart, findPart, isPart, type Part, selectorOf, smallestAround } from '../parts.ts';
import { isShown } from '../visible.ts';
import type { Found } from '../watch-boxes.ts';
import {
  CANDIDATE,
  CONVERSATION,
  ELSEWHERE,
  EVENT,
  FORM,
  HEADER_LINK,
  MESSAGE_BODY,
  MESSAGING,
  NOTE,
  NOTE_DIALOG,
  SALES_BODY,
  SALES_CONVERSATION,
} from './parts.ts';
import { isLookedAt, pagePath } from './scopes.ts';

export type Kind = 'message' | 'note' | 'sales';

/** The first variant that has an ancestor decides, not the nearest ancestor: a form stands inside its bubble. */
function firstAround(element: HTMLElement, part: Part): HTMLElement | null {
  for (const variant of part) {
    const around = closestPart(element, [variant]);
    if (around) return around;
  }
  return null;
}

/** What kind of box an editable is, or null for one that is none of ours. */
export function kindOf(body: HTMLElement): Kind | null {
  if (isPart(body, NOTE)) return 'note';
  if (pagePath().startsWith('/sales/') && isPart(body, SALES_BODY)) return 'sales';
  return isPart(body, MESSAGE_BODY) && (closestPart(body, CONVERSATION) || onMessagingPage()) ? 'message' : null;
}

const onMessagingPage = () => pagePath().startsWith('/messaging');

const CLIMB = 8;

function rootOf(body: HTMLElement, kind: Kind): HTMLElement | null {
  if (kind === 'note') return firstAround(body, NOTE_DIALOG);
  const around = firstAround(body, kind === 'sales' ? SALES_CONVERSATION : CONVERSATION) ?? body.closest('form');
  if (kind !== 'message' || around?.localName !== 'form') return around;
  // A form in a place that nothing is known of: what is around it shows whom the conversation is with.
  return smallestAround(around, CLIMB, HEADER_LINK, EVENT) ?? around;
}

/** A comment box is nobody's message; an editable among messages that nothing is known of is one that cannot be read. */
function mustBeOwnedUpTo(candidate: HTMLElement): boolean {
  const editable = candidate.isContentEditable && candidate.role === 'textbox';
  if (isPart(candidate, FORM)) return !findPart(candidate, MESSAGE_BODY);
  return editable && (onMessagingPage() || closestPart(candidate, MESSAGING) !== null);
}

export function findBoxes(scopes: readonly ParentNode[]): Found {
  const boxes = new Map<HTMLElement, HTMLElement>();
  const unknown: HTMLElement[] = [];
  if (!isLookedAt()) return { boxes, unknown };
  const candidates = scopes.flatMap((scope) => [...scope.querySelectorAll<HTMLElement>(selectorOf(CANDIDATE))]);
  for (const candidate of candidates) {
    if (closestPart(candidate, ELSEWHERE)) continue;
    const kind = kindOf(candidate);
    const root = kind && rootOf(candidate, kind);
    if (root && !boxes.has(root)) boxes.set(root, candidate);
    else if (!kind && isShown(candidate) && mustBeOwnedUpTo(candidate)) unknown.push(candidate);
  }
  return { boxes, unknown };
}
