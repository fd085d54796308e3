import { describe, expect, test } from 'vitest';
import type { NoteKind } from '../../../lib/engine/conversation/types.ts';
import { createNoteAsLine } from '../../../lib/engine/rewrite/note-as-line.ts';
import type { Draft } from '../../../lib/engine/types.ts';

const noteAsLine = createNoteAsLine();

const DRAFT: Draft = {
  text: 'Hi Ana,\n\nYour careers page lists three posts. The yard opens at six.\n\nIs the rota still on paper?\n\nBest,\nRobin',
  to: [{ name: 'Ana Silva', email: 'ana@norwood.example' }],
  prospect: { name: 'Ana Silva', company: 'Norwood' },
};

function withLine(note: string, kind: NoteKind, draft: Draft = DRAFT): string | null {
  const line = noteAsLine(note, kind, draft);
  if (line === null) return null;
  expect(line.insert.trim()).toBe(line.text);
  return draft.text.slice(0, line.at) + line.insert + draft.text.slice(line.at);
}

describe('a note as a line of the draft', () => {
  test.each<[string, NoteKind, string]>([
    ['opened a second gate in Leeds in May', 'observation', 'I saw that you opened a second gate in Leeds in May.'],
    ['second gate in Leeds', 'observation', 'I noticed the second gate in Leeds.'],
    ['shorter queues', 'possibility', 'Would it help to have shorter queues?'],
    [
      'fill the Monday shifts by Friday',
      'possibility',
      'What would change for you if you could fill the Monday shifts by Friday?',
    ],
    ['the ferry contract ends in May', 'whyNow', "I'm asking now because the ferry contract ends in May."],
    ['they pay 300 hours of overtime a month', 'pain', 'you pay 300 hours of overtime a month'],
    ['drivers waiting at the gate', 'pain', 'drivers are waiting at the gate'],
  ])('%s (%s)', (note, kind, said) => {
    expect(noteAsLine(note, kind, DRAFT)?.text).toContain(said);
    expect(noteAsLine(note, kind, DRAFT)?.text).toMatch(/^\p{Lu}.*[.?]$/u);
  });
});

describe('a first line of the person’s own stays as it is', () => {
  test.each([
    ['Two of your gates closed early in March', 'Two of your gates closed early in March.'],
    ['Your second gate, in Leeds, opened in May.', 'Your second gate, in Leeds, opened in May.'],
    ['Who does the rota now that there are two gates?', 'Who does the rota now that there are two gates?'],
    ['  Maya told me  about the “Monday queue”. ', 'Maya told me about the “Monday queue”.'],
  ])('%s', (note, said) => {
    expect(withLine(note, 'firstLine')).toBe(DRAFT.text.replace('Hi Ana,\n\n', `Hi Ana,\n\n${said} `));
  });

  test.each([
    ['said already', 'Your careers page lists three posts.'],
    ['not filled in yet', 'I saw [what you saw] at Norwood.'],
    ['empty', '  '],
  ])('not one that is %s', (_, note) => {
    expect(withLine(note, 'firstLine')).toBeNull();
  });

  test('in an empty box it is the message', () => {
    expect(withLine('Your second gate opened in May', 'firstLine', { ...DRAFT, text: '' })).toBe(
      'Your second gate opened in May.',
    );
  });
});

describe('where it goes', () => {
  test('what was seen: after the greeting', () => {
    expect(withLine('opened a second gate in Leeds in May', 'observation')).toBe(
      'Hi Ana,\n\nI saw that you opened a second gate in Leeds in May. Your careers page lists three posts. The yard opens at six.\n\nIs the rota still on paper?\n\nBest,\nRobin',
    );
  });
  test.each<[string, NoteKind]>([
    ['drivers waiting at the gate', 'pain'],
    ['shorter queues', 'possibility'],
    ['the ferry contract ends in May', 'whyNow'],
  ])('%s: before the ask', (note, kind) => {
    const text = withLine(note, kind);
    expect(text).toMatch(
      /^Hi Ana,\n\nYour careers page lists three posts\. The yard opens at six\. \S.*[.?]\n\nIs the rota/,
    );
  });
  test('in a paragraph with the ask: right before it', () => {
    const text = 'Your gate in Leeds opened in May. The yard opens at six. Is the rota still on paper?';
    expect(withLine('the ferry contract ends in May', 'whyNow', { ...DRAFT, text })).toBe(
      "Your gate in Leeds opened in May. The yard opens at six. I'm asking now because the ferry contract ends in May. Is the rota still on paper?",
    );
  });
  test('no ask: last, before the closing', () => {
    const text = 'Hi Ana,\n\nYour gate in Leeds opened in May.\n\nBest,\nRobin';
    expect(withLine('the ferry contract ends in June', 'whyNow', { ...DRAFT, text })).toBe(
      "Hi Ana,\n\nYour gate in Leeds opened in May. I'm asking now because the ferry contract ends in June.\n\nBest,\nRobin",
    );
  });
  test('a greeting on the line of the first sentence keeps it', () => {
    const text = 'Hi Ana, your yard opens at six. Is the rota still on paper?';
    expect(withLine('opened a second gate in Leeds in May', 'observation', { ...DRAFT, text })).toBe(
      'Hi Ana, your yard opens at six. I saw that you opened a second gate in Leeds in May. Is the rota still on paper?',
    );
  });
  test.each([
    ['', 'I saw that you opened a second gate in May.'],
    ['Hi Ana,', 'Hi Ana,\n\nI saw that you opened a second gate in May.'],
    ['Hi Ana,\n\n\n\nBest,\nRobin', 'Hi Ana,\n\nI saw that you opened a second gate in May.\n\n\n\nBest,\nRobin'],
  ])('a draft without a body: %j', (text, after) => {
    expect(withLine('opened a second gate in May', 'observation', { ...DRAFT, text })).toBe(after);
  });
  test('in the text as it was given', () => {
    const text = 'Hi​ Ana,\n\nYour yard​ opens at six.\n\nIs the rota still on paper?';
    expect(withLine('the ferry contract ends in May', 'whyNow', { ...DRAFT, text })).toBe(
      "Hi​ Ana,\n\nYour yard​ opens at six. I'm asking now because the ferry contract ends in May.\n\nIs the rota still on paper?",
    );
  });
});

describe('nothing is offered', () => {
  test.each<[string, string, NoteKind]>([
    ['without words', '  ', 'pain'],
    ['of a third person', 'he told Karen that she hates the rota', 'pain'],
    ['of us', 'we could sell them the planner', 'observation'],
    ['with a blank', 'lost [how many] drivers', 'pain'],
    ['that is said already', 'careers page lists three posts', 'observation'],
    ['longer than a line', `the gate ${'is slow and '.repeat(20)}is slow`, 'pain'],
  ])('a note %s', (_why, note, kind) => expect(withLine(note, kind)).toBeNull());

  test('where the channel has no room', () => {
    const draft: Draft = {
      ...DRAFT,
      channel: 'linkedin-invite',
      text: `Hi Ana, ${'your yard opens at six. '.repeat(12)}`,
    };
    expect(withLine('opened a second gate in Leeds in May', 'observation', draft)).toBeNull();
  });
  test('between quoted lines that are answered one by one', () => {
    const text =
      '> Who plans the gate?\n\nYou said Karen.\n\n> And the yard?\n\nThat is Tom.\n\n> Why?\n\nNobody knows that.';
    expect(withLine('opened a second gate in Leeds in May', 'observation', { ...DRAFT, text })).toBeNull();
  });
});
