import type { Channel, Person, Stage } from '../../../lib/engine/types.ts';

/** What an adapter must read from one compose box. */
export interface ExpectedBox {
  readonly channel: Channel;
  readonly text: string;
  readonly subject: string | null;
  readonly to: readonly Person[];
  /** Whom the message is from, as far as the page says. */
  readonly self: Person | null;
  readonly stage: Stage;
  readonly lastInbound: string | null;
  /** The site's own id of the draft; null where the page has none. */
  readonly draftKey: string | null;
  /** Characters the box takes, where the page says so. */
  readonly limit: number | null;
  /** Parts that a self-check must report as not seen; none where left out. */
  readonly missing?: readonly string[];
}

/** A saved page and everything that must be found on it, in document order. */
export interface ExpectedPage {
  /** File under tests/fixtures. */
  readonly page: string;
  /** Where the site shows this page. */
  readonly address: string;
  readonly boxes: readonly ExpectedBox[];
  /** Places that look like composers and must be owned up to as unreadable. */
  readonly unreadable: number;
}
