import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    '[[Since we last spoke]], the price has come down.',
    '[[Thanks for the call yesterday]].',
    '[[We go on picking up where we left off]].',
    '[[Sorry I missed your call]].',
    '[[Here is the quote you wanted]].',
    '[[It was a pleasure meeting you last week]].',
    '[[Your account needs your attention]].',
    '[[RE:]] our kiln\n\nAna, your permit ends in June.',
    { text: '[[Hi Ana,]]\n\nyour permit ends in June.', subject: 'Re: your permit' },
    '[[As discussed]], here is the list.',
    '[[As discussed]], thanks for reading this.',
    'I wanted to circle back [[on our conversation]].',
    '[[Your invoice is attached]].',
    '[[Per our conversation]], the kiln is ready.',
    '[[Thanks for your interest in the kiln]].',
    // Calmly told it misleads no less, and a note about others is none of a talk with them.
    '[[When we spoke on Tuesday]], you mentioned the kiln.',
    {
      text: '[[When we spoke on Tuesday]], you mentioned the kiln.',
      prospect: { observations: ['told the paper at the fair that the kiln is old'] },
    },
    'There is a [[problem with your account]].',
    {
      text: '[[As discussed]], here is the list.',
      prospect: { observations: ['never met, found on the growers list'] },
    },
    { text: '[[As discussed]], here is the list.', plan: { why: 'they have not called anybody yet' } },
    { text: '[[Thank you for accepting our proposal]].', channel: 'linkedin-message' },
  ],
  leaves: [
    'As agreed in your tender, bids close at noon.',
    'Your request form asks for the number twice.',
    'I read your request for proposals, tender 114.',
    'In reply to your post about the glaze, ours crazed too.',
    'Thank you for your time.',
    'Thanks for taking the time to read this.',
    'Many thanks for sharing your hiring numbers so openly on LinkedIn.',
    { text: 'Your permit ends in June.', subject: 'Re-keying at the port' },
    ...['talked at the fair', 'called about the kiln', 'Ana told us about the kiln'].map((note) => ({
      text: 'When we spoke on Tuesday, you mentioned the kiln.',
      prospect: { observations: [note] },
    })),
    'As discussed, here is the list.\n\nOn 3 May 2026 at 10:00, Ana Ruiz <ana@norwood.example> wrote:\n> Send me the list.',
    { text: 'As discussed, here is the list.', lastInbound: 'Send me the list.' },
    { text: 'As discussed, here is the list.', plan: { why: 'we met at the fair in Ghent' } },
    { text: 'As discussed, here is the list.', prospect: { observations: ['we met in May; no reply since'] } },
    { text: 'Your permit ends in June.', subject: 'Regarding the permit' },
    'The council discussed your permit on Monday.',
    ...[
      'Thank you for accepting my invitation.',
      'Thanks for connecting, Ana.',
      'Glad you accepted my request last week.',
    ].map((text) => ({
      text,
      channel: 'linkedin-message' as const,
    })),
  ],
} satisfies RuleTable;
