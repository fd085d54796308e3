import { describe, expect, it } from 'vitest';
import type { Topic } from '../../../lib/engine/document.ts';
import { readDraft } from '../support/read.ts';

const context = {
  seller: { name: 'Robin Marsh', company: 'Marsh', products: ['Clear', 'Tally Desk'] },
  prospect: { name: 'Ana Ruiz', company: 'Norwood Dental' },
};

describe('who a sentence is about', () => {
  const rows: readonly [text: string, topic: Topic][] = [
    // us
    ['We help practices fill chairs.', 'seller'],
    ["I'm Robin from Marsh.", 'seller'],
    ['Our platform finds empty chairs.', 'seller'],
    ['Last week, we launched a tool.', 'seller'],
    ['Marsh provides recall lists.', 'seller'],
    ['With Tally Desk the list is short.', 'seller'],
    ['Clear sorts the list.', 'seller'],
    ['This platform sorts the list.', 'seller'],
    ['Let me tell you about our new platform.', 'seller'],
    ['When chairs are empty, we fill them.', 'seller'],
    ['I wanted to introduce myself.', 'seller'],
    ['Could we send you our brochure?', 'seller'],
    ['I noticed you.', 'seller'],
    ['I think we can do better.', 'seller'],
    // them
    ['You opened a second practice.', 'reader'],
    ['Your team waits four hours.', 'reader'],
    ['Norwood Dental opened in Leeds.', 'reader'],
    ['Ana runs two sites.', 'reader'],
    ['How do you keep track of it?', 'reader'],
    ['How much time does your team spend on it?', 'reader'],
    ['In Leeds, your drivers wait.', 'reader'],
    ['I noticed you opened a depot in May.', 'reader'],
    ['I saw that your practice is hiring two people.', 'reader'],
    ['Just curious, do you call them back?', 'reader'],
    ['Two of your chairs stood empty.', 'reader'],
    ['Tell me how your team does it.', 'reader'],
    ['Because the list is long, you lose a day.', 'reader'],
    // both
    ['When we spoke on Tuesday, you mentioned the list.', 'shared'],
    ['Can we talk on Thursday?', 'shared'],
    ["Let's talk next week.", 'shared'],
    ["We've both seen this at Norwood.", 'shared'],
    ["We're in the same user group.", 'shared'],
    ['Our call on Tuesday was short.', 'shared'],
    ['As we discussed, the list is long.', 'shared'],
    ['It would help both of us.', 'shared'],
    // nobody in particular
    ['The list is long.', 'neutral'],
    ['Closing the month takes eleven days.', 'neutral'],
    ['A manager in York told me about it.', 'neutral'],
    ['Somebody behind me laughed.', 'neutral'],
    ['The US market is slow.', 'neutral'],
    ['It is clear that chairs are empty.', 'neutral'],
    ['Thank you for the note.', 'neutral'],
    ['', 'neutral'],
  ];
  it.each(rows.filter(([text]) => text !== ''))('%s', (text, topic) => {
    expect(readDraft(text, context).document.sentences[0]?.topic).toBe(topic);
  });
});
