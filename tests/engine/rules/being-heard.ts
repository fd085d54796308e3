import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    {
      text: '[[We]] build forms for plants of any size and have done so for a long time. There is a lot to tell, and the next step would be a talk about what you need. When would it suit?',
      lastInbound: 'Our counter staff spend the mornings on returns.',
    },
    {
      text: '[[Hi]] Ana,\n\nThank you for the answer. I will send a file on Monday with all that we have. It is long, but there is a page at the front that says it in short, so begin there.',
      lastInbound: 'The night planners lost the rota twice in April.',
    },
    {
      text: '[[Good]] to hear from you. We can do that and much else, as the file shows. Let me know who else at your end would like to see it, and I will add them to the list.',
      lastInbound: 'Could the second depot begin later?',
    },
    {
      text: '[[That]] is fine with me. The whole set comes with a year of help, and somebody from my side will be there on the first day, so there is little that could go wrong for you.',
      stage: 'requested',
      lastInbound: 'Please send the proposal with prices for forty tablets.',
    },
  ],
  leaves: [
    {
      text: 'Returns that take your counter staff a whole morning sound heavy. Is it the form or the number of people? I ask because the answer decides which of two things would help at all.',
      lastInbound: 'Our counter staff spend the mornings on returns.',
    },
    { text: 'Yes, Monday works.', lastInbound: 'Our counter staff spend the mornings on returns.' },
    {
      text: 'A list of what the council asks for is the first thing I would send, and it would need no call at all. Is there somebody at your site who keeps the papers for the kiln?',
      lastInbound: 'Ok.',
    },
    'There is a list of what the council asks for, and it needs no call at all. Is there somebody at your site who keeps the papers for the kiln in one place?',
  ],
} satisfies RuleTable;
