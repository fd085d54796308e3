import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    { text: '[[Hi Ana,]]\n\nyour permit ends in June.', subject: 'Re: your permit' },
    '[[As discussed]], here is the list.',
    '[[Per our conversation]], the kiln is ready.',
    '[[Thanks for your interest]] in the kiln.',
    'There is a [[problem with your account]].',
  ],
  leaves: [
    'When we spoke on Tuesday, you mentioned the kiln.',
    'As discussed, here is the list.\n\nOn 3 May 2026 at 10:00, Ana Ruiz <ana@norwood.example> wrote:\n> Send me the list.',
    { text: 'As discussed, here is the list.', lastInbound: 'Send me the list.' },
    { text: 'As discussed, here is the list.', plan: { why: 'we met at the fair in Ghent' } },
    { text: 'Your permit ends in June.', subject: 'Regarding the permit' },
    'The council discussed your permit on Monday.',
  ],
} satisfies RuleTable;
