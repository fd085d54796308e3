import { describe, expect, test } from 'vitest';
import { createConversation } from '../../../lib/engine/conversation/index.ts';
import { createNoteAsLine } from '../../../lib/engine/rewrite/note-as-line.ts';

const conversation = createConversation();
const noteAsLine = createNoteAsLine();

/** What a page or a person may hand in. */
const TEXTS = [
  '',
  ' \n\t ',
  '>\n> \n>>',
  '\u0000\u200b\ufeff',
  '((((([[[[{{{{*+?^$\\',
  "I'll send it on 99 Foo 20266 by the 45th in 999 days.",
  '😀'.repeat(50),
  'Ä\u0308 İstanbul ﬃ K'.repeat(20),
  `${'great not '.repeat(2_000)}!`,
  `I'll send ${'the '.repeat(2_000)}rota`,
  'we lose '.repeat(1_000),
  'Hi Ana,\r\n\r\nwe lose two mornings a week.\r\n',
];

describe('whatever the texts, an answer', () => {
  test.each(TEXTS.map((text) => [JSON.stringify(text.slice(0, 40)), text]))('%s', (_, text) => {
    const { you, them } = conversation.temperature({ text, lastInbound: text });
    for (const degrees of [you, them ?? 0]) {
      expect(Number.isInteger(degrees)).toBe(true);
      expect(degrees).toBeGreaterThanOrEqual(0);
      expect(degrees).toBeLessThanOrEqual(10);
    }
    for (const pain of conversation.painsHeard(text)) {
      expect(text.slice(pain.start, pain.end).replace(/\s+/g, ' ')).toBe(pain.text);
    }
    for (const { due } of conversation.promisesIn(text, '2026-11-25')) expect(due).toMatch(/^(?:\d{4}-\d\d-\d\d)?$/);
    expect(conversation.rungAndStage({ sent: [text], lastInbound: text }).why).toMatch(/\.$/);
    const against = conversation.againstNotes(
      { text },
      { observations: [text], pains: [{ text }], possibilities: [text] },
    );
    expect(against.swap.anyones).toBeLessThanOrEqual(against.swap.lines);
    expect(noteAsLine(text, 'observation', { text })?.at ?? 0).toBeLessThanOrEqual(text.length);
  });
});
