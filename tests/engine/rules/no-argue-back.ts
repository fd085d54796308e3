import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    { text: '[[I understand, but]] the form would save you an hour.', lastInbound: 'Thanks, we are not interested.' },
    { text: 'I see. [[Actually, our]] form is cheaper.', lastInbound: 'We already have a supplier.' },
    { text: '[[Are you sure]] about that?', lastInbound: 'No thanks.' },
    { text: 'Fair. [[Our software helps yards plan the gate.]]', lastInbound: "We're not interested right now." },
    { text: '[[Have you seen the new form?]]', lastInbound: 'Please remove me from your list.' },
    { text: 'I see that you already work with another yard, [[but our]] form is cheaper.', stage: 'reply' },
  ],
  leaves: [
    {
      text: 'Perhaps you should stay with them. What would have to be missing for you to look elsewhere?',
      lastInbound: 'We already have a supplier.',
    },
    { text: 'Understood, I have taken you off the list.', lastInbound: 'Stop emailing me, please.' },
    {
      text: "Understood, Ines. You won't hear from me about the lift again, and thanks for saying it plainly.",
      lastInbound: 'Not interested, please stop writing.',
    },
    { text: 'Of course. No more messages from my side.', lastInbound: 'Take me off your list please.' },
    {
      text: 'Thank you for saying so. I am not sure you should be interested.',
      lastInbound: "Not sure we're interested.",
    },
    { text: 'But the gate opens at six, as you said.', lastInbound: 'Yes, tell me more about the gate.' },
    { text: 'I understand, but only half. Which desk do you mean?', lastInbound: 'The desk is slow.' },
  ],
} satisfies RuleTable;
