import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    '[[You failed to]] answer my last mail.',
    "[[You haven't replied]] to either note.",
    "[[I haven't heard back from you]] since May.",
    "[[I guess you don't care]] about the fine.",
    'I have been [[chasing you]] since May.',
    'Frankly [[you gave up too soon]] last time.',
    '[[You promised me an answer]] by Wednesday.',
    '[[You promised you would get back]] to me.',
    '[[You are wasting]] two hours a day.',
  ],
  leaves: [
    'This may not be a priority for you.',
    'Nobody replied to the tender, as your notice says.',
    'I never heard how the audit went. How was it?',
    'You wrote that "you failed to" was the tone of the letter.',
    'Your mail came through, thank you.',
    "I'll leave it there and not chase you.",
    'Your clerks chase invoices on Fridays, the advert says.',
    'You promised your buyers an answer by Monday.',
    'I will assume it is not a priority and close the file.',
  ],
} satisfies RuleTable;
