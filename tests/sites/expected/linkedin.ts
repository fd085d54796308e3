import type { ExpectedBox, ExpectedPage } from './types.ts';

const messaging = 'https://www.linkedin.com/messaging/thread/2-abc/';
const compose = 'https://www.linkedin.com/messaging/thread/new/';
const feed = 'https://www.linkedin.com/feed/';
const profile = 'https://www.linkedin.com/in/dana-prospect/';
const preload = 'https://www.linkedin.com/preload/?_bprMode=vanilla';
const inbox = 'https://www.linkedin.com/sales/inbox/2-abc';
const leads = 'https://www.linkedin.com/sales/search/people?query=finance';

const dana = { name: 'Dana Prospect', profile: '/in/ACoAABdana/' };
const lee = { name: 'Lee Second', profile: '/in/ACoAABlee/' };
const noor = { name: 'Noor Example', profile: '/in/ACoAABnoor/' };
const danaByAddress = { name: 'Dana Prospect', profile: '/in/dana-prospect/' };
const danaByName = { name: 'Dana Prospect' };
const robin = { name: 'Robin Rep' };

const event = (id: string) => `urn:li:msg_message:(urn:li:fsd_profile:ACoAAAOWNER,${id})`;

/** A message under a thread whose last words are Dana's, on a page with the old header. */
const reply = {
  channel: 'linkedin-message',
  subject: null,
  to: [dana],
  self: robin,
  stage: 'reply',
  limit: null,
} as const;
/** The first message to somebody. */
const first = {
  channel: 'linkedin-message',
  subject: null,
  to: [danaByName],
  self: robin,
  stage: 'first-touch',
  lastInbound: null,
  draftKey: null,
  limit: null,
} as const;
/** A connection note opened on Dana's profile, on a page without the old header. */
const note = {
  ...first,
  channel: 'linkedin-invite',
  to: [danaByAddress],
  self: null,
} as const;

/** The thread that stood in every page of the first set. */
const friday = { ...reply, lastInbound: 'We decide on Friday.', draftKey: event('2-c') } as const;
/** The thread under which forms and editors of many kinds stand. */
const tellMeMore = { ...reply, lastInbound: 'Tell me more.', draftKey: event('2-e2') } as const;

const page = (name: string, address: string, ...boxes: readonly ExpectedBox[]): ExpectedPage => ({
  page: `linkedin/${name}.html`,
  address,
  boxes,
  unreadable: 0,
});

