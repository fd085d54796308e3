import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    '[[I am writing because your permit for the Leeds kiln ends in June.]] Is the renewal on your desk?',
    'Hi Ana,\n\n[[Jo Park suggested I write to you about the returns desk.]] Is it yours?',
    'Your second hall opened in May. [[The reason I write is your post about the queue at the Hull gate.]]',
    '[[Your colleague Ana Ruiz gave me your name, because you run the returns desk.]]',
  ],
  leaves: [
    'I wanted to reach out about our new platform.',
    'I hope this email finds you well.',
    'We are writing to introduce our company.',
    'Your permit ends in June. Is the renewal on your desk?',
    'I am writing to share our latest offer.',
  ],
} satisfies RuleTable;
