import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    'Is the gate slow? [[If not, tell me and I will stop]].',
    '[[No rush]] on any of this.',
    'This [[may not be a priority for you]].',
    '[[I may be wrong about the gate]].',
  ],
  leaves: [
    "You probably won't read this.",
    'Sorry to bother you.',
    'The gate leaves no room for two trucks.',
    'There is a rush hour at your gate.',
  ],
} satisfies RuleTable;