export const linkedinPages: readonly ExpectedPage[] = [
  page('messaging-page', messaging, { ...friday, text: 'Hi Dana,\n\nI just wanted to circle back on pricing.' }),
  page('overlay-shadow-sdui', profile, {
    ...friday,
    text: 'Hi Dana, quick note from the profile page.',
    self: null,
  }),
  page('inmail-subject', feed, {
    ...first,
    channel: 'inmail',
    text: 'I hope this message finds you well.',
    subject: 'Idea for your onboarding',
    to: [danaByAddress],
  }),
  page('interop-iframe-host', messaging),
  page('interop-preload', preload, { ...friday, text: 'Draft inside the interop iframe' }),
  page('invite-note-artdeco', profile, { ...note, text: "Hi Dana, I'd love to pick your brain.", limit: 300 }),
  page('invite-note-shadow', profile, { ...note, text: "Hi Dana, I'd love to pick your brain.", limit: 300 }),
  page('salesnav-inbox', inbox, { ...first, text: 'Following up here.' }),
  page('exclude-comment-tiptap', feed),
  { ...page('broken-hashed', messaging), unreadable: 1 },

  page(
    'overlay-three-bubbles',
    feed,
    {
      ...reply,
      text: 'Hi Dana, it depends on the plan.\nWhich one did you look at?',
      lastInbound: 'Thanks!\nWhat does it cost for 40 seats?',
      draftKey: event('2-l2'),
    },
    {
      ...reply,
      text: 'Half a thought for Lee',
      to: [lee],
      stage: 'follow-up',
      lastInbound: null,
      draftKey: event('2-l3'),
    },
    {
      ...reply,
      text: 'Next week works. Monday?',
      to: [noor],
      lastInbound: 'Please call me next week.',
      draftKey: event('2-l4'),
    },
  ),
  page(
    'overlay-shadow-three-bubbles',
    profile,
    {
      ...reply,
      text: 'Yes, for two weeks.',
      self: null,
      lastInbound: 'Is there a trial?',
      draftKey: event('2-s1'),
    },
    {
      ...reply,
      text: 'Lee, one more question.',
      to: [lee],
      self: null,
      stage: 'follow-up',
      lastInbound: 'We use another tool.',
      draftKey: event('2-s3'),
    },
    { ...first, text: 'Second window to the same Dana', self: null },
  ),
  page('bubble-new-pill', 'https://www.linkedin.com/mynetwork/invite-connect/connections/', {
    ...first,
    text: 'Hi Dana, thanks for connecting.',
  }),
  page('bubble-new-pill-fr', feed, {
    ...first,
    text: 'Bonjour à vous deux,\nvoici le lien promis.',
    to: [danaByName, { name: 'Lee Second' }],
  }),
  page('inmail-shadow-subject', profile, {
    ...first,
    channel: 'inmail',
    text: 'Dana, your close takes nine days.\n\nOpen to a comparison?',
    subject: 'Nine days',
    to: [danaByAddress],
    self: null,
  }),
  page('inmail-shadow-subject-empty', 'https://www.linkedin.com/search/results/people/?keywords=finance', {
    ...first,
    channel: 'inmail',
    text: '',
    subject: '',
    to: [{ name: 'Noor Example', profile: '/in/noor-example/' }],
    self: null,
  }),
  page('messaging-compose-subject', compose, {
    ...first,
    channel: 'inmail',
    text: 'Hi Dana,\nI read your job ad for a controller.',
    subject: 'Your controller role',
    to: [danaByAddress],
  }),
  page('messaging-compose-two-pills', compose, {
    ...first,
    text: 'Dana, Lee, shall we meet?',
    to: [danaByName, { name: 'Lee Second' }],
  }),

  page('messaging-group', messaging, {
    ...reply,
    text: 'Friday at ten then.',
    to: [danaByName, { name: 'Lee Second' }, { name: 'Noor Example' }],
    lastInbound: 'Morning, please.',
    draftKey: event('2-g4'),
  }),
  page('messaging-follow-up', messaging, {
    ...reply,
    text: 'Just bumping this up.',
    stage: 'follow-up',
    lastInbound: 'Let me ask our controller.',
    draftKey: event('2-f3'),
  }),
  page('messaging-unknown-place', messaging, {
    ...reply,
    text: 'Just bumping this up.',
    stage: 'follow-up',
    lastInbound: 'Let me ask our controller.',
    draftKey: event('2-f3'),
  }),
  page('messaging-switching', messaging, {
    ...reply,
    text: 'Yes: the data stays with you.',
    lastInbound: 'Is it safe?',
    draftKey: event('2-w1'),
  }),
  page('messaging-no-slash-link', messaging, {
    ...reply,
    text: 'Here they are.',
    to: [{ name: 'Dana Prospect', profile: '/in/ACoAABdana' }],
    lastInbound: 'Sounds good.',
    draftKey: event('2-n2'),
  }),
  page('messaging-it', messaging, {
    ...reply,
    text: 'Buongiorno Giulia,\nper quaranta persone dipende dal piano.',
    to: [{ name: 'Giulia Esempio', profile: '/in/ACoAABgiulia/' }],
    lastInbound: 'Quanto costa?\nSiamo in quaranta.',
    draftKey: event('2-i2'),
  }),
  page('messaging-ar', messaging, {
    ...reply,
    text: 'مرحبًا دانة،\n\nالسعر يعتمد على خطة Acme Pro.',
    to: [{ name: 'دانة مثال', profile: '/in/ACoAABdanah/' }],
    self: { name: 'روبن مندوب' },
    lastInbound: 'كم السعر لأربعين مقعدًا؟',
    draftKey: event('2-r2'),
  }),
  page('messaging-ja', messaging, {
    ...reply,
    text: '見本様\nお問い合わせありがとうございます。何名様でご利用ですか。',
    to: [{ name: '見本 花子', profile: '/in/ACoAABhanako/' }],
    self: { name: '代理 一郎' },
    lastInbound: '料金を教えてください。',
    draftKey: event('2-j2'),
  }),
  page('messaging-dark', messaging, {
    ...reply,
    text: 'Yes: the data stays with you.',
    lastInbound: 'Is it safe?',
    draftKey: event('2-d1'),
  }),

  page('editor-empty', messaging, { ...tellMeMore, text: '' }),
  page('editor-rich', messaging, {
    ...tellMeMore,
    text: 'Hi Dana 👋🏽,\nthanks for the note.\nI asked Lee Second about it:  he says yes ✅\n\nFamily plan 👩‍👩‍👧 or “team” plan?',
  }),
  page('editor-other-extensions', messaging, { ...tellMeMore, text: 'Hi Dana, i think so.\njust one question' }),

  page('form-send-icon', messaging, { ...tellMeMore, text: 'Gladly.' }),
  page('form-send-unknown-class', messaging, { ...tellMeMore, text: 'Gladly.' }),
  page('form-role-only', messaging, { ...tellMeMore, text: 'Gladly, on Monday.' }),
  page('form-class-only', messaging, { ...tellMeMore, text: 'Gladly, on Tuesday.' }),
  page('form-hashed-extra', feed, {
    ...tellMeMore,
    text: 'Gladly, on Wednesday.',
    self: null,
    draftKey: event('2-h1'),
  }),

  page('invite-note-dialog', profile, {
    ...note,
    text: 'Hi Dana, your talk on closing the books in five days stayed with me.',
    limit: 200,
  }),
  page('invite-note-by-limit', profile, {
    ...note,
    text: 'Hi Dana, your talk on closing the books in five days stayed with me.',
    limit: 200,
  }),
  page('invite-note-dialog-shadow', profile, { ...note, text: 'Hi Dana, we met at the finance day.', limit: 200 }),
  page('invite-note-dialog-name-only', profile, { ...note, text: '', limit: 300 }),
  page('invite-note-search', 'https://www.linkedin.com/search/results/people/?keywords=head%20of%20finance', {
    ...note,
    text: 'Hi Dana, I noticed you hire two controllers.',
    to: [danaByName],
    self: robin,
    draftKey: null,
    limit: 300,
  }),
  page(
    'overlay-and-note-shadow',
    profile,
    {
      ...reply,
      text: 'Glad to hear it, Lee.',
      to: [lee],
      self: null,
      lastInbound: 'Thanks, that helps.',
      draftKey: event('2-b1'),
    },
    { ...note, text: 'Hi Dana, Lee suggested that we talk.', limit: 300 },
  ),

  page(
    'salesnav-overlay-two',
    leads,
    {
      ...first,
      channel: 'inmail',
      text: 'Dana, how long does your close take?',
      subject: 'Your close',
      to: [{ name: 'Dana Prospect', profile: '/sales/lead/ACwAABdana' }],
    },
    {
      ...first,
      text: 'Lee, thanks for the call.',
      to: [{ name: 'Lee Second', profile: '/sales/lead/ACwAABlee' }],
    },
  ),
  page('salesnav-inbox-subject', inbox, {
    ...first,
    channel: 'inmail',
    text: 'Hi Dana,\n\nhow many days does your month end take?',
    subject: 'Month end at Prospect Example',
    to: [{ name: 'Dana Prospect', profile: '/sales/lead/ACwAABdana' }],
  }),
  page('salesnav-inbox-pill', 'https://www.linkedin.com/sales/inbox/compose', {
    ...first,
    channel: 'inmail',
    text: '',
    subject: '',
  }),
  page('salesnav-connect-note', leads, {
    ...first,
    channel: 'linkedin-invite',
    text: 'Hi Dana, we both know Lee.',
    limit: 300,
  }),

  page('interop-iframe-host-three', messaging),
  page('interop-preload-lee', preload, {
    ...reply,
    text: 'Lee, is it the one from 2019?',
    to: [lee],
    self: null,
    stage: 'follow-up',
    lastInbound: 'We use another tool.',
    draftKey: event('2-p2'),
  }),

  page('exclude-post-composer', feed),
  page('exclude-post-composer-shadow', feed),
  page('exclude-comments-with-bubble', feed, {
    ...reply,
    text: 'Yes, for two weeks.',
    lastInbound: 'Is there a trial?',
    draftKey: event('2-c1'),
  }),
  page('exclude-feed-search', feed),
  page('exclude-feedback-dialog', 'https://www.linkedin.com/jobs/view/1234567890/'),
  page('exclude-profile-edit', 'https://www.linkedin.com/in/robin-rep/'),

  { ...page('broken-hashed-shadow', messaging), unreadable: 1 },
  page('partial-no-send', messaging, { ...tellMeMore, text: 'Gladly.', missing: ['send'] }),
  page('partial-no-recipients', messaging, {
    ...reply,
    text: 'Just checking in.',
    to: [],
    stage: 'follow-up',
    lastInbound: null,
    draftKey: event('2-q1'),
    missing: ['recipients'],
  }),
];
