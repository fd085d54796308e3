import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    'Could we have [[a quick call]] about the gate?',
    'Do you have [[15 minutes]] for this?',
    'Pick a slot [[here: https://calendly.com/robin-acme/intro]] if you like.',
    'Would you be open to [[a short meeting]] next week?',
    "Let's [[talk next week]] about the dock, shall we?",
  ],
  leaves: [
    'Can we talk about the coach parties?',
    'Would she mind a call from me?',
    'Is the gate the part that costs you the hour?',
    'Tell me if it is too sore to talk about, would you?',
    'No need for a call, one line is plenty.',
    'Does the weekly meeting still take two hours at your site?',
    { text: 'Could we have a quick call about the gate?', stage: 'reply', lastInbound: 'Tell me more about the gate.' },
    { text: 'Would a call help?', plan: { why: 'Jo Park asked me to', objective: 'agree on a first call' } },
  ],
} satisfies RuleTable;
