import type { ExpectedBox, ExpectedPage } from './types.ts';

const dana = { name: 'Dana Prospect', email: 'dana@prospect.example' };
const lee = { name: 'Lee Second', email: 'lee@prospect.example' };
const boss = { name: 'My Boss', email: 'boss@example.com' };
const noor = { name: 'Noor Quist', email: 'noor.quist@nordkap.example' };
const tomas = { name: 'Tomas Havel', email: 'tomas.havel@kupa.example' };
const priya = { name: 'Priya Pricing', email: 'priya@example.com' };
const rep = { email: 'rep@example.com' };
const question = 'Can you send pricing for 40 seats?\nWe decide on Friday.';

const common = { channel: 'email', self: rep, limit: null } as const;
/** A new message, or a forward: nobody of the other side has asked for it. */
const fresh = { ...common, stage: 'first-touch', lastInbound: null } as const;
/** An answer to Dana's question. */
const reply = {
  ...common,
  subject: 'Re: Pricing for 40 seats',
  to: [dana],
  stage: 'reply',
  lastInbound: question,
} as const;
const draft = (id: string) => ({ draftKey: `#msg-a:r-${id}` });
const first = draft('1000000000000000001');

const at = (place: string, name: string, boxes: readonly ExpectedBox[], unreadable = 0): ExpectedPage => ({
  page: `gmail/${name}.html`,
  address: `https://mail.google.com/mail/u/0/${place}`,
  boxes,
  unreadable,
});
const inbox = (name: string, ...boxes: readonly ExpectedBox[]) => at('#inbox', name, boxes);
const thread = (name: string, ...boxes: readonly ExpectedBox[]) => at('#inbox/FMfcgzQXKbYcDwTq', name, boxes);
const broken = (name: string) => at('#inbox', name, [], 1);

