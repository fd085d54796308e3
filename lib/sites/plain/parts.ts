/**
 * What a page of our own says about its compose box. Only `data-compose` is required; everything else is looked for in
 * the nearest `[data-compose-root]`, form or section around it.
 */
export const PLAIN = {
  /** The editable itself; its value is the draft's id, where it has one. */
  body: '[data-compose][contenteditable]:not([contenteditable="false"])',
  root: '[data-compose-root], form, section, article',
  subject: '[data-compose-subject], input[name="subject"]',
  /** An input with `Name <address>` entries, separated by commas. */
  recipients: '[data-compose-to], input[name="to"]',
  /** An input with the writer's own address. */
  from: '[data-compose-from], input[name="from"]',
  send: '[data-compose-send], button[type="submit"]',
  /** An element with the text of the last message from the other side. */
  inbound: '[data-compose-inbound]',
  /** Not the writer's own words. */
  dropped: 'blockquote[cite], [data-compose-signature]',
} as const;
