import { badgeOf, openGmail } from '../../support/gmail.ts';
import type { Session } from '../../support/session.ts';
import { caretAtEnd, draftOf, paste, rest, typeOn } from './drafts.ts';
import { sum, traced } from './trace.ts';

/** What ran in the content script from one key to the next, with whatever timer fell between them. */
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
      costs.push(sum(own.filter(({ at }) => at >= from && at < (keys[index + 1] ?? from))));
    });
  }
  await gmail.page.close();
  return costs;
}
