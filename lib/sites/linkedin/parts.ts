import type { Part } from '../parts.ts';

/*
 * Everything this product knows of LinkedIn's markup; `../parts.ts` says how to read it. No selector may depend on a
 * translated label. Nobody has recorded a page: all of it is reported by projects that look at the live site, so every
 * box checks itself.
 */

/** Holds an open shadow root with the message bubbles and dialogs of pages of the new front end. */
export const OUTLET: Part = [['#interop-outlet,[data-testid=interop-shadowdom]', 'data', '2026-07']];

export const FORM: Part = [['form.msg-form', 'class', '2026-10']];

/** What may be a composer anywhere: one query per tree answers a whole sweep. */
export const CANDIDATE: Part = [
  ...FORM,
  ['[contenteditable=true]', 'structure', '2026-10'],
  ['textarea', 'structure', '2026-10'],
];

/** The editable of a message. */
export const MESSAGE_BODY: Part = [
  ['form.msg-form [contenteditable=true][role=textbox]', 'role', '2026-10'],
  ['.msg-form__contenteditable[contenteditable=true]', 'class', '2026-10'],
  ['form [contenteditable=true][role=textbox]', 'structure', '2026-10'],
];

/** The place of one conversation: a bubble over the page, or the thread of the messaging page. */
export const CONVERSATION: Part = [
  ['[data-view-name=message-overlay-conversation-bubble-item]', 'data', '2026-10'],
  ['.msg-overlay-conversation-bubble', 'class', '2026-10'],
  ['.msg-thread,.msg-convo-wrapper', 'class', '2026-10'],
  ...FORM,
];

export const SUBJECT: Part = [
  ['input[name=subject]', 'data', '2026-10'],
  ['.msg-form__subject', 'class', '2026-10'],
  ['.compose-form__subject-field', 'class', '2026-09'],
];

export const SEND: Part = [
  ['button[type=submit]', 'role', '2026-10'],
  ['.msg-form__send-button,.msg-form__send-btn', 'class', '2026-10'],
];

/** Whom a conversation is with: the link in its header, of which the person's name is the text. */
export const HEADER_LINK: Part = [
  ['.msg-overlay-bubble-header__title a[href*="/in/"]', 'class', '2026-10'],
  ['.msg-thread__link-to-profile[href*="/in/"]', 'class', '2026-10'],
  ['header a[href*="/in/"],.msg-title-bar a[href*="/in/"]', 'structure', '2026-10'],
];
/** The header's words where it has no link, e.g. of a group. */
export const HEADER_NAME: Part = [
  ['.msg-entity-lockup__entity-title', 'class', '2026-10'],
  ['.msg-overlay-bubble-header__title', 'class', '2026-10'],
];
/** People a new message is addressed to, before there is a conversation. */
export const PILL: Part = [['.artdeco-pill', 'class', '2026-10']];
/** Where people are added to a new message. */
export const ADDRESSING: Part = [['[class*=typeahead]', 'class', '2026-10']];
/** The card of the one person a new message is for. */
export const CARD_LINK: Part = [
  ['.msg-s-profile-card a[href*="/in/"]', 'class', '2026-10'],
  ['.msg-compose-card[href*="/in/"]', 'class', '2026-10'],
];
/** The person's name inside a link that says more, e.g. whether they are online. */
export const NAME_IN_LINK: Part = [
  ['.msg-entity-lockup__entity-title', 'class', '2026-10'],
  ['h1,h2,h3', 'structure', '2026-10'],
];

export const EVENT: Part = [
  ['.msg-s-event-listitem', 'class', '2026-10'],
  ['[data-view-name=message-list-item]', 'data', '2026-10'],
];
export const FROM_OTHER: Part = [['.msg-s-event-listitem--other', 'class', '2026-10']];
export const EVENT_TEXT: Part = [
  ['.msg-s-event-listitem__body', 'class', '2026-10'],
  ['.msg-s-event__content', 'class', '2026-10'],
];
export const SENDER_LINK: Part = [['a[href*="/in/"]', 'structure', '2026-10']];
/** One's own picture in the header of old pages; its text is one's name. */
export const OWN_PICTURE: Part = [['img.global-nav__me-photo[alt]', 'class', '2026-10']];

/** The note that goes with an invitation to connect. */
export const NOTE: Part = [
  ['textarea#custom-message', 'data', '2026-09'],
  ['#connect-cta-form__invitation', 'data', '2026-06'], // Sales Navigator
  ['[aria-labelledby=send-invite-modal] textarea', 'role', '2026-09'],
  ['dialog[open] textarea[name=message]', 'structure', '2026-03'],
  // By its limit: 200 characters for most, 300 for those who pay.
  [':is(dialog[open],[role=dialog]) textarea:is([maxlength="200"],[maxlength="300"])', 'structure', '2026-09'],
];
export const NOTE_DIALOG: Part = [
  ['dialog[open]', 'data', '2026-03'],
  ['[role=dialog]', 'role', '2026-10'],
  ['.artdeco-modal', 'class', '2026-10'],
];
/** Whom the invitation is for, in the words of the dialog. */
export const NOTE_NAME: Part = [
  ['[data-anonymize=person-name]', 'data', '2026-06'],
  ['strong', 'structure', '2026-10'],
];
export const BUTTON: Part = [['button,[role=button]', 'role', '2026-10']];

/** Sales Navigator: a form with a textarea, in a conversation of the inbox or of the overlay. */
export const SALES_BODY: Part = [
  ['textarea[name=message]', 'data', '2026-09'],
  ['textarea.compose-form__message-field', 'class', '2026-09'],
];
export const SALES_CONVERSATION: Part = [
  ['#message-overlay [class*=conversation-container]', 'data', '2026-09'],
  ['.thread-container', 'class', '2026-09'],
  ['#message-overlay section,#message-overlay', 'data', '2026-09'],
  ['form', 'structure', '2026-09'],
];
export const SALES_NAME: Part = [
  ['[data-anonymize=person-name]', 'data', '2026-09'],
  ['#thread-route-heading', 'data', '2026-09'],
  ['.artdeco-entity-lockup__title', 'class', '2026-09'],
];
export const SALES_LINK: Part = [['a[href*="/sales/lead/"]', 'data', '2026-09']];
export const SALES_OWN_NAME: Part = [['[data-control-name=view_user_menu_from_app_header]', 'data', '2026-09']];

/** Everything a badge must leave free. */
export const CONTROLS: Part = [['button,[role=button],input,footer,header', 'role', '2026-10']];

/** Posts, comments and search: never read. */
export const ELSEWHERE: Part = [
  ['[data-testid=ui-core-tiptap-text-editor-wrapper],[data-test-modal-id=sharebox]', 'data', '2026-10'],
  ['[role=search],[role=combobox]', 'role', '2026-10'],
  [
    '.ql-editor,.tiptap,.ProseMirror,[class*=share-box],[class*=share-creation],[class*=comments-comment]',
    'class',
    '2026-10',
  ],
  ['[class*=search-global]', 'class', '2026-10'],
];
/** Where an editable that is not understood must be owned up to. */
export const MESSAGING: Part = [
  ['[data-sdui-screen*=essaging]', 'data', '2026-10'],
  ['[data-view-name*=message-overlay]', 'data', '2026-10'],
  ['form.msg-form,.msg-overlay-container,.msg-thread', 'class', '2026-10'],
];
