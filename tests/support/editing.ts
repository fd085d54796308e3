import { expect, test } from 'vitest';
import type { Beside, SavedPages } from './adapters.ts';
import { INTERLEAVED } from './saved-documents.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A document with adapters in it, and the box of it that is looked at. */
export interface Subject {
  /** The page or the shape of body, for what is known of it. */
  readonly name: string;
  readonly nth: number;
  readonly text: string;
  readonly pages: () => SavedPages;
  readonly beside: () => Beside;
}

export const WORD = 'Stellvertreter';
export const LINES = 'One line\n\nand a third';

const wordsOf = (text: string): readonly Span[] =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));

/** The words of a text from the middle on, then those before it. */
function fromMiddle(text: string): readonly Span[] {
  const words = wordsOf(text);
  const half = words.length >> 1;
  return [...words.slice(half), ...words.slice(0, half)];
}

export const middleWord = (text: string): Span => fromMiddle(text)[0]!;

/** A word near the middle with a space beside it. */
function spacedWord(text: string): Span {
  const words = fromMiddle(text);
  const after = words.find(({ end }) => text[end] === ' ');
  return after ? { start: after.start, end: after.end + 1 } : words[0]!;
}

const replaced = (text: string, { start, end }: Span, words: string): string =>
  (text.slice(0, start) + words + text.slice(end)).replace(/\n+$/, '');

/** Replaces in the box; gives the person's own way back, which must be exact. */
export async function edit({ beside, pages, nth, text }: Subject, span: Span, words: string) {
  const { ask } = beside();
  const { before, done } = await ask('replace', nth, span, words);
  expect(done).toEqual({ result: 'done', text: replaced(text, span, words), restKept: true });
  return async () => {
    await pages().undo();
    expect(await ask('content', nth)).toBe(before);
  };
}

/** A replacement that must not be. */
export async function refuses({ beside, nth, text }: Subject, span: Span, words: string): Promise<void> {
  const { ask } = beside();
  const { before, done } = await ask('replace', nth, span, words);
  expect(done).toEqual({ result: 'refused', text, restKept: false });
  expect(await ask('content', nth)).toBe(before);
}

/** Everything that takes a real editor, of one box that is to be seen. */
export function proveEditing(subject: Subject): void {
  const { name, nth, text, beside } = subject;

  test.each([
    ['a word', middleWord(text), WORD],
    ['a word and a space, by nothing', spacedWord(text), ''],
    ['a word, by lines', middleWord(text), LINES],
  ])(`${nth}: replaces %s, and one Ctrl+Z takes it back`, async (_, span, words) => {
    const undo = await edit(subject, span, words);
    await undo();
  });

  test(`${nth}: replaces all of it, unless that would take along what is not one's own`, async () => {
    const all = { start: 0, end: text.length };
    if (INTERLEAVED.has(name)) return refuses(subject, all, LINES);
    const undo = await edit(subject, all, LINES);
    await undo();
  });

  test.each([
    ['another', WORD],
    ['nothing', ''],
    ['lines', LINES],
  ])(`${nth}: replaces every word by %s and takes it back`, async (_, words) => {
    expect(await beside().ask('everyWord', nth, words)).toEqual([]);
  });

  test(`${nth}: takes two replacements back one by one`, async () => {
    const last = wordsOf(text).at(-1)!;
    const undoLast = await edit(subject, last, WORD);
    const changed = replaced(text, last, WORD);
    const undoFirst = await edit({ ...subject, text: changed }, wordsOf(changed)[0]!, LINES);
    await undoFirst();
    await undoLast();
  });

  test(`${nth}: keeps the caret`, async () => {
    const { ask } = beside();
    const [first, last] = [wordsOf(text)[0]!, wordsOf(text).at(-1)!];
    await ask('putCaret', nth, text.length);
    expect(await ask('caret', nth)).toBe(text.length);
    const undoFirst = await edit(subject, first, LINES);
    expect(await ask('caret', nth)).toBe(replaced(text, first, LINES).length);
    await undoFirst();
    await ask('putCaret', nth, 0);
    const undoLast = await edit(subject, last, WORD);
    expect(await ask('caret', nth)).toBe(0);
    await undoLast();
  });

  test(`${nth}: marks every word where it stands`, async () => {
    expect(await beside().ask('faultsOfMarks', nth)).toEqual([]);
  });
}
