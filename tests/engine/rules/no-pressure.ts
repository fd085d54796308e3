import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    'I have not heard back, and [[I need an answer]] by Friday.',
    'This is my [[last attempt]] to reach you before I close your file.',
    'I have [[written to you four times]] now, and nothing has come back.',
    '[[You still have not replied]], and my file closes today.',
    'Your competitors are already moving, and you will [[be left behind]] if you wait.',
  ],
  leaves: [
    'I am guessing from one evening, so I may be wrong.',
    'Your permit ends on 3 June, and the kiln stands still until it is renewed.',
    "It's you who has the key, or the landlord?",
    'Your silence is fine by me.',
    'With respect to the date, the page has the 9th.',
    'You have had two weeks of rain on that roof.',
    "From what you describe I'm not sure you should change either.",
    "I'll assume it isn't a priority now, and I won't write again about it.",
    "Tomorrow is quick, and I'd rather not guess at your expense.",
    "That would be quick, and I could do it, but I don't think it would serve the sawmill.",
    'If it is not a priority, tell me and I will stop.',
    'Your trucks have to leave the dock before six.',
    'The council wants your answer by Friday, says the notice on its site.',
    'Which of your two depots has to be left by June?',
  ],
} satisfies RuleTable;
