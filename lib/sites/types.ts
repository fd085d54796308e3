import type { Channel, Person, Span, Stage } from '../engine/types.ts';

/** What a self-check of a box found. `missing` names parts (`subject`, `recipients`, `send`...), never anybody's words. */
export type BoxCheck =
  | { readonly level: 'ok' }
  | { readonly level: 'partial' | 'unreadable'; readonly missing: readonly string[] };

/** One part of a compose box and how it was found; a part that was not seen has no step. */
export interface PartSight {
  readonly part: string;
  /** What the answer relied on, and the month in which its variant was last reported. */
  readonly step: 'data' | 'role' | 'class' | 'structure' | null;
  readonly seen?: string;
}

/** What an adapter saw of a place on the page; carries structure only. */
export interface Sight {
  readonly parts: readonly PartSight[];
  /** Tags, roles and attribute names of the surroundings; no text, no attribute values. */
  readonly structure: string;
}

/** A moment at which the person asked the site to send. The site may still refuse. */
export interface SendAttempt {
  readonly how: 'click' | 'keyboard' | 'scheduled';
}

export type ReplaceResult = 'done' | 'changed' | 'refused';

/** One place on a page where one message is being written. Reads are live; nothing is cached between calls. */
export interface ComposeBox {
  /** The editable element or textarea, for listeners and position only. */
  readonly body: HTMLElement;
  /** The smallest element that holds body, subject, recipients and Send; the badge stays inside its rectangle. */
  readonly root: HTMLElement;
  readonly channel: Channel;
  /** How the page shows that a message has gone: its box closes, or stays and is empty. */
  readonly afterSending: 'closes' | 'empties';
  /** The site's id of the draft, stable when it is closed and opened again; null while it has none. */
  draftKey(): string | null;
  /**
   * Reads for a moment, and tells whether the box is read as it stands: `text`, `range` and `caret` then cost nothing.
   * They are right without it too, but a long draft would hold the page up.
   */
  readOn(): boolean;
  /** The person's own words: no signature, no quote, no placeholder. */
  text(): string;
  subject(): string | null;
  recipients(): readonly Person[];
  /** Whom the message is from, as far as the page says. */
  self(): Person | null;
  /** Characters the box takes, where the page says so. */
  limit(): number | null;
  /** Text of the last message above that is not the person's own, or null. */
  lastInbound(): string | null;
  stage(): Stage;
  /** Live range over a span of `text()`, or null when the page changed meanwhile or the box is a textarea. */
  range(span: Span): Range | null;
  /** Offset in `text()` of the caret, or null when the caret is elsewhere. */
  caret(): number | null;
  /**
   * Replaces a span through the host editor, so that the host's undo takes it back in one step.
   * Checks `expected` before, reads back after, undoes on a mismatch.
   */
  replace(span: Span, text: string, expected: string): ReplaceResult;
  /** Takes back the last replacement through the host's undo. */
  undo(): void;
  /** A glance at whether every part is there. */
  check(): BoxCheck;
  /** Whether `text()` is all of what the page shows of the person's words. Lays the page out: not for every pause. */
  readsAll(): boolean;
  /** For support: which step answered for each part. */
  parts(): readonly PartSight[];
  /** For support: the shape of the page around it. */
  structure(): string;
  /** Elements the badge must not cover, Send first; a card covers the last of them where there is no other room. */
  obstacles(): readonly Element[];
  onSendAttempt(listener: (attempt: SendAttempt) => void, signal: AbortSignal): void;
}

/** Something that looks like a composer and cannot be read; carries structure only. */
export interface UnreadableBox {
  readonly element: HTMLElement;
  readonly check: Extract<BoxCheck, { level: 'partial' | 'unreadable' }>;
  sight(): Sight;
}

export interface SiteListener {
  /** Called once per box; `closed` aborts when the box leaves the page or the watch ends. */
  opened(box: ComposeBox, closed: AbortSignal): void;
  unreadable(box: UnreadableBox, closed: AbortSignal): void;
}

export interface SiteAdapter {
  /** Starts nothing before it is called; ends with `signal`. */
  watch(root: Document, signal: AbortSignal, listener: SiteListener): void;
}
