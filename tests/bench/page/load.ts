import { openGmail } from '../../support/gmail.ts';
import type { Session } from '../../support/session.ts';
import { sum, traced } from './trace.ts';

/** A page is at rest when our first look at it is over. */
const FIRST_LOOK = 500;

/** Everything of ours from navigation to rest, in an inbox: compiling, running, looking for boxes. */
export async function loadCosts(session: Session, loads: number, slowdown: number): Promise<readonly number[]> {
  const { page } = await openGmail(session, 'no-compose.html');
  await page.emulateCPUThrottling(slowdown);
  const costs: number[] = [];
  for (let load = 0; load < loads; load++) {
    const { own } = await traced(session, page, async () => {
      await page.reload();
      await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), FIRST_LOOK);
    });
    // Before it comes what the page that was left has cost.
    costs.push(sum(own.slice(own.findIndex(({ name }) => name === 'EvaluateScript'))));
  }
  await page.close();
  return costs;
}
