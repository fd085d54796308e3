import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    '[[Are you tired of]] inefficiency?',
    '[[What keeps you up]] at night?',
    '[[What are your biggest challenges]] with logistics?',
    '[[Imagine if]] reports wrote themselves.',
    'What is [[keeping you awake]] these days?',
    '[[Do you struggle with]] growth?',
  ],
  leaves: [
    'Are you still counting the 400 pallets by hand?',
    'You mentioned that your team struggles with the lot numbers.',
    'What kept the third furnace off until noon?',
    'You wrote "what keeps you up at night" on the slide.',
    'Which of the two depots loses more time at the gate?',
    'The queue in Leeds has your counter staff working past nine.',
  ],
} satisfies RuleTable;
