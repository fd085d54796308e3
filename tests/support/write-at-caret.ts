import type { Page } from 'puppeteer-core';
import { sessionOf } from './accessible.ts';

/** What ends a line; where Enter alone sends, people hold Shift. */
export type LineEnd = 'Enter' | 'Shift+Enter';

const ENTER = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 } as const;
const SHIFT = 8;

/**
 * Writes where the caret is: whole words through the browser's input method, line ends as keys. All of it is on its way
 * before the first answer comes: a busy machine would take a pause between two lines, and the coach reads in pauses.
 */
export async function writeAtCaret(page: Page, text: string, lineEnd: LineEnd): Promise<void> {
  const session = await sessionOf(page);
  const key = { ...ENTER, ...(lineEnd === 'Shift+Enter' ? { modifiers: SHIFT } : {}) };
  const sent = text
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0
        ? [
            session.send('Input.dispatchKeyEvent', { ...key, type: 'keyDown', text: '\r', unmodifiedText: '\r' }),
            session.send('Input.dispatchKeyEvent', { ...key, type: 'keyUp' }),
          ]
        : []),
      ...(line === '' ? [] : [session.send('Input.insertText', { text: line })]),
    ]);
  await Promise.all(sent);
}