export const gmailPages: readonly ExpectedPage[] = [
  inbox('compose-new', {
    ...fresh,
    ...first,
    text: 'Hi Dana,\n\nI just wanted to follow up on my last note. Does Thursday work? 👍\nBest,\nRobin',
    subject: 'Quick question',
    to: [dana, lee, boss],
  }),
  inbox('compose-new-2020-10', { ...fresh, ...draft('0000000000000000000'), text: '', subject: '', to: [] }),
  inbox('compose-fullscreen', {
    ...fresh,
    ...first,
    text: 'Full screen body',
    subject: 'Full screen subject',
    to: [dana],
  }),
  at('?ui=2&view=btop&cvid=1', 'popout-compose', [
    { ...fresh, ...first, text: 'Pop-out body', subject: 'Quick question', to: [dana] },
  ]),
  inbox('compose-plain-text-mode', {
    ...fresh,
    ...first,
    text: 'Hi Dana,\n\nJust checking in.\nRobin',
    subject: 'Plain text',
    to: [dana],
  }),
  inbox('compose-rtl-he', {
    ...fresh,
    ...first,
    text: 'שלום דנה,\n\nרציתי לבדוק אם Acme Pro מתאים לכם.',
    subject: 'שאלה קצרה',
    to: [dana],
  }),
  inbox('compose-with-other-extensions', {
    ...fresh,
    ...first,
    text: 'Hi Dana, i think so. just',
    subject: 'With Grammarly',
    to: [dana],
  }),
  thread('thread-inline-reply-empty', { ...reply, ...first, text: '' }),
  thread('thread-inline-reply-quote-open', { ...reply, ...first, text: 'Hi Dana, pricing attached.\n\nRobin' }),
  thread(
    'thread-two-inline-replies',
    { ...reply, ...first, text: 'Reply A to Dana' },
    { ...reply, ...first, text: 'Reply B to Lee', to: [lee] },
  ),
  thread('thread-inline-forward', {
    ...fresh,
    ...first,
    text: 'FYI, see below.',
    subject: 'Fwd: Pricing for 40 seats',
    to: [],
  }),
  broken('broken-no-anchors'),

  // Windows
  inbox(
    'compose-three-windows',
    {
      ...fresh,
      ...draft('2100000000000000001'),
      text: 'Hi Dana,\n\nHow long does your close take?',
      subject: 'Month end at Prospect',
      to: [dana],
    },
    {
      ...fresh,
      ...draft('2100000000000000002'),
      text: 'Hi Noor, one question about your audit trail.',
      subject: 'Audit trail',
      to: [noor, boss],
    },
    { ...fresh, draftKey: null, text: '', subject: '', to: [] },
  ),
  inbox('compose-minimised', {
    ...fresh,
    ...draft('2200000000000000001'),
    text: 'Half a sentence, then the phone rang',
    subject: 'Minimised draft',
    to: [dana, lee],
  }),
  thread('compose-reply-window', {
    ...reply,
    ...draft('2900000000000000001'),
    text: 'Subject edited, so it moved to a window.',
  }),
  thread('compose-forward-window', {
    ...fresh,
    ...draft('2800000000000000001'),
    text: 'Priya, is 20% too much here?',
    subject: 'Fwd: Pricing for 40 seats',
    to: [priya],
  }),
  at('#drafts', 'draft-reopened', [
    {
      ...fresh,
      draftKey: '#msg-a:s-4100000000000000001',
      text: 'Hi Noor,\n\nyesterday you mentioned the December close.',
      subject: 'Close calendar for December',
      to: [noor],
    },
  ]),
  inbox(
    'compose-send-as-aliases',
    {
      ...fresh,
      ...draft('6000000000000000001'),
      self: { email: 'robin@acme.example' },
      text: 'Sent from the company address.',
      subject: 'From the alias',
      to: [dana],
    },
    {
      ...fresh,
      ...draft('6000000000000000002'),
      text: 'Sent from the account itself.',
      subject: 'From the account',
      to: [noor],
    },
  ),
  inbox(
    'compose-typed-address',
    {
      ...fresh,
      ...draft('6200000000000000001'),
      text: 'Hello both,',
      subject: 'Two people, one still typed',
      to: [dana, { email: 'new.lead@prospect.example' }],
    },
    { ...fresh, ...draft('6200000000000000002'), text: 'Hi Noor,', subject: 'Only typed', to: [noor] },
    { ...fresh, ...draft('6200000000000000003'), text: 'Hi Noor,', subject: 'Half typed', to: [] },
  ),
  inbox('compose-attachments-chips', {
    ...fresh,
    ...draft('6600000000000000001'),
    text: 'Hi Dana,\n\nthe proposal is here:  and the sheet below.\n\n\n\n40 seats\none year\nBest,\nRobin',
    subject: 'Proposal and two files',
    to: [dana],
  }),
  inbox('compose-extensions-2026', {
    ...fresh,
    ...draft('6700000000000000001'),
    text: 'Hi Dana, i think Thursday is fine.\n\nRobin',
    subject: 'Three extensions at once',
    to: [dana],
  }),
  inbox('compose-dark-theme', {
    ...fresh,
    ...draft('3400000000000000001'),
    text: 'Hi Dana, does Thursday still work?',
    subject: 'Dark theme',
    to: [dana],
  }),
  inbox('compose-help-me-write-open', {
    ...fresh,
    ...draft('3500000000000000001'),
    text: 'Hi Dana,',
    subject: 'Help me write is open',
    to: [dana],
  }),
  inbox('compose-confidential-mode', {
    ...fresh,
    ...draft('7300000000000000001'),
    text: 'Hi Dana, the discount is between us.',
    subject: 'Confidential',
    to: [dana],
  }),
  inbox('compose-schedule-menu-open', {
    ...fresh,
    ...draft('7400000000000000001'),
    text: 'Hi Dana, for tomorrow morning.',
    subject: 'To be sent tomorrow',
    to: [dana],
  }),
  at('#settings/general', 'settings-with-compose', [
    {
      ...fresh,
      ...draft('6800000000000000001'),
      text: 'Hi Dana, back in a minute.',
      subject: 'Left open over the settings',
      to: [dana],
    },
  ]),

  // Languages
  inbox('compose-ja', {
    ...fresh,
    ...draft('3000000000000000001'),
    text: '佐藤様\n\nお世話になっております。Acmeの山田です。\n月次決算は何日かかりますか？　ご都合の良い日を教えてください。',
    subject: '月次決算について',
    to: [{ name: '佐藤 花子', email: 'sato@miyabi.example' }],
  }),
  inbox('compose-tr', {
    ...fresh,
    ...draft('3200000000000000001'),
    text: 'İlkay Bey merhaba,\n\nAy sonu kapanışı kaç gün sürüyor?',
    subject: 'Ay sonu kapanışı',
    to: [{ name: 'İlkay Işık', email: 'ilkay@izmir.example' }],
  }),
  thread('thread-inline-reply-hu', {
    ...common,
    ...draft('3300000000000000001'),
    text: 'Kedves Anna!\n\nCsatolom az árajánlatot. Megfelel a csütörtök?',
    subject: 'Re: Árajánlat',
    to: [
      { name: 'Kovács Anna', email: 'anna@duna.example' },
      { name: 'Nagy Béla', email: 'bela@duna.example' },
    ],
    stage: 'reply',
    lastInbound: 'Kérem, küldjön árajánlatot 40 főre.',
  }),
  thread('thread-inline-reply-rtl-ar', {
    ...common,
    ...draft('3100000000000000001'),
    text: 'مرحبًا هدى،\n\nأرفقت عرض السعر لـ 40 مستخدمًا (Acme Pro).',
    subject: 'Re: عرض السعر',
    to: [{ name: 'هدى منصور', email: 'huda@madar.example' }],
    stage: 'reply',
    lastInbound: 'هل يمكنك إرسال عرض السعر لـ 40 مستخدمًا؟',
  }),

  // Threads
  thread('thread-reply-all-cc-open', {
    ...reply,
    ...draft('2300000000000000001'),
    text: 'Hi Dana, hi Lee,\n\n40 seats come to  €9,600 a year.',
    to: [dana, lee, { email: 'boss@example.com' }, noor],
  }),
  thread('thread-inline-reply-2014', {
    ...reply,
    draftKey: '155d2f0c8a1b3c4d',
    text: 'Hi Dana, as promised.',
    to: [dana, lee],
  }),
  thread('thread-inline-reply-2023', {
    ...reply,
    ...draft('2400000000000000001'),
    text: 'Hi Dana, see the attached sheet.',
  }),
  thread('thread-inline-reply-interleaved', {
    ...reply,
    ...draft('6500000000000000001'),
    text: 'Hi Dana, answers below.\n\n\nIt is €9,600 a year.\n\n\nDoes Thursday suit you?',
  }),
  thread(
    'thread-three-inline-one-forward',
    { ...reply, ...draft('2500000000000000001'), text: 'Reply to the first question.' },
    {
      ...fresh,
      ...draft('2500000000000000002'),
      text: 'Priya, can you price this?',
      subject: 'Fwd: Pricing for 40 seats',
      to: [priya],
    },
    {
      ...reply,
      ...draft('2500000000000000003'),
      text: 'Lee, Tuesday works.',
      to: [lee],
      lastInbound: 'Does Tuesday suit you?',
    },
  ),
  thread('thread-forward-quote-trimmed', {
    ...fresh,
    ...draft('6400000000000000001'),
    text: 'Priya, can you look at this?',
    subject: 'Fwd: Pricing for 40 seats',
    to: [priya],
  }),
  thread('thread-draft-reopened', {
    ...common,
    draftKey: '#msg-a:s-4200000000000000001',
    text: 'Hi Tomas, SAML is in every plan.',
    subject: 'Re: SSO question',
    to: [tomas],
    stage: 'reply',
    lastInbound: 'Is SSO part of the small plan?',
  }),
  thread('thread-own-follow-up', {
    ...reply,
    ...draft('5000000000000000002'),
    text: 'Hi Dana, did the sheet reach you?',
    stage: 'follow-up',
  }),
  thread('thread-own-follow-up-collapsed', {
    ...reply,
    ...draft('5100000000000000001'),
    text: 'Hi Dana, still interested?',
    stage: 'follow-up',
    lastInbound: null,
  }),
  thread('thread-send-as-alias', {
    ...reply,
    ...draft('6100000000000000001'),
    self: { email: 'robin@acme.example' },
    text: 'Hi Dana, one more thing.',
    stage: 'follow-up',
  }),
  thread('thread-ten-collapsed-stale-views', { ...reply, draftKey: null, text: '' }),
  thread('thread-id-undefined', {
    ...reply,
    ...draft('5300000000000000001'),
    text: 'Hi Dana, two options below.',
  }),
  thread('thread-messages-by-role', { ...reply, ...draft('7500000000000000001'), text: 'Hi Dana, here you are.' }),
  thread('thread-reply-gemini-panel', { ...reply, ...draft('3700000000000000001'), text: 'Hi Dana, yes.' }),

  // Plain-text mode
  thread('thread-plain-text-reply-de', {
    ...reply,
    ...draft('6300000000000000001'),
    text: 'Hallo Dana,\n\ndas Angebot hängt an.\nPasst Donnerstag?',
  }),
  thread('thread-plain-text-reply-de-wrapped', {
    ...reply,
    ...draft('6300000000000000002'),
    text: 'Hallo Dana,\n\ndas Angebot hängt an.',
  }),
  thread('thread-plain-text-reply-fr-wrapped', {
    ...reply,
    ...draft('6300000000000000003'),
    text: 'Bonjour Dana,\n\nle devis est joint.',
  }),
  thread('thread-plain-text-reply-zh', {
    ...reply,
    ...draft('6300000000000000004'),
    text: '你好 Dana，\n\n报价在附件里。',
  }),
  thread('thread-plain-text-reply-below', {
    ...reply,
    ...draft('6300000000000000005'),
    text: '\n9,600 a year.\n\n\nFriday works.',
  }),
  thread('thread-plain-text-reply-grammarly', {
    ...reply,
    ...draft('6300000000000000006'),
    text: 'Hi Dana,\n\nteh sheet is attached.',
  }),

  // Windows of their own
  at('?ui=2&view=btop&cvid=2', 'popout-reply', [
    {
      ...reply,
      ...draft('2700000000000000001'),
      text: 'Reply in its own window.',
      // The thread is in another window.
      lastInbound: null,
    },
  ]),
  at('?ui=2&view=btop&cvid=3', 'popout-thread-inline-reply', [
    { ...reply, ...draft('2600000000000000001'), text: 'From the thread in its own window.' },
  ]),

  // Marks of the root or the parts are gone
  inbox('compose-root-m9-only', {
    ...fresh,
    ...draft('6900000000000000001'),
    text: 'Hi Dana, can we talk on Monday?',
    subject: 'Only the class is left',
    to: [dana],
  }),
  inbox('compose-root-by-subjectbox', {
    ...fresh,
    ...draft('7000000000000000001'),
    text: 'Hi Dana, can we talk on Monday?',
    subject: 'Only the subject box is left',
    to: [dana],
  }),
  inbox('partial-no-subject', {
    ...fresh,
    ...draft('7900000000000000001'),
    text: 'Hi Dana, what is this about?',
    subject: null,
    to: [dana],
    missing: ['subject'],
  }),
  inbox('partial-no-recipients', {
    ...fresh,
    ...draft('7100000000000000001'),
    text: 'Hi Dana, whom does this go to?',
    subject: 'No recipients row',
    to: [],
    missing: ['recipients'],
  }),
  inbox('partial-no-send', {
    ...fresh,
    ...draft('7200000000000000001'),
    text: 'Hi Dana, where has Send gone?',
    subject: 'No Send button',
    to: [dana],
    missing: ['send'],
  }),
  inbox('compose-root-without-role', {
    ...fresh,
    ...draft('7800000000000000001'),
    text: 'Hi Dana, the number is still there.',
    subject: 'Root without a role',
    to: [dana],
  }),
  inbox('compose-body-by-class', {
    ...fresh,
    ...draft('7600000000000000001'),
    text: 'Hi Dana, only the class is left.',
    subject: 'Body known by class',
    to: [dana],
  }),
  broken('broken-body-no-anchors'),
  broken('broken-body-no-compose-id'),
  broken('broken-body-help-me-write-open'),
  at('#settings/general', 'broken-window-over-settings', [], 1),

  // Nothing is being written
  at('#settings/general', 'settings-signature', []),
  inbox('settings-left-behind'),
  inbox('no-compose'),
  inbox('undo-send-toast'),
];
