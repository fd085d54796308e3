import type { Part } from '../parts.ts';

/*
 * Everything this product knows of Gmail's markup; `../parts.ts` says how to read it. No selector may depend on a
 * translated label. One page is a recording (2020-10), the rest are reports, so every box checks itself.
 */

/** One per open compose or reply box, in a window, full screen, inline or popped out. */
export const ROOT: Part = [
  ['[role=region][data-compose-id]', 'data', '2026-09'],
  ['[data-compose-id]', 'data', '2025-05'],
  ['.aoI[role=region]', 'role', '2020-10'],
  ['.M9', 'class', '2026-09'],
];

/**
 * Queries that find all of them and more. The browser looks up a single class many times faster than anything else, and
 * an attribute faster than its value.
 */
export const NEAR_CANDIDATES = ['.M9', '.aoI', '[contenteditable],[g_editable],[data-compose-id]'];

/** The editable inside a root. Never by its label: that is translated, and a hidden textarea carries the same one. */
export const BODY: Part = [
  ['[g_editable=true][contenteditable=true][role=textbox]', 'data', '2026-09'],
  ['[g_editable=true][contenteditable]', 'data', '2014-10'],
  ['td.Ap [contenteditable=true][role=textbox]', 'role', '2020-10'],
  ['[contenteditable=true][role=textbox][aria-multiline=true]', 'role', '2026-09'],
  ['.Am.Al[contenteditable]', 'class', '2025-05'],
];

/** The row under the body, where Help me write has an editable of its own. */
export const PROMPT: Part = [['td.HE', 'class', '2026-09']];

/** What may be a composer anywhere on the page. */
export const CANDIDATE: Part = [
  ['[data-compose-id],.aoI[role=region],.M9', 'data', '2026-09'],
  ['[g_editable=true],.Am.Al[contenteditable]', 'data', '2026-09'],
  ['[contenteditable=true][role=textbox]', 'role', '2026-09'],
];

/** A root that carries no mark of its own is the smallest ancestor holding one of these. */
export const ANCHOR: Part = [
  ['[name=subjectbox]', 'data', '2026-09'],
  ['[name=composeid]', 'data', '2026-09'],
];

export const SUBJECT: Part = [
  ['[name=subjectbox]', 'data', '2026-09'],
  ['input[name=subject]', 'data', '2026-09'], // may lag behind
];

export const RECIPIENT_FIELDS: Part = [
  ['[name=to],[name=cc]', 'data', '2026-09'],
  ['.aoD.hl,.az9', 'class', '2026-09'],
];

/** Chips of one open row; `%` is `to` or `cc`. */
export const CHIPS: Part = [
  ['[name=%] [data-hovercard-id]', 'data', '2026-09'], // PeopleKit since 2021-10
  ['[name=%] [email]', 'data', '2026-09'],
  ['.vR>[name=%],textarea[name=%]', 'data', '2020-10'],
];

/** The row of a reply before it is opened. */
export const COLLAPSED_CHIPS: Part = [
  ['.aoD.hl [email],.az9 [email]', 'class', '2026-09'],
  ['[email]', 'structure', '2026-09'],
];

/** An address that is typed and not yet a chip. */
export const TYPED_ADDRESS: Part = [['[name=%] [role=combobox]', 'role', '2026-09']];

export const SEND: Part = [
  ['[role=button][jslog^="32601;"]', 'data', '2026-09'],
  ['.dC>[role=button]:not([aria-haspopup])', 'class', '2024-10'],
  ['.T-I-atl.aoO', 'class', '2024-10'],
  ['.IZ .Up div>div[role=button]:not(.Uo,[aria-haspopup=true])', 'structure', '2024-10'],
];
export const SEND_AND_ARCHIVE: Part = [['.T-I.Uo', 'class', '2024-10']];
/** Its menu hangs outside every root. */
export const SCHEDULED_SEND: Part = [['[selector=scheduledSend]', 'data', '2024-10']];
/** Everything in the row of Send that a badge must leave free. */
export const CONTROLS: Part = [['[role=button],button,[role=toolbar],input', 'role', '2026-09']];

/** Hidden fields of a box. */
export const DRAFT_ID: Part = [['[name=draft]', 'data', '2026-09']];
export const THREAD_ID: Part = [['[name=rt]', 'data', '2026-09']];
export const REPLIED_TO: Part = [['[name=rm]', 'data', '2026-09']];
export const FROM: Part = [['[name=from]', 'data', '2026-09']];
/** The account, in parentheses in its label. */
export const ACCOUNT_LINK: Part = [['a[href*=SignOutOptions][aria-label]', 'data', '2026-09']];
/** Wraps an inline box. */
export const INLINE: Part = [['.ip', 'class', '2024-10']];
/** Marks an inline forward; data alone does not tell it from a reply. */
export const FORWARD: Part = [['.Un.J-JN-M-I .mI', 'class', '2024-10']];

/**
 * Signature and quote (`.gmail_extra` wraps it in older drafts). The `-- ` between text
 * and signature has a class of its own, which spreads over what is typed beside it, so it is known by its dashes.
 */
export const NOT_OWN_WORDS: Part = [
  ['.gmail_signature,[data-smartmail=gmail_signature]', 'data', '2026-09'],
  [
    'blockquote.gmail_quote,.gmail_attr,div.gmail_quote:not(:has(>.gmail_attr):has(>blockquote)),.gmail_extra',
    'class',
    '2026-09',
  ],
];

export const THREAD: Part = [['[data-thread-perm-id]', 'data', '2026-09']];
export const VIEW: Part = [['[role=main]', 'role', '2026-09']];
/** Expanded messages; a collapsed one holds a snippet only. */
export const MESSAGE: Part = [
  ['[data-message-id]', 'data', '2026-09'],
  ['[role=listitem]', 'role', '2026-09'],
];
export const SENDER: Part = [
  ['.gD[email]', 'data', '2026-09'],
  ['h3 [email]', 'structure', '2026-09'],
];
export const MESSAGE_TEXT: Part = [['.a3s', 'class', '2026-09']];
/** Quotes inside a message, and the button that opens trimmed text (there even when nothing is trimmed). */
export const MESSAGE_EXTRAS: Part = [['.gmail_quote,.gmail_extra,.adL,.yj6qo,.ajR', 'class', '2026-09']];

/** Where an editable is somebody else's business. */
export const ELSEWHERE: Part = [['[role=complementary],[role=banner],[role=navigation]', 'role', '2026-09']];
/** Where an editable that is not understood must be owned up to: windows, inline boxes, the dock. */
export const WINDOW: Part = [
  ['[role=dialog]', 'role', '2026-09'],
  ['.ip,.dw .no', 'class', '2024-10'],
];
