import { describe, expect, test } from 'vitest';
import { createConversation } from '../../../lib/engine/conversation/index.ts';
import type { Draft, ProspectNotes } from '../../../lib/engine/types.ts';

const { againstNotes } = createConversation();

const NOTES: ProspectNotes = {
  name: 'Ana Silva',
  company: 'Norwood',
  pains: [
    { text: 'drivers wait two hours at the gate', consequence: 'two of them left in May' },
    { text: 'invoices are paid six weeks late' },
    { text: 'overtime' },
  ],
  possibilities: ['loading without a queue', 'open a third depot'],
  observations: ['second gate in Leeds opened in May', 'advert for a yard planner'],
};

const SPECIFIC: Draft = {
  text: 'Hi Ana,\n\nYour drivers wait two hours at the gate in Leeds, I read in the advert for a yard planner. Two of them left in May. Is loading without a queue what the second gate was for?\n\nBest,\nRobin',
  seller: { name: 'Robin' },
};

const EMPTY: Draft = {
  text: 'Hi Ana,\n\nI hope this finds you well. We are a leading provider of innovative solutions. We help companies reduce costs and save time. Our platform is trusted by hundreds of teams. Would you like a demo?\n\nBest,\nRobin',
  seller: { name: 'Robin' },
};

const wordsOf = (draft: Draft, spans: readonly { start: number; end: number }[]) =>
  spans.map(({ start, end }) => draft.text.slice(start, end));

describe('which notes a draft takes up', () => {
  const found = againstNotes(SPECIFIC, NOTES);

  test('pains, by the words they share', () => {
    expect(found.pains).toEqual([{ index: 0, words: ['drivers', 'wait', 'hours', 'gate'] }]);
  });
  test('possibilities', () => expect(found.possibilities.map(({ index }) => index)).toEqual([0]));
  test('observations', () => expect(found.observations.map(({ index }) => index)).toEqual([0, 1]));

  test('in other forms of the same words', () => {
    const draft = { text: 'The invoice that was late by weeks, was it paid? And is a driver still waiting?' };
    expect(againstNotes(draft, NOTES).pains.map(({ index }) => index)).toEqual([1]);
  });
  test('a note of one word by that word', () => {
    expect(againstNotes({ text: 'Is the overtime still above budget?' }, NOTES).pains).toEqual([
      { index: 2, words: ['overtime'] },
    ]);
  });
  test('none by one word of many, nor by common ones', () => {
    const draft = { text: 'Your gate is open. Would your company want more time for your team this year?' };
    expect(againstNotes(draft, NOTES)).toMatchObject({ pains: [], possibilities: [], observations: [] });
  });
  test('the notes of the draft itself where no others are given', () => {
    expect(againstNotes({ ...SPECIFIC, prospect: NOTES }).pains).toEqual(found.pains);
    expect(againstNotes(SPECIFIC)).toMatchObject({ pains: [], possibilities: [], observations: [] });
  });
});

describe('details that could only be about them', () => {
  test('those of the notes, and those of the draft alone', () => {
    const draft: Draft = {
      text: 'Hi Ana,\n\nYour drivers wait at the gate in Leeds. On 14 March the Hull yard sent 31 trucks home. Our software has 5,000 happy customers.',
    };
    const { details } = againstNotes(draft, NOTES);
    expect(details.map(({ text, noted }) => [text, noted])).toEqual(
      expect.arrayContaining([
        ['Leeds', true],
        ['Hull', false],
      ]),
    );
    expect(details.map(({ text }) => text).join(' ')).not.toContain('5,000');
    expect(wordsOf(draft, details)).toEqual(details.map(({ text }) => text));
  });
  test('none in what anybody could send', () => expect(againstNotes(EMPTY, NOTES).details).toEqual([]));
});

describe('the swap test', () => {
  test('every line that a rival could sign', () => {
    const { swap } = againstNotes(EMPTY, NOTES);
    expect(wordsOf(EMPTY, swap.spans)).toEqual([
      'I hope this finds you well.',
      'We are a leading provider of innovative solutions.',
      'We help companies reduce costs and save time.',
      'Our platform is trusted by hundreds of teams.',
      'Would you like a demo?',
    ]);
    expect(swap).toMatchObject({ lines: 5, anyones: 5 });
  });
  test('none where every line is theirs', () => {
    expect(againstNotes(SPECIFIC, NOTES).swap).toEqual({ lines: 3, anyones: 0, spans: [] });
  });
  test.each([
    ['Are you tired of inefficiency?', 1],
    ['Most companies lose time to paperwork.', 1],
    ['Love what you are doing!', 1],
    ['Your second gate opened in Leeds in May.', 0],
    ['Our board would show which drivers wait at the gate.', 0],
    ['If this is not a priority, just tell me and I will stop.', 0],
    ['Closing the month takes your team eleven days.', 0],
  ])('%s', (text, anyones) => expect(againstNotes({ text }, NOTES).swap.anyones).toBe(anyones));
});

test('spans are in the text as it was given', () => {
  const draft = { text: 'Your ga​te in Leeds opened in May. We help companies reduce costs and save time.' };
  const { details, swap } = againstNotes(draft, NOTES);
  expect(wordsOf(draft, details)).toContain('Leeds');
  expect(wordsOf(draft, swap.spans)).toEqual(['We help companies reduce costs and save time.']);
});
