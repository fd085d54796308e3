import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    'We have just [[closed our seed]] round.',
    'Our [[award-winning]] team can call you.',
    'We are [[trusted by]] clinics in nine countries.',
    '[[Our clients include]] Shell and Nestle.',
    'I bring fifteen [[years of experience]] in freight.',
    'The tool is used at half of the [[Fortune 500]].',
  ],
  leaves: [
    'Your award in the category of best small bakery stood in the paper.',
    'You said the auditors were "trusted by" your bank.',
    'Jo Park, who led your tender last year, suggested that I write.',
    'Three of your drivers have asked for a second tablet.',
    'I am not award-winning, I just count pallets.',
  ],
} satisfies RuleTable;
