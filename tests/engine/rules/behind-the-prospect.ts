import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    {
      text: '[[That is fantastic, I am thrilled to hear it!]] I have two questions.',
      lastInbound: 'We might look at this later, not sure.',
    },
    {
      text: '[[This is amazing news, we would love to begin!]] What is the date of your audit?',
      lastInbound: 'Perhaps. Budget is tight, but send a line in May.',
    },
    {
      text: "Thanks for the note. [[I'll send the proposal tonight.]]",
      lastInbound: 'This is great, I want a proposal by tomorrow!',
    },
    {
      text: '[[I love it, absolutely perfect!]] Which sites do you mean?',
      lastInbound: 'Please send pricing before Friday.',
    },
  ],
  leaves: [
    {
      text: 'Thank you for the honest answer. What would have to be missing for you to look elsewhere?',
      lastInbound: 'We already have a supplier, not sure we need this.',
    },
    {
      text: 'That sounds quick, and I am not sure I understand what you are fixing. Could we step back for a moment?',
      lastInbound: 'This is great, I want a proposal by tomorrow!',
    },
    {
      text: 'Glad it helped. Which of the two sites has the longer queue?',
      lastInbound: 'This is amazing, we love the idea!',
    },
    { text: 'Good to hear from you, and thanks for the two dates.', lastInbound: 'Tuesday or Thursday would work.' },
    'I am thrilled about the depot.',
    {
      text: 'Understood, no more mails from me. All the best with the hearing in May.',
      lastInbound: 'Please stop writing, we have no time before the hearing.',
    },
    {
      text: 'Thanks Ines, and congratulations on the second lift! You said the first one stood for two days. Who waited?',
      lastInbound: 'Hi! Busy, but the second lift runs since Monday.',
    },
    {
      text: 'Thanks. You said the buns for Best Buy and the ones for Delight Cafe come back. Which of the two more often?',
      lastInbound: 'Not me, ask Ms Abt. The buns of two canteens come back.',
    },
  ],
} satisfies RuleTable;
