import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    "[[In today's fast-paced world]], efficiency is everything.",
    'Every business wants to [[save time and money]].',
    'Data is the [[lifeblood of any]] modern business.',
    '[[Every company today needs to do more with less]].',
    'Change [[is the only constant]] in business.',
  ],
  leaves: [
    'I have no idea yet if you even want more farm clients.',
    "I can't, and nobody honestly could.",
    'Your front desk spends nine hours a month on the recall list.',
    'The recall list at Norwood has been kept in two systems since May.',
    'Thank you for your time.',
    'What do you do with the paper forms from the Hull gate?',
    {
      text: 'Every business wants to save time and money.',
      stage: 'requested',
      lastInbound: 'Please send a proposal with prices.',
    },
  ],
} satisfies RuleTable;
