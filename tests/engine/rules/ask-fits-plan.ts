import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    {
      text: 'Your second practice opened in Leeds in May. Could we have [[a quick call]] about the recall list?',
      plan: { objective: 'learn who keeps the recall list' },
    },
    {
      text: 'The queue at your Hull gate reaches the road. Do you have [[15 minutes]] this week?',
      plan: { why: 'the article about the gate', objective: 'find out whether the gate is a problem at all' },
    },
    {
      text: 'Your permit ends in June. Would you be open to [[a short meeting]] next week?',
      plan: { objective: 'help her see what a late renewal costs' },
    },
    {
      text: "You asked who else renews in June. Let's [[talk next week]] about the list, shall we?",
      stage: 'reply',
      lastInbound: 'Who else renews in June?',
      plan: { objective: 'understand how they renew' },
    },
  ],
  leaves: [
    {
      text: 'Your second practice opened in Leeds in May. Who keeps the recall list now?',
      plan: { objective: 'learn who keeps the recall list' },
    },
    {
      text: 'Could we have a quick call about the recall list?',
      plan: { objective: 'agree on a first meeting' },
    },
    'Could we have a quick call about the recall list?',
    {
      text: 'No need for a call, one line is plenty. Who keeps the recall list?',
      plan: { objective: 'learn who keeps the recall list' },
    },
    { text: 'Could we have a quick call about the recall list?', plan: { why: 'the new practice', objective: '  ' } },
  ],
} satisfies RuleTable;
