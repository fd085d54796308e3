import type { RecastDrill } from '../types.ts';

/** Two for every aim, so that no day repeats the one before. */
export const RECASTS: readonly RecastDrill[] = [
  {
    kind: 'recast',
    id: 'chairs-at-noon',
    aim: 'pain',
    reader: 'Ana, who runs two dental practices',
    message:
      'Hi Ana,\n\nYour second practice in Leeds opened in May. {line}\n\nIs the front desk the place where that lands?\n\nBest,\nSam',
    line: 'Our platform fills the 4 chairs that stand empty at noon.',
    facts: [
      ['4', 'four'],
      ['noon', 'midday', 'lunch'],
    ],
    way: 'At noon 4 of your chairs stand empty, by the hours on your site.',
  },
  {
    kind: 'recast',
    id: 'trucks-at-the-gate',
    aim: 'pain',
    reader: 'Jo, who runs a freight yard',
    message:
      'Hi Jo,\n\nYour notice on the gate asks drivers to come after six. {line}\n\nWho plans the night slots?\n\nBest,\nMira',
    line: 'We offer dock scheduling software that ends the 2 hour wait of trucks at night.',
    facts: [
      ['2', 'two'],
      ['night', 'evening'],
    ],
    way: 'Drivers say they wait 2 hours at your gate each night.',
  },
  {
    kind: 'recast',
    id: 'i-am-writing',
    aim: 'focus',
    reader: 'Marcus, who plans deliveries for a food wholesaler',
    message:
      'Hi Marcus,\n\n{line} Two drivers told me they wait 40 minutes at the gate for the paper.\n\nIs that the same on Fridays?\n\nRegards,\nPriya',
    line: 'I am Priya from Fennel Freight, and we are writing because we saw your cold store in Hull.',
    facts: [['cold store'], ['Hull']],
    way: 'Your cold store in Hull sends out its first truck at five.',
  },
  {
    kind: 'recast',
    id: 'our-quarter',
    aim: 'focus',
    reader: 'Ines, who owns two physiotherapy clinics',
    message:
      'Hi Ines,\n\nYour clinic in Breda lists a wait of three weeks for a first visit. {line}\n\nIs that a question for you, or for somebody else?\n\nKind regards,\nTom',
    line: 'Our quarter ends on 30 June and it would help us to have your order before the holidays.',
    facts: [['holiday', 'summer']],
    way: 'Your patients may wait longer still once the holidays begin.',
  },
  {
    kind: 'recast',
    id: 'companies-like-yours',
    aim: 'specific',
    reader: 'Dana, who keeps the books of a bakery with six shops',
    message: 'Hi Dana,\n\n{line}\n\nWhich of the papers is the one that is waited for?\n\nBest,\nLeo',
    line: 'Companies like yours often struggle to close the month quickly, which takes some of them 11 days.',
    facts: [['11', 'eleven'], ['month']],
    way: 'You wrote in May that closing the month takes your six shops 11 days.',
  },
  {
    kind: 'recast',
    id: 'in-your-industry',
    aim: 'specific',
    reader: 'Yusuf, who runs a print shop in Bristol',
    message: 'Hi Yusuf,\n\n{line}\n\nIs it the second shift that reprints them?\n\nBest,\nKaren',
    line: 'Many businesses in your industry lose money to reprints every week.',
    facts: [['reprint'], ['week']],
    way: 'The reviews of your Bristol shop mention 3 reprints a week since March.',
  },
  {
    kind: 'recast',
    id: 'thrilled',
    aim: 'calm',
    reader: 'Petra, who manages a nursery school',
    message:
      'Hi Petra,\n\nYour waiting list for September has 60 names on it. {line}\n\nDo parents ring, or does the list keep itself?\n\nWarm regards,\nEli',
    line: 'We are absolutely thrilled about our amazing new app, which answers parents in seconds!!',
    facts: [['parents']],
    way: 'Parents on it ring twice a week to hear where they stand, your newsletter says.',
  },
  {
    kind: 'recast',
    id: 'love-what-you-do',
    aim: 'calm',
    reader: 'Noor, who runs the kitchen of a hospital',
    message:
      'Hi Noor,\n\n{line} The 300 trays that come back half full each day stand in the same report.\n\nIs the ordering done by ward or by bed?\n\nBest,\nHana',
    line: 'I love what you are doing, and your incredible report on the hospital kitchen is truly a game-changer!!!',
    facts: [['report'], ['kitchen']],
    way: 'Your report on the kitchen names the hour at which each ward eats.',
  },
  {
    kind: 'recast',
    id: 'tuesday-or-thursday',
    aim: 'ask',
    reader: 'Bill, who owns a garage with four lifts',
    message:
      'Hi Bill,\n\nYour customers wait 19 days for a service, by the calendar on your site, and since March some go to the garage by the station in Derby instead.\n\n{line}\n\nCheers,\nRosa',
    line: 'Do you have 30 minutes on Tuesday or Thursday for a demo about the lifts?',
    facts: [['lift']],
    way: 'Is it the lifts that are short, or the people at them?',
  },
  {
    kind: 'recast',
    id: 'answer-by-friday',
    aim: 'ask',
    reader: 'Greta, who looks after a housing block of 90 flats',
    message:
      'Dear Greta,\n\nThe notice in your hall says that the boiler was down for 6 days in January, and tenants had to heat with plugs.\n\n{line}\n\nKind regards,\nAnton',
    line: 'I need an answer by Friday, so wouldn’t you agree that a call about the boiler makes sense?',
    facts: [['boiler']],
    way: 'Is the boiler still a worry for this winter? If not, tell me and I will stop.',
  },
  {
    kind: 'recast',
    id: 'one-long-breath',
    aim: 'readable',
    reader: 'Sven, who runs a sawmill',
    message: 'Hi Sven,\n\n{line}\n\nIs the night crew the one that stops it?\n\nBest,\nMaud',
    line: 'When the second crew of your night shift comes in at ten and finds that the saw has been stopped by the first crew because the chips have not been taken away, they have to wait 50 minutes until the loader is back from the yard.',
    facts: [['50', 'fifty'], ['saw'], ['chips']],
    way: 'At ten your night crew finds the saw stopped, because the chips are still there. They wait 50 minutes for the loader.',
  },
  {
    kind: 'recast',
    id: 'four-questions',
    aim: 'readable',
    reader: 'Lucy, who runs a chain of nail studios',
    message:
      'Hi Lucy,\n\nYour studio in Cork lost 14 bookings in one week because nobody turned up, as your post said. {line}\n\nBest,\nDes',
    line: 'Is it the reminders? Is it the weather? Is it the parking? Is it the price? And who rings the customers when they stay away?',
    facts: [['reminder']],
    way: 'Is it the reminders, or something else?',
  },
  {
    kind: 'recast',
    id: 'finds-you-well',
    aim: 'fresh',
    reader: 'Omar, who buys for a hotel on the coast',
    message:
      'Hi Omar,\n\n{line} Guests had to wait for towels until four in the afternoon on 9 days in August.\n\nIs the laundry still out of house?\n\nBest,\nFay',
    line: 'I hope this email finds you well, and I just wanted to touch base about your August reviews.',
    facts: [['August'], ['review']],
    way: 'Your August reviews have one thing in common.',
  },
  {
    kind: 'recast',
    id: 'circle-back',
    aim: 'fresh',
    reader: 'Wen, who plans the rota of a care home',
    message:
      'Hi Wen,\n\nThree of your night shifts in May were filled an hour before they began. {line}\n\nWho makes the calls on such an evening?\n\nKind regards,\nPhil',
    line: 'I just wanted to circle back and pick your brain about the agency, which costs you twice the wage.',
    facts: [['agency'], ['twice', 'double']],
    way: 'The agency costs you twice the wage on each of them.',
  },
  {
    kind: 'recast',
    id: 'guaranteed',
    aim: 'trust',
    reader: 'Tess, who runs a call centre for a water company',
    message:
      'Hi Tess,\n\nYour callers waited 23 minutes on the Monday after the storm. {line}\n\nIs Monday the day that matters to you?\n\nBest,\nIvo',
    line: 'We guarantee 10x shorter queues on Mondays, risk-free.',
    facts: [['Monday']],
    way: 'Another water company moved its meter calls away from Mondays, and the wait fell to 9 minutes.',
  },
  {
    kind: 'recast',
    id: 'only-three-spots',
    aim: 'trust',
    reader: 'Abe, who owns a vineyard',
    message:
      'Hi Abe,\n\nYour pickers lost two days to the rain in September, and part of the harvest was left on the vines. {line}\n\nIs the weather report the part that came late?\n\nBest,\nLena',
    line: 'Our weather service for growers has only three spots left for May, and the offer expires on Friday.',
    facts: [['for May', 'in May', 'by May', 'until May', 'before May', 'each May', 'May is']],
    way: 'Next season is planned in May, as your blog says.',
  },
];
