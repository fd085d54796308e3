import { badgeOf, openGmail } from '../../support/gmail.ts';
import type { Session } from '../../support/session.ts';
import { caretAtEnd, draftOf, paste, rest, typeOn } from './drafts.ts';
import { sum, traced } from './trace.ts';

/**
 * What a key made run in the content script: its events and the mutations that followed. What a clock calls between two
 * keys is no key's; the longest of that is measured with everything else that holds the page.
 */
export async function keyCosts(
  session: Session,
  words: number,
  rounds: number,
  slowdown: number,
): Promise<readonly number[]> {
  const gmail = await openGmail(session, 'compose-new.html');
  await paste(gmail, draftOf(words));
  await badgeOf(gmail, /of 100/);
  await gmail.page.emulateCPUThrottling(slowdown);
  await caretAtEnd(gmail);
  const costs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    // What the last pause led to is no key's.
    await rest(gmail.page);
    const { own, keys } = await traced(session, gmail.page, () => typeOn(gmail, ' and you said so in March'));
    // After the last key comes the pause, which is no key's.
    keys.slice(0, -1).forEach((from, index) => {
      costs.push(sum(own.filter(({ at, byClock }) => !byClock && at >= from && at < (keys[index + 1] ?? from))));
    });
  }
  await gmail.page.close();
  return costs;
}
