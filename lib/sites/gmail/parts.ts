/**
 * Everything this product knows of Gmail's markup. No selector may depend on a translated label.
 * A part lists its variants newest first; `seen` is the month in which public sources last reported it, and the tier says
 * how much it can be trusted: the site's own data, an ARIA role with its position, a long-lived class, bare structure.
 * Recorded page: 2020-10; the rest are reports, so every box also checks itself.
 */
export interface Variant {
  readonly selector: string;
  readonly tier: 'data' | 'role' | 'class' | 'structure';
  readonly seen: string;
}
export type Part = readonly Variant[];

const part = (...variants: readonly (readonly [Variant['tier'], string, string])[]): Part =>
  variants.map(([tier, seen, selector]) => ({ tier, seen, selector }));

/** One per open compose or reply box, in a window, full screen, inline or popped out. */
export const ROOT = part(
  ['data', '2026-09', '[role="region"][data-compose-id]'],
  ['role', '2020-10', '.aoI[role="region"]'],
  ['class', '2026-09', '.M9'],
);

/** The editable inside a root. Never by its label: that is translated, and a hidden textarea carries the same one. */
export const BODY = part(
  ['data', '2026-09', '[g_editable="true"][contenteditable="true"][role="textbox"]'],
  ['role', '2020-10', 'td.Ap [contenteditable="true"][role="textbox"]'],
  ['role', '2026-09', '[contenteditable="true"][role="textbox"][aria-multiline="true"]'],
);

/** What may be a composer anywhere on the page: one query answers a whole sweep. */
export const CANDIDATE = '[contenteditable="true"][role="textbox"], [role="region"][data-compose-id]';

/** A root that carries no mark of its own is the smallest ancestor holding one of these. */
export const ANCHOR = part(
  ['data', '2026-09', 'input[name="subjectbox"]'],
  ['data', '2026-09', 'input[name="composeid"]'],
);

export const SUBJECT = part(
  ['data', '2026-09', 'input[name="subjectbox"]'],
  ['data', '2026-09', 'input[type="hidden"][name="subject"]'],
);

export const RECIPIENT_FIELDS = part(
  ['data', '2026-09', '[name="to"], [name="cc"]'],
  ['class', '2026-09', '.aoD.hl, .az9'],
);

/** Chips of one open row; `%` is `to` or `cc`. PeopleKit since 2021-10. */
export const CHIPS = part(
  ['data', '2026-09', '[name="%"] [data-hovercard-id]'],
  ['data', '2026-09', '[name="%"] [email]'],
  ['data', '2020-10', '.vR > input[type="hidden"][name="%"], textarea[name="%"]'],
);

/** The row of a reply before it is opened. */
export const COLLAPSED_CHIPS = part(
  ['class', '2026-09', '.aoD.hl span[email]'],
  ['class', '2026-09', '.az9 span[email]'],
  ['structure', '2026-09', '[email]'],
);

/** An address that is typed and not yet a chip. */
export const TYPED_ADDRESS = part(['role', '2026-09', '[name="%"] input[role="combobox"]']);

export const SEND = part(
  ['data', '2026-09', '[role="button"][jslog^="32601;"]'],
  ['class', '2024-10', '.dC > [role="button"]:not([aria-haspopup])'],
  ['class', '2024-10', '.T-I-atl.aoO'],
  ['structure', '2024-10', '.IZ .Up div > div[role="button"]:not(.Uo):not([aria-haspopup="true"])'],
);
export const SEND_AND_ARCHIVE = part(['class', '2024-10', '.T-I.Uo']);
/** Its menu hangs outside every root. */
export const SCHEDULED_SEND = part(['data', '2024-10', '[selector="scheduledSend"]']);
/** Everything in the row of Send that a badge must leave free. */
export const TOOLBAR = part(['role', '2026-09', '[role="button"], button, [role="toolbar"]']);

export const DRAFT_ID = part(['data', '2026-09', 'input[name="draft"]']);
export const THREAD_ID = part(['data', '2026-09', 'input[name="rt"]']);
export const REPLIED_TO = part(['data', '2026-09', 'input[name="rm"]']);
export const FROM = part(['data', '2026-09', 'input[name="from"]']);
export const ACCOUNT_LINK = part(['data', '2026-09', 'a[href*="SignOutOptions"][aria-label]']);
/** Marks an inline forward; data alone does not tell it from a reply. */
export const FORWARD = part(['class', '2024-10', '.Un.J-JN-M-I .mI']);
/** Wraps an inline box. */
export const INLINE = part(['class', '2024-10', '.ip']);

export const SIGNATURE = part([
  'data',
  '2026-09',
  '.gmail_signature, [data-smartmail="gmail_signature"], .gmail_signature_prefix',
]);
/** `.gmail_extra` is the wrapper of older drafts. */
export const QUOTE = part(['class', '2026-09', '.gmail_quote, .gmail_extra']);

export const THREAD = part(['data', '2026-09', '[data-thread-perm-id]']);
export const VIEW = part(['role', '2026-09', '[role="main"]']);
/** Expanded messages; a collapsed one holds a snippet only. */
export const MESSAGE = part(['data', '2026-09', '[data-message-id]'], ['role', '2026-09', '[role="listitem"]']);
export const SENDER = part(['data', '2026-09', '.gD[email]'], ['structure', '2026-09', 'h3 [email]']);
export const MESSAGE_TEXT = part(['class', '2026-09', '.a3s']);
/** Inside a message: quotes, and the button that opens trimmed text (present even when nothing is trimmed). */
export const MESSAGE_EXTRAS = part(['class', '2026-09', '.gmail_quote, .gmail_extra, .adL, .yj6qo, .ajR']);

/** Where an editable is somebody else's business: side panels, banners, menus. */
export const ELSEWHERE = part(['role', '2026-09', '[role="complementary"], [role="banner"], [role="navigation"]']);
/** Where an editable that is not understood must be owned up to. */
export const WINDOW = part(['role', '2026-09', '[role="dialog"]'], ['class', '2024-10', '.ip, .dw .no']);

const fill = (variant: Variant, row: string) => variant.selector.replaceAll('%', row);

/** First match of the newest variant that matches at all, or null. */
export function findPart<T extends Element = Element>(scope: ParentNode, wanted: Part, row = ''): T | null {
  for (const variant of wanted) {
    const found = scope.querySelector<T>(fill(variant, row));
    if (found) return found;
  }
  return null;
}

/** All matches of the newest variant that matches at all. */
export function findParts(scope: ParentNode, wanted: Part, row = ''): Element[] {
  for (const variant of wanted) {
    const found = scope.querySelectorAll(fill(variant, row));
    if (found.length > 0) return [...found];
  }
  return [];
}

/** Nearest ancestor (or the element itself) of the newest variant that matches at all. */
export function closestPart(element: Element, wanted: Part): HTMLElement | null {
  for (const variant of wanted) {
    const found = element.closest<HTMLElement>(variant.selector);
    if (found) return found;
  }
  return null;
}

export function isPart(element: Element, wanted: Part): boolean {
  return wanted.some((variant) => element.matches(variant.selector));
}
