import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    'Congratulations on the new site[[!!]] How is the move going?',
    'So much to tell you[[!!!]] Call me.',
    'Thanks! It was good to read your note[[!]]',
    'What a launch[[?!]] It went live so fast.',
    'Hi Ana!\n\nYour depot opened on Monday[[!]]',
  ],
  leaves: [
    'Congratulations on the Series B! How many desks does it add?',
    'Your depot opened on Monday.\n\nThanks!\nRobin',
    'You wrote "we did it!!!" under the photo of the new line.',
    'The form has a field named wow!important in its code, as your developer said.',
    'Hi Ana!\n\nThe queue at your counter was forty people long.',
  ],
} satisfies RuleTable;
