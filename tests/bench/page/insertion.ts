import type { Page } from 'puppeteer-core';
import { openGmail } from '../../support/gmail.ts';
import type { Session } from '../../support/session.ts';
import { sum, traced } from './trace.ts';

const ELEMENTS = 20_000;

/** What follows an insertion, our look at the page included. */
const AFTER = 700;

export interface InsertionCosts {
  /** Milliseconds of ours in the task that inserts and the microtasks after it. */
  readonly during: readonly number[];
  /** Milliseconds of ours in what follows, the look at the changed page included. */
  readonly after: readonly number[];
  /** Milliseconds the page needed for the same. */
  readonly page: readonly number[];
}

/** An inbox into which a page puts 20,000 elements one by one, `div` and `span` in turns, and takes them out again. */
export async function insertionCosts(session: Session, rounds: number, slowdown: number): Promise<InsertionCosts> {
  const { page } = await openGmail(session, 'no-compose.html');
  await page.emulateCPUThrottling(slowdown);
  const during: number[] = [];
  const after: number[] = [];
  const inPage: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const trace = await traced(session, page, async () => {
      inPage.push(await insert(page));
      await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), AFTER);
    });
    const observing = trace.own.filter(({ name }) => name === 'RunMicrotasks');
    during.push(sum(observing));
    after.push(sum(trace.own) - sum(observing));
    await page.evaluate(() => document.querySelector('#inserted')?.remove());
    await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), AFTER);
  }
  await page.close();
  return { during, after, page: inPage };
}

function insert(page: Page): Promise<number> {
  return page.evaluate((count) => {
    const place = document.createElement('div');
    place.id = 'inserted';
    document.body.append(place);
    const began = performance.now();
    for (let i = 0; i < count; i += 2) {
      const outer = document.createElement('div');
      place.append(outer);
      outer.append(document.createElement('span'));
    }
    return performance.now() - began;
  }, ELEMENTS);
}
