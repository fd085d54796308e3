import { findPart, findParts, isPart } from '../parts.ts';
import { readEditable } from '../reading.ts';
import { EVENT, EVENT_TEXT, FROM_OTHER, SENDER_LINK } from './parts.ts';

export interface Thread {
  /** Text of the last message from the other side, read when it is asked for; null when there is none. */
  lastInbound(): string | null;
  /** Whether the last message is from the other side; null when there is no message. */
  readonly theirs: boolean | null;
  /** LinkedIn's name of the last message. */
  readonly lastId: string | null;
}

/** Without the class that marks them, messages of others are those whose sender is not the owner of the mailbox. */
function isTheirs(event: HTMLElement, sender: string | null): boolean {
  if (isPart(event, EVENT.slice(0, 1))) return isPart(event, FROM_OTHER);
  const owner = event.dataset.eventUrn?.match(/fsd_profile:([^,)]+)/)?.[1];
  return !!owner && !!sender && owner !== sender;
}

/** From the end: a thread may be long, and only its last words are wanted. */
function lastWords(texts: readonly HTMLElement[]): string | null {
  for (const text of texts.toReversed()) {
    const words = readEditable(text).text.trim();
    if (words) return words;
  }
  return null;
}

export function threadOf(conversation: HTMLElement): Thread {
  let sender: string | null = null;
  const inbound: HTMLElement[] = [];
  let theirs: boolean | null = null;
  let lastId: string | null = null;
  for (const event of findParts(conversation, EVENT)) {
    // Only the first message of a run names its sender.
    sender =
      findPart(event, SENDER_LINK)
        ?.getAttribute('href')
        ?.match(/\/in\/([^/?#]+)/)?.[1] ?? sender;
    theirs = isTheirs(event, sender);
    lastId = event.dataset.eventUrn ?? null;
    const text = theirs ? findPart(event, EVENT_TEXT) : null;
    if (text) inbound.push(text);
  }
  return { lastInbound: () => lastWords(inbound), theirs, lastId };
}
