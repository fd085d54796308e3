import { spread } from '../bench/page/spread.ts';
import type { Session } from './session.ts';

/** What it takes to open a file of the extension that runs nothing, on two idle cores of the kind the limits are meant for. */
const USUAL_MS = 25;
const ROUNDS = 9;
/** The first openings are of cold files. */
const COLD = 2;

/**
 * By how much this machine is slower now, never below 1. Limits that a person feels are absolute; where even a file without
 * a line of script takes long, everything does.
 */
export async function slowness(session: Session): Promise<number> {
  const page = await session.browser.newPage();
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i += 1) {
    await page.goto('about:blank');
    await page.goto(session.url('manifest.json'));
    const ready = await page.evaluate(
      () => (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).domContentLoadedEventEnd,
    );
    if (i >= COLD) times.push(ready);
  }
  await page.close();
  return Math.max(1, spread(times).p50 / USUAL_MS);
}
