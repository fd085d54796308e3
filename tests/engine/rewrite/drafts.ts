import fc from 'fast-check';
import type { Draft } from '../../../lib/engine/types.ts';
import { withNotes } from './notes.ts';

const GREETINGS = [
  'Hi Ana,',
  'Dear Mr Boateng,',
  'Hello Yuki,',
  'Hey Lars',
  'Good morning Ms Duarte,',
  'Hi there,',
  'Hi Ana, ',
];
const OPENINGS = [
  'I hope this email finds you well.',
  "Hope you're having a great week!",
  'My name is Pavel Novak and I am the Head of Partnerships at Tallyhouse.',
  "I'm Grace from Orchardline.",
  'I wanted to reach out because your team is hiring two night planners in Rotterdam.',
  "I'm reaching out because you opened a second clinic in Malmö on 3 May.",
  'The reason I am writing is that your annual report mentions 14 late audits.',
  'Love what you are doing at Bramble Foods!',
  'Rosa Weiss suggested I write to you about the Hull warehouse.',
  'I came across your website and was impressed.',
  'I am thrilled to introduce our revolutionary, game-changing routing platform!',
  'We are the leading provider of dental scheduling software.',
];
const OBSERVATIONS = [
  'I saw that you are hiring three hygienists in Leeds.',
  'Your post of 12 March said returns doubled since the summer.',
  'You told the Porto fair that a third of your parcels come back without a reason code.',
  'I noticed your careers page lists 6 open shifts for the Tilbury depot.',
];
const PAINS = [
  'Closing the month takes your team eleven days.',
  'When two drivers are ill on one day, the rest cover with overtime.',
  'Your planners lose about 5 hours a week re-typing orders.',
  'If that stays so until the audit in June, each late entry can cost a fine of €2,000.',
];
const PITCHES = [
  'We help dental practices fill their empty chairs faster.',
  'Our platform automates approvals, invoicing and reporting.',
  "At Tallyhouse, we're really passionate about stock counts.",
  'Founded in 2009, we are proud to serve over 3,000 customers such as Adobe and Shell.',
  'Our clients have cut no-shows by 37% within 90 days.',
  'It integrates with Slack and SAP.',
  'We let warehouses count stock without stopping the line.',
  'Unlike Rivalsoft, our solution is truly seamless and incredibly easy to use!!!',
  'See our case study: https://tallyhouse.example/cases/hull?ref=7',
  'This means your team saves 2 days every month.',
  'We built a rota tool that shows gaps a week ahead.',
];
const ASKS = [
  'Do you have 15 minutes for a quick call on Tuesday?',
  'Would love to hop on a quick call next week.',
  'Can I show you a demo on 12 March at 10:30?',
  'You can also book a slot here: https://cal.tallyhouse.example/grace',
  'Let me know if you are interested.',
  'Worth a look?',
  'How do you handle late claims today?',
  'Is this on your list at all? If not, just say so.',
  'If it is not a priority, tell me and I will stop.',
  'Looking forward to hearing from you!',
  'Please reply to ines@orchardline.example or call +44 20 7946 0018.',
];
const OTHERS = [
  'I have attached the checklist the Bristol depot uses.',
  'I used to work at Bramble Foods until 2019.',
  'No rush at all.',
  'In order to keep this short, three points:',
  'Sounds AMAZING, right? 🚀🚀',
  'Thanks for your time.',
  'At the end of the day, it is your call.',
  'It is basically a very, very simple thing.',
];
const CLOSINGS = ['Best,\nGrace', 'Kind regards,\nPavel Novak\nTallyhouse\n+31 10 555 0199', 'Thanks!\nMo', 'Mo', ''];
const BULLETS = [
  '- Automated filing\n- One-click reports\n- World-class support',
  '• cut late fees\n• reconcile in 2 days',
];
const QUOTE =
  '\n\nOn Mon, 4 May 2026 at 10:12, Ana Ruiz <ana@norwood.example> wrote:\n> We lose two days a month on claims.\n> Ana';

const one = (from: readonly string[]) => fc.constantFrom(...from);
const sentence = fc.oneof(
  { weight: 2, arbitrary: one(OPENINGS) },
  { weight: 2, arbitrary: one(OBSERVATIONS) },
  { weight: 2, arbitrary: one(PAINS) },
  { weight: 4, arbitrary: one(PITCHES) },
  { weight: 3, arbitrary: one(ASKS) },
  { weight: 1, arbitrary: one(OTHERS) },
);
const paragraph = fc.oneof(
  { weight: 8, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')) },
  { weight: 1, arbitrary: one(BULLETS) },
);

const small = (text: string) =>
  /^(?:I|Rosa|At|Closing|[-•])\b|^[-•]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** Whole messages put together from sentences of many voices, in any order a hurried seller might put them. */
export const drafts: fc.Arbitrary<Draft> = fc
  .record({
    greeting: one(GREETINGS),
    paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 4 }),
    closing: one(CLOSINGS),
    quote: fc.constantFrom('', '', QUOTE),
    gap: fc.constantFrom('\n\n', '\n\n', '\n'),
    curly: fc.boolean(),
    notes: fc.constantFrom('none', 'company', 'full', 'menu', 'many'),
    stage: fc.constantFrom<NonNullable<Draft['stage']>>(
      'first-touch',
      'first-touch',
      'follow-up',
      'reply',
      'customer',
      'requested',
    ),
    channel: fc.constantFrom<NonNullable<Draft['channel']>>(
      'email',
      'email',
      'linkedin-message',
      'linkedin-invite',
      'inmail',
    ),
    turn: fc.nat(8),
  })
  .map(({ greeting, paragraphs, closing, quote, gap, curly, notes, stage, channel, turn }) => {
    const body = greeting.endsWith(' ')
      ? `${greeting}${small(paragraphs.join(gap))}`
      : [greeting, ...paragraphs].join(gap);
    const whole = (closing === '' ? body : `${body}${gap}${closing}`) + quote;
    const draft: Draft = { text: curly ? whole.replaceAll("'", '’') : whole, stage, channel };
    if (notes === 'menu')
      return { ...draft, painMenu: ['corrections after every month end', 'drivers leave within the first year'] };
    if (notes === 'none') return draft;
    if (notes === 'many') return withNotes(draft, turn);
    const prospect = { name: 'Ana Ruiz', company: 'Norwood Dental' };
    if (notes === 'company') return { ...draft, prospect };
    return {
      ...draft,
      prospect: {
        ...prospect,
        observations: ['opened a second practice in York in June'],
        pains: [
          { text: 'they lose two mornings a week rebooking patients', consequence: 'about 4,000 pounds a month' },
        ],
      },
      seller: { name: 'Grace Obi', company: 'Orchardline', domain: 'orchardline.example' },
      lastInbound: 'We lose two days a month chasing insurers for unpaid claims. Not sure software helps.',
    };
  });
