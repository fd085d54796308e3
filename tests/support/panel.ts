import type { Page } from 'puppeteer-core';
import { accessible, accessibleTree, clickAccessible } from './accessible.ts';
import { type Session, surface } from './session.ts';
import { until } from './until.ts';

/** The real side panel, once something has opened it. */
export async function panelOf(session: Session): Promise<Page> {
  const panel = await surface(session, 'sidepanel.html');
  await panel.waitForSelector('h1, h2, [role="tab"]');
  return panel;
}

/** The draft's own words in each finding, in the panel's order, those behind "more findings" included. */
export function findingsIn(panel: Page): Promise<readonly string[]> {
  return panel.$$eval('article q', (quotes) => quotes.map((quote) => quote.textContent ?? ''));
}

/** Whether there are quotes and all of them are words of this text; a long one shows its beginning and its end. */
export function areFrom(text: string, quotes: readonly string[]): boolean {
  const flat = flattened(text);
  return (
    quotes.length > 0 && quotes.every((quote) => quote.split(' … ').every((part) => flat.includes(flattened(part))))
  );
}

export function flattened(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** `Half and half, 62 of 100, 3 findings`, once the panel says so. */
export function summaryIn(panel: Page, like: RegExp = /of 100/): Promise<string> {
  return until(`a summary like ${like} in the panel`, async () => {
    const said = await panel.$$eval('[role="status"]', (regions) => regions.map((region) => region.textContent ?? ''));
    return said.find((words) => like.test(words));
  });
}

/** The visible text of a page. */
export function wordsOn(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

/** Presses the first button, tab or choice whose accessible name matches, once it can be pressed and stands still. */
export async function press(page: Page, name: RegExp): Promise<void> {
  const find = async () => {
    const all = (await accessibleTree(page)).filter(({ role }) => PRESSABLE.has(role));
    const found = all.find((one) => !one.disabled && name.test(one.name.trim()));
    if (found) return found;
    throw new Error(
      `only ${all.map((one) => `${one.name.trim().slice(0, 40)}${one.disabled ? ' (off)' : ''}`).join(', ')}`,
    );
  };
  await clickAccessible(page, find, `a button ${name}`);
}

const PRESSABLE: ReadonlySet<string> = new Set(['button', 'tab', 'radio', 'checkbox', 'switch', 'link', 'menuitem']);

/** Types into the field with that label, in place of what was there. One that suggests is a combobox. */
export async function fill(
  page: Page,
  label: string,
  value: string,
  role: 'textbox' | 'combobox' = 'textbox',
): Promise<void> {
  await clickAccessible(page, await accessible(page, { role, name: label }));
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.sendCharacter(value);
}
