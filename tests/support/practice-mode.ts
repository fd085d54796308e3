import type { Page } from 'puppeteer-core';
import { keptBy } from './kept.ts';
import { press } from './panel.ts';
import { until } from './until.ts';

/** Turns practice mode on or off as the person does it, in the settings or on the practice page. */
export async function turnGuessFirst(page: Page, on: boolean): Promise<void> {
  await press(page, /^Guess the score first/);
  await until('the setting', async () => {
    const { settings } = (await keptBy(page)).local as { settings?: { planning?: { guessFirst?: boolean } } };
    return settings?.planning?.guessFirst === on;
  });
}
