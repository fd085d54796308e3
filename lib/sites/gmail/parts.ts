/**
 * Everything this product knows of Gmail's markup. No selector may depend on a translated label.
 * A part lists its variants, newest first, each with the month in which public sources last reported it; when several
 * match, the first one counts. Trust falls in this order: the site's own data, an ARIA role with its position, a
 * long-lived class, bare structure. One page is a recording (2020-10), the rest are reports, so every box checks itself.
 */
export type Part = readonly string[];

/** One per open compose or reply box, in a window, full screen, inline or popped out. */
export const ROOT: Part = [
  '[role=region][data-compose-id]', // data, 2026-09
  '.aoI[role=region]', // role, 2020-10
  '.M9', // class, 2026-09
];

/** The editable inside a root. Never by its label: that is translated, and a hidden textarea carries the same one. */
export const BODY: Part = [
  '[g_editable=true][contenteditable=true][role=textbox]', // data, 2026-09
  'td.Ap [contenteditable=true][role=textbox]', // role, 2020-10
  '[contenteditable=true][role=textbox][aria-multiline=true]', // role, 2026-09
];

/** What may be a composer anywhere on the page: one query answers a whole sweep. */
export const CANDIDATE: Part = ['[contenteditable=true][role=textbox]', '[role=region][data-compose-id]'];

/** A root that carries no mark of its own is the smallest ancestor holding one of these. */
export const ANCHOR: Part = [
  '[name=subjectbox]', // data, 2026-09
  '[name=composeid]', // data, 2026-09
];

export const SUBJECT: Part = [
  '[name=subjectbox]', // data, 2026-09
  'input[name=subject]', // data, 2026-09; may lag behind
];

export const RECIPIENT_FIELDS: Part = [
  '[name=to],[name=cc]', // data, 2026-09
  '.aoD.hl,.az9', // class, 2026-09
];

/** Chips of one open row; `%` is `to` or `cc`. */
export const CHIPS: Part = [
  '[name=%] [data-hovercard-id]', // data, 2026-09; PeopleKit since 2021-10
  '[name=%] [email]', // data, 2026-09
  '.vR>[name=%],textarea[name=%]', // data, 2020-10
];

/** The row of a reply before it is opened. */
export const COLLAPSED_CHIPS: Part = [
  '.aoD.hl [email],.az9 [email]', // class, 2026-09
  '[email]', // structure, 2026-09
];

/** An address that is typed and not yet a chip. Role, 2026-09. */
export const TYPED_ADDRESS: Part = ['[name=%] [role=combobox]'];

export const SEND: Part = [
  '[role=button][jslog^="32601;"]', // data, 2026-09
  '.dC>[role=button]:not([aria-haspopup])', // class, 2024-10
  '.T-I-atl.aoO', // class, 2024-10
  '.IZ .Up div>div[role=button]:not(.Uo,[aria-haspopup=true])', // structure, 2024-10
];
/** Class, 2024-10. */
export const SEND_AND_ARCHIVE = '.T-I.Uo';
/** Its menu hangs outside every root. Data, 2024-10. */
export const SCHEDULED_SEND = '[selector=scheduledSend]';
/** Everything in the row of Send that a badge must leave free. Role, 2026-09. */
export const CONTROLS: Part = ['[role=button],button,[role=toolbar],input'];

/** Hidden fields of a box. Data, 2026-09. */
export const DRAFT_ID: Part = ['[name=draft]'];
export const THREAD_ID: Part = ['[name=rt]'];
export const REPLIED_TO: Part = ['[name=rm]'];
export const FROM: Part = ['[name=from]'];
/** The account, in parentheses in its label. Data, 2026-09. */
export const ACCOUNT_LINK: Part = ['a[href*=SignOutOptions][aria-label]'];
/** Wraps an inline box. Class, 2024-10. */
export const INLINE: Part = ['.ip'];
/** Marks an inline forward; data alone does not tell it from a reply. Class, 2024-10. */
export const FORWARD: Part = ['.Un.J-JN-M-I .mI'];

/**
 * Signature (data, 2026-09) and quote (class, 2026-09; `.gmail_extra` wraps it in older drafts). The `-- ` between text
 * and signature has a class of its own, which spreads over what is typed beside it, so it is known by its dashes.
 */
export const NOT_OWN_WORDS: Part = ['.gmail_signature,[data-smartmail=gmail_signature]', '.gmail_quote,.gmail_extra'];

/** Data, 2026-09. */
export const THREAD: Part = ['[data-thread-perm-id]'];
/** Role, 2026-09. */
export const VIEW: Part = ['[role=main]'];
/** Expanded messages; a collapsed one holds a snippet only. */
export const MESSAGE: Part = [
  '[data-message-id]', // data, 2026-09
  '[role=listitem]', // role, 2026-09
];
export const SENDER: Part = [
  '.gD[email]', // data, 2026-09
  'h3 [email]', // structure, 2026-09
];
/** Class, 2026-09. */
export const MESSAGE_TEXT: Part = ['.a3s'];
/** Quotes inside a message, and the button that opens trimmed text (there even when nothing is trimmed). Class, 2026-09. */
export const MESSAGE_EXTRAS: Part = ['.gmail_quote,.gmail_extra,.adL,.yj6qo,.ajR'];

/** Where an editable is somebody else's business. Role, 2026-09. */
export const ELSEWHERE: Part = ['[role=complementary],[role=banner],[role=navigation]'];
/** Where an editable that is not understood must be owned up to: windows (role, 2026-09), inline boxes, the dock (class, 2024-10). */
export const WINDOW: Part = ['[role=dialog]', '.ip', '.dw .no'];

/** All matches of the first variant that matches at all; `row` stands for `%`. */
export function findParts(scope: ParentNode, part: Part, row = ''): HTMLElement[] {
  for (const variant of part) {
    const found = scope.querySelectorAll<HTMLElement>(variant.replaceAll('%', row));
    if (found.length > 0) return [...found];
  }
  return [];
}

export const findPart = (scope: ParentNode, part: Part, row = ''): HTMLElement | null =>
  findParts(scope, part, row)[0] ?? null;

/** Nearest ancestor, or the element itself, that is any variant of the part. */
export const closestPart = (element: Element, part: Part): HTMLElement | null => element.closest(part.join());

export const isPart = (element: Element, part: Part): boolean => element.matches(part.join());
