import type { Page } from 'puppeteer-core';
import { allAccessible, clickAccessible } from '../../support/accessible.ts';
import { type Gmail, htmlOf, marksOf, placeOfMark } from '../../support/gmail.ts';
import { fill } from '../../support/panel.ts';
import { until } from '../../support/until.ts';

/** Puts the pointer on a mark, which may be scrolled away. */
export async function pointAt(gmail: Gmail, words: string): Promise<void> {
  const { page } = gmail;
  await page.mouse.move(5, 5);
  await until('no card', async () => (await allAccessible(page, { role: 'button', name: 'Hide' })).length === 0);
  await page.evaluate((start) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    const marked = ranges.find((range) => range.toString().startsWith(start));
    marked?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  }, words);
  const { x, y } = await placeOfMark(gmail, words);
  await page.mouse.move(x, y, { steps: 3 });
}

/** Looks at the cards of the marks for one that offers a wording, and takes it. */
export async function applySuggestion(gmail: Gmail): Promise<void> {
  const { page } = gmail;
  const before = await htmlOf(gmail);
  const fix = await until('a card with a fix', async () => {
    for (const words of await marksOf(gmail)) {
      await pointAt(gmail, words);
      const [button] = await until('a card', async () => {
        const shown = await allAccessible(page, { role: 'button', name: 'Hide' });
        return shown.length > 0 && allAccessible(page, { role: 'button', name: /^(?:Apply|Remove)/ });
      });
      if (button) return button;
    }
    return null;
  });
  await clickAccessible(page, fix);
  await until('the words to change', async () => (await htmlOf(gmail)) !== before);
}

/** Fills the blanks of the last proposal in the panel and takes it. */
export async function applyProposal(gmail: Gmail, panel: Page): Promise<void> {
  const before = await htmlOf(gmail);
  const apply = () => allAccessible(panel, { role: 'button', name: 'Apply all' });
  await until('a proposal', async () => (await apply()).length > 0);
  for (const { name } of await allAccessible(panel, { role: 'textbox' }))
    await fill(panel, name, 'the late invoices in March');
  const last = (await apply()).at(-1);
  if (last) await clickAccessible(panel, last);
  await until('the rewrite in the box', async () => (await htmlOf(gmail)) !== before);
}

/** Puts so many messages of some three hundred words into the thread, above what is there. */
export async function giveThread({ page }: Gmail, messages: number): Promise<void> {
  await page.evaluate((count) => {
    const [first] = [...document.querySelectorAll<HTMLElement>('[data-message-id]')].filter((message) =>
      message.querySelector('.a3s'),
    );
    if (!first) throw new Error('The page has no message to copy.');
    const words = 'Thank you for the note, we close the month in eleven days and the team is busy. '.repeat(4);
    for (let index = 0; index < count; index++) {
      const copy = first.cloneNode(true) as HTMLElement;
      copy.dataset.messageId = `#msg-f:${index}`;
      for (let line = 0; line < 5; line++)
        copy.querySelector('.a3s')?.append(Object.assign(document.createElement('div'), { textContent: words }));
      first.before(copy);
    }
  }, messages);
}
