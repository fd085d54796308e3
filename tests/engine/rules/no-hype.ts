import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    'We build [[cutting-edge]] scheduling for hospitals.',
    'Ours is a [[robust]] and [[scalable]] tool for the picking line.',
    '[[We are thrilled]] to tell you about the new release.',
    "It will [[supercharge]] your planning, and [[I'm so excited]] to show it.",
    'We are [[a leader in]] fleet insurance and a [[leading supplier]] of tyres.',
    '"Nice to meet you," she wrote, and then came [[an amazing]] brochure.',
    'This is [[an incredible]] workbook, and [[a revolutionary]] index.',
  ],
  leaves: [
    'I am not going to tell you this is a game changer.',
    "We don't do revolutionary, we fix invoices.",
    'Not excited about another demo? Fair.',
    'You wrote "we are thrilled with our vendor", so this may be the wrong week.',
    'Amazing Ltd took over the yard beside yours in March.',
    'Another life-changing AI tool, just what you needed, I know.',
    'The move was anything but seamless for your night crew, as you said.',
    'Two lorries are leading the convoy, and the team leader in Hull waits for both.',
    {
      text: 'I read that Revolution Foods and Best Buy share your dock on Mondays.',
      prospect: { company: 'Revolution Foods' },
    },
    'Congratulations on your powerful talk in Ghent about queue lengths.',
  ],
} satisfies RuleTable;
