import type { Page } from 'puppeteer-core';
import { NEARLY_RIGHT } from '../../support/drafts.ts';
import { bodyOf, type Gmail } from '../../support/gmail.ts';

/** About so many words, with something to mark and to apply at the top; `turn` makes it a text not seen before. */
export function draftOf(words: number, turn = 0): string {
  const top = NEARLY_RIGHT.replace(/\n\nRobin$/, '').replace('eleven', `${turn + 2}`);
  const lines: string[] = [];
  for (let left = words - count(top); left > 0; left -= count(lines.at(-1) ?? ''))
    lines.push(Array.from({ length: 5 }, (_, nth) => sentence(turn + lines.length * 5 + nth)).join(' '));
  return `${top}\n\n${lines.join('\n')}`;
}

const count = (words: string): number => words.split(/\s+/).length;

const sentence = (nth: number): string =>
  `You wrote that invoice ${nth} waits nine days for a signature before your team can pay it.`;

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
