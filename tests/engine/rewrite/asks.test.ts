import { describe, expect, test } from 'vitest';
import { askIn, easyAsk, leavesRoom, roomLine } from '../../../lib/engine/rewrite/asks.ts';

const voice = { contracts: true, apostrophe: "'" } as const;

describe('how heavy an ask is', () => {
  test.each([
    ['Worth a look?', 'easy'],
    ['How do you handle late claims today?', 'easy'],
    ['Is this on your list at all?', 'easy'],
    ['I was wondering whether returns are still yours to look after.', 'easy'],
    ['Do you have 15 minutes on Tuesday?', 'hard'],
    ['Would next Tuesday at 2pm work?', 'hard'],
    ['Would love to hop on a call next week.', 'hard'],
    ['You can also book here:', 'hard'],
    ['Can I show you a demo?', 'hard'],
    ["Let's grab coffee next week.", 'hard'],
    ['Please let me know your interest.', 'hard'],
    ['Alternatively, feel free to write to my colleague Ben.', 'hard'],
    ['Sounds good, right?', undefined],
    ['We help teams plan.', undefined],
    ['You asked about prices.', undefined],
  ])('%s is %s', (text, weight) => expect(askIn(text)).toBe(weight));
});

describe('room to say no', () => {
  test.each([
    "If it's not a priority, tell me and I'll stop.",
    'If not, just say so.',
    'No need to reply.',
    'Or am I off?',
    'Either way, thank you.',
  ])('%s', (text) => expect(leavesRoom(text)).toBe(true));
  test.each(['I look forward to your answer.', 'It is a no-brainer.', 'Do you agree?'])('none in: %s', (text) =>
    expect(leavesRoom(text)).toBe(false),
  );
});

describe('our own asks', () => {
  const keys = Array.from({ length: 40 }, (_, i) => `person ${i}`);
  const asks = keys.flatMap((key) => [
    easyAsk('problem', voice, key),
    easyAsk('product', voice, key),
    easyAsk({ outcome: 'closing the books faster' }, voice, key),
  ]);

  test('are easy, leave room, and are recognised so', () => {
    for (const ask of asks) {
      const at = ask.indexOf('?') + 1;
      expect([ask, askIn(ask.slice(0, at))]).toEqual([ask, 'easy']);
      expect([ask, leavesRoom(ask.slice(at))]).toEqual([ask, true]);
    }
  });

  test('differ from person to person and never for one', () => {
    expect(new Set(asks).size).toBeGreaterThan(12);
    expect(easyAsk('problem', voice, 'Ana')).toBe(easyAsk('problem', voice, 'Ana'));
  });

  test('are written as the writer writes', () => {
    const formal = keys.map((key) => roomLine({ contracts: false, apostrophe: "'" }, key, true)).join(' ');
    expect(formal).not.toMatch(/\p{L}'\p{L}/u);
    const curly = keys.map((key) => roomLine({ contracts: true, apostrophe: '’' }, key, false)).join(' ');
    expect(curly).not.toContain("'");
  });
});
