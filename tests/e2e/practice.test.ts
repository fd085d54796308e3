import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { allAccessible } from '../support/accessible.ts';
import { history, newRows } from '../support/history.ts';
import { areFrom, fill, findingsIn, press, summaryIn } from '../support/panel.ts';
import { openExtensionPage } from '../support/session.ts';
import { stage } from '../support/stage.ts';
import { until } from '../support/until.ts';

const session = stage();

const draftOf = (page: Page): Promise<string> =>
  page.$eval('[contenteditable="true"]', (box) => (box as HTMLElement).innerText.replaceAll('\u00a0', ' '));
const scoreOf = async (page: Page): Promise<number> => Number(/(\d+) of 100/.exec(await summaryIn(page))?.[1]);

describe('the practice page needs no account and no network', () => {
  test('sample scored, suggestion applied and taken back, rewrite applied, sent, remembered', async () => {
    const before = await history(session());
    const page = await openExtensionPage(session(), 'practice.html');
    const first = await scoreOf(page);
    const sample = await draftOf(page);
    const quotes = await until('findings', async () => {
      const words = await findingsIn(page);
      return words.length > 0 && words;
    });
    expect(areFrom(sample, quotes)).toBe(true);

    await press(page, /^Apply: /);
    await until('the draft to change', async () => (await draftOf(page)) !== sample);
    await press(page, /^Undo$/);
    await until('the draft to be as it was', async () => (await draftOf(page)) === sample);

    await until('a proposal for the whole message', () => page.$('del, ins'));
    for (const { name } of await allAccessible(page, { role: 'textbox' })) {
      if (name !== '' && !/^(?:Message|Subject|To)\b/.test(name)) await fill(page, name, 'the late invoices in March');
    }
    await press(page, /^Apply all$/);
    await until('a better score', async () => (await scoreOf(page)) > first);
    const mended = await draftOf(page);

    await press(page, /^Send/);
    const [row] = await newRows(session(), before);
    expect(row?.kept?.text.replace(/\s+/g, ' ').trim()).toBe(mended.replace(/\s+/g, ' ').trim());
    expect(row?.rewriteTaken).not.toBeNull();
    expect(row?.firstScore).toBe(first);
    expect(row?.score ?? 0).toBeGreaterThan(first);
  });
});
