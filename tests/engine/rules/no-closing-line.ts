import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    'So, [[are you in]]?',
    '[[If I could show you]] a way, would you sign?',
    '[[What would it take]] to earn a yes today?',
    '[[Sign up today]] and tell a colleague.',
    "[[Let's make it happen]] before June.",
    "Ring me today and [[let's get it signed]].",
    'Book [[straight into my calendar]], it is open.',
    'I would need [[your yes by tonight]].',
    '[[I have reserved you a slot]] on Tuesday.',
    '[[Kindly share]] your requirements.',
    'I hope to [[convince you]] of it.',
  ],
  leaves: [
    'What would have to be missing for you to look elsewhere?',
    'I am not here to convince you.',
    'The gate closes at nine, your notice says.',
    'You wrote "let\'s get started" to the builders in May.',
    'The signed page is in the folder, dated the 4th.',
    'Your yes by mail on the 3rd is in the file.',
    'Kindly correct me if the count is off.',
    'The clinic has reserved a slot for the inspector.',
    'Which of the two steps comes first at your site?',
  ],
} satisfies RuleTable;
