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

/** Waits until the page shows a score. Null when it has not within `limit` milliseconds. */
export async function scoredPractice(page: Page, limit: number): Promise<CoachReading | null> {
  const end = performance.now() + limit;
  do {
    const tree = await page.accessibility.snapshot({ interestingOnly: false });
    const reading = tree && readCoach(tree);
    if (reading) return reading;
    await new Promise((resolve) => setTimeout(resolve, 100));
  } while (performance.now() < end);
  return null;
}

export async function photograph(page: Page, file: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  await page.screenshot({ path: file as `${string}.png` });
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
