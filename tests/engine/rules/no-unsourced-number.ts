import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    'We [[cut costs by 37%]] for shops.',
    'Our clients [[see a 40%]] increase in qualified leads within a year.',
    'Our platform made teams [[3x faster]].',
    'We can [[cut your costs by 20%]].',
    'Companies [[save up to 25%]] in the first year.',
  ],
  leaves: [
    'Your returns rose to 14% in May.',
    'According to the port authority, delays grew by 12% for companies on the quay.',
    'Is the 30% of calls that go unanswered at your counter still true?',
    'You cut the waiting list by 20%, which I read with interest.',
    'We do not cut costs by 37% or any figure I could name.',
    'Three customers left the queue before noon.',
  ],
} satisfies RuleTable;
