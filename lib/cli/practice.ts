import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { type CoachReading, readCoach } from './read-coach.ts';

/** Opens the practice page of the extension in the tab the browser started with. */
export async function openPractice(browser: Browser, extensionId: string): Promise<Page> {
  const address = `chrome-extension://${extensionId}/practice.html`;
  const page = (await browser.pages()).find((tab) => tab.url() === 'about:blank') ?? (await browser.newPage());
  await page.goto(address);
  // The extension greets a new user with this page by itself; one is enough.
  const closeSecond = async (): Promise<void> => {
    for (const tab of await browser.pages()) if (tab !== page && tab.url() === address) await tab.close();
  };
  browser.on('targetchanged', () => void closeSecond().catch(() => undefined));
  await closeSecond();
  await page.bringToFront();
  return page;
}

/** Waits for the score, takes the picture, then reads everything there is. Null when no score came within `limit` milliseconds. */
export async function scoredPractice(page: Page, limit: number, picture: string): Promise<CoachReading | null> {
  if (!(await waitForScore(page, limit))) return null;
  mkdirSync(dirname(picture), { recursive: true });
  await page.screenshot({ path: picture as `${string}.png` });
  // The rest of the findings is one press away.
  for (const more of await page.$$('button[aria-expanded="false"]')) {
    const words = await more.evaluate((button) => button.textContent ?? '');
    if (/more findings?/.test(words)) await more.evaluate((button) => button.click());
  }
  return readCoach(page);
}

async function waitForScore(page: Page, limit: number): Promise<boolean> {
  const end = performance.now() + limit;
  do {
    const reading = await readCoach(page);
    if (reading !== null && reading.findings.length > 0) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  } while (performance.now() < end);
  return false;
}

/** The reading as text for a terminal. */
export function printedReading({ summary, dials, findings }: CoachReading): string {
  const width = Math.max(0, ...dials.map(({ name }) => name.length));
  return [
    summary,
    '',
    ...dials.map(({ name, value }) => `  ${name.padEnd(width)}  ${value}`),
    ...findings.flatMap(([first = '', ...rest], index) => [
      '',
      `  ${index + 1}. ${first}`,
      ...rest.map((line) => `     ${line}`),
    ]),
  ].join('\n');
}
