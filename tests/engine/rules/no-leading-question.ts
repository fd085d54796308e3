import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    "[[Wouldn't you agree]] that a shared plan is better?",
    "[[Isn't it true]] that queues cost money?",
    "[[Who doesn't want]] more sales?",
    "[[Don't you think]] it is time?",
    "It would be easier, [[wouldn't it]]?",
  ],
  leaves: [
    "The organist, who doesn't want to make a fuss, waits for his tuning.",
    'Would the night desk be the place to start, or is it the counter?',
    'Who wants the report on Mondays, you or the plant?',
    "Don't you have the second dock closed until June?",
    'You asked "isn\'t it time?" in the interview.',
    'How do you plan the shifts around the move?',
  ],
} satisfies RuleTable;
