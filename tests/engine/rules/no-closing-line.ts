import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    'So, [[are you in]]?',
    '[[If I could show you]] a way, would you sign?',
    '[[What would it take]] to earn a yes today?',
    '[[Sign up today]] and tell a colleague.',
    "[[Let's make it happen]] before June.",
    'I hope to [[convince you]] of it.',
  ],
  leaves: [
    'What would have to be missing for you to look elsewhere?',
    'I am not here to convince you.',
    'The gate closes at nine, your notice says.',
    'You wrote "let\'s get started" to the builders in May.',
    'Which of the two steps comes first at your site?',
  ],
} satisfies RuleTable;
