import type { Page } from 'puppeteer-core';
import { NEARLY_RIGHT } from '../../support/drafts.ts';
import { bodyOf, type Gmail } from '../../support/gmail.ts';
import { longEmail } from '../sample.ts';

/** About so many words, with something to mark and to apply at the top; `turn` makes it a text not seen before. */
export function draftOf(words: number, turn = 0): string {
  const top = NEARLY_RIGHT.replace('eleven', `${turn + 2}`);
  return `${top}\n\n${longEmail(Math.max(20, words - top.split(/\s+/).length), turn)}`;
}

/** The whole draft in one editing command, as a paste makes it; the caret ends up behind it. */
export async function paste(gmail: Gmail, text: string, nth = 0): Promise<void> {
  const body = await bodyOf(gmail, nth);
  await body.evaluate((element, words) => {
    element.focus();
    document.execCommand('selectAll');
    document.execCommand('insertText', false, words);
  }, text);
}

export async function caretAtEnd(gmail: Gmail): Promise<void> {
  const body = await bodyOf(gmail);
  await body.evaluate((element) => {
    element.focus();
    getSelection()?.selectAllChildren(element);
    getSelection()?.collapseToEnd();
  });
}

/** Key by key, each shown before the next. */
export async function typeOn({ page }: Gmail, words: string): Promise<void> {
  for (const key of words) {
    await page.keyboard.press(key === ' ' ? 'Space' : (key as 'a'));
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}

/** How long everything that follows an act may take to come to rest on a slow processor. */
const REST = 2_500;

export const rest = (page: Page): Promise<unknown> =>
  page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), REST);
