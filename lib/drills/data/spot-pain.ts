import type { SpotPainDrill } from '../types.ts';

export const SPOT_PAINS: readonly SpotPainDrill[] = [
  {
    kind: 'spot-pain',
    id: 'depot',
    writer: 'A depot manager',
    sentences: [
      { text: 'Thanks for writing.' },
      {
        text: 'We moved to the new hall in May, and it has 40 docks.',
        why: 'This is news, and they sound content with it.',
      },
      {
        text: 'Drivers still wait two hours at the gate most nights.',
        pain: true,
        why: 'Two hours, most nights: somebody pays for each of them.',
      },
      { text: 'Other than that it runs well.', why: 'This says that the rest is in order.' },
    ],
  },
  {
    kind: 'spot-pain',
    id: 'dental-desk',
    writer: 'The owner of a dental practice',
    sentences: [
      { text: 'Hello, and no problem about the late reply.', why: 'A courtesy: the word problem alone is none.' },
      {
        text: 'My front desk loses half of every Monday to rebooking.',
        pain: true,
        why: 'A time, and something else that is left undone in it.',
      },
      {
        text: 'We use the calendar that came with the chairs.',
        why: 'This is how they do it today, and no complaint.',
      },
      { text: 'What does yours cost?', why: 'A question to us says what they want to know, not what hurts.' },
    ],
  },
  {
    kind: 'spot-pain',
    id: 'school-cook',
    writer: 'A school cook',
    sentences: [
      { text: 'You asked how lunch goes.' },
      { text: 'We cook for 340 children, in two sittings.', why: 'A figure, and no trouble in it.' },
      {
        text: 'We waste a third of it, because the trays come back half full.',
        pain: true,
        why: 'Food, money and work that end in the bin.',
      },
      { text: 'The new oven is lovely.', why: 'This is what pleases them.' },
      {
        text: 'Nobody tells me about trips until the morning, so I have to guess the numbers.',
        pain: true,
        why: 'A guess every time is a trouble, though they say it without a strong word.',
      },
    ],
  },
  {
    kind: 'spot-pain',
    id: 'bookkeeper',
    writer: 'A bookkeeper of six shops',
    sentences: [
      { text: 'Good to hear from you.' },
      {
        text: 'If we ever have a problem with the tills, I will come back to you.',
        why: 'Supposed, and not there now.',
      },
      {
        text: 'Closing the month takes us eleven days, and the bank is not amused.',
        pain: true,
        why: 'A time, and somebody who minds.',
      },
      { text: 'We open two more shops after the summer.', why: 'A plan: worth a note, and no pain yet.' },
    ],
  },
  {
    kind: 'spot-pain',
    id: 'clinic-rota',
    writer: 'A ward manager',
    sentences: [
      { text: 'I saw your message between two shifts.', why: 'They are busy, and say no more than that.' },
      {
        text: 'The rota is a mess, and I redo it every Sunday evening.',
        pain: true,
        why: 'Their own evening, every week.',
      },
      { text: 'Our agency is fine, by the way.', why: 'They are content here: leave it.' },
      { text: 'Can you send me something short?', why: 'A request, and no trouble of theirs.' },
    ],
  },
  {
    kind: 'spot-pain',
    id: 'print-shop',
    writer: 'The owner of a print shop',
    sentences: [
      { text: 'Cheers for the sample.' },
      { text: 'The paper feels good and the colours hold.', why: 'They like it. That is no reason to change yet.' },
      {
        text: 'It is the reprints that hurt: three jobs a week go twice through the press.',
        pain: true,
        why: 'They name it themselves, with a figure.',
      },
      {
        text: 'We used to have trouble with the cutter, but that has been fixed.',
        why: 'It was a pain once, and is none today.',
      },
    ],
  },
  {
    kind: 'spot-pain',
    id: 'landlord',
    writer: 'A manager of ninety flats',
    sentences: [
      {
        text: 'Your note about boilers came at the right moment.',
        why: 'They are interested; the reason has yet to come.',
      },
      { text: 'Ours broke down twice in January.', pain: true, why: 'It happened, more than once, in winter.' },
      { text: 'Tenants complain to me at weekends.', pain: true, why: 'Whom it reaches, and when.' },
      { text: 'The board meets on the first Tuesday.', why: 'How they decide: worth a note.' },
      { text: 'I am not the one who signs.', why: 'Who decides: worth a note.' },
    ],
  },
  {
    kind: 'spot-pain',
    id: 'hotel-laundry',
    writer: 'The housekeeper of a hotel',
    sentences: [
      { text: 'We have a laundry that we are happy with.', why: 'A supplier they like. Believe them.' },
      { text: 'They collect at six and bring it back at noon.', why: 'This is the process, told calmly.' },
      {
        text: 'In August the towels never arrive before four, and guests stand at my door.',
        pain: true,
        why: 'A season, an hour, and guests who notice.',
      },
      { text: 'I would not change for the price.', why: 'What does not move them.' },
    ],
  },
  {
    kind: 'spot-pain',
    id: 'software-lead',
    writer: 'The head of support at a software firm',
    sentences: [
      { text: 'Interesting read, thanks.', why: 'A courtesy.' },
      {
        text: 'The team grew from four to eleven this year.',
        why: 'Growth: it may bring troubles, and they name none.',
      },
      {
        text: 'New people take five weeks before they can answer alone, and the old ones are tired of explaining.',
        pain: true,
        why: 'Weeks of waiting, and people who have had enough.',
      },
      { text: 'We do not have any problem with the tool itself.', why: 'Denied, in so many words.' },
    ],
  },
  {
    kind: 'spot-pain',
    id: 'vineyard',
    writer: 'A wine grower',
    sentences: [
      { text: 'It was a good year for the white grapes.', why: 'They are glad.' },
      {
        text: 'We lost two rows to the rain because the forecast came too late.',
        pain: true,
        why: 'What was lost, and why.',
      },
      { text: 'My son looks after the cellar now.', why: 'Who is who: worth a note.' },
      { text: 'Please write again in March.', why: 'A date: worth a note, and no pain.' },
    ],
  },
];
