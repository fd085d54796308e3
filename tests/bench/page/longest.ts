import { clickAccessible } from '../../support/accessible.ts';
import { badgeOf, bodyOf, clickSend, type Gmail, marksOf, openGmail } from '../../support/gmail.ts';
import { panelOf } from '../../support/panel.ts';
import type { Session } from '../../support/session.ts';
import { until } from '../../support/until.ts';
import { caretAtEnd, draftOf, paste, rest, typeOn } from './drafts.ts';
import { applyProposal, applySuggestion, giveThread, pointAt } from './person.ts';
import { type Piece, traced } from './trace.ts';

export interface Act {
  readonly what: string;
  readonly pieces: readonly Piece[];
}

/** Every piece of main thread that we take in whole sessions, by what the person did. */
export async function sessionPieces(session: Session, slowdown: number): Promise<readonly Act[]> {
  const acts: Act[] = [];
  const opened = async (fixture: string): Promise<Gmail> => {
    const gmail = await openGmail(session, fixture);
    await gmail.page.emulateCPUThrottling(slowdown);
    return gmail;
  };
  const act = async ({ page }: Gmail, what: string, work: () => Promise<unknown>) => {
    const { own } = await traced(session, page, async () => {
      await work();
      await rest(page);
    });
    acts.push({ what, pieces: own });
  };

  for (const words of [160, 2_000, 20_000]) {
    const gmail = await opened('compose-new.html');
    const count = words.toLocaleString('en');
    await act(gmail, `a box is opened, ${count} words pasted, pause, marks`, async () => {
      await reopen(gmail);
      await paste(gmail, draftOf(words));
      await marked(gmail);
    });
    await act(gmail, `typing in ${count} words, pause, marks`, async () => {
      await caretAtEnd(gmail);
      await typeOn(gmail, ' and you said so in March');
    });
    await act(gmail, `a mark is pointed at, its card, ${count} words`, async () => {
      const [words = ''] = await marked(gmail);
      await pointAt(gmail, words);
    });
    await act(gmail, `a suggestion is applied, ${count} words`, () => applySuggestion(gmail));
    if (words === 160) {
      await clickAccessible(gmail.page, await badgeOf(gmail, /of 100/));
      const panel = await panelOf(session);
      await act(gmail, `a proposal is applied, ${count} words`, () => applyProposal(gmail, panel));
      await panel.close();
      await gmail.page.bringToFront();
    }
    await act(gmail, `the message is sent, ${count} words`, () => clickSend(gmail));
    await gmail.page.close();
  }

  const reply = await opened('thread-inline-reply-empty.html');
  await act(reply, 'a reply below 100 messages, pause, marks', async () => {
    await giveThread(reply, 100);
    await paste(reply, draftOf(160));
    await marked(reply);
  });
  await reply.page.close();

  const nodes = await opened('compose-new.html');
  await act(nodes, 'a body of 20,000 nodes, pause, marks', async () => {
    const body = await bodyOf(nodes);
    await body.evaluate((element) => {
      element.focus();
      const lines = Array.from({ length: 10_000 }, () => {
        const line = document.createElement('div');
        line.append(Object.assign(document.createElement('span'), { textContent: 'We are thrilled.' }));
        return line;
      });
      element.append(...lines);
    });
    await typeOn(nodes, ' our');
    await rest(nodes.page);
  });
  await nodes.page.close();

  const line = await opened('compose-new.html');
  await act(line, 'one line of 100,000 characters, pause, marks', async () => {
    await paste(line, draftOf(20_000).replaceAll('\n', ' ').slice(0, 100_000));
    await marked(line);
  });
  await line.page.close();
  return acts;
}

/** Not by the badge: the accessibility tree of a long draft takes the browser longer than everything measured here. */
function marked(gmail: Gmail): Promise<readonly string[]> {
  return until('marks', async () => {
    const marks = await marksOf(gmail);
    return marks.length > 0 && marks;
  });
}

/** Takes the window of the page out and puts it back, as Gmail does when somebody presses Compose. */
async function reopen({ page }: Gmail): Promise<void> {
  await page.evaluate(() => {
    const dialog = document.querySelector('[role=dialog].Hd');
    const parent = dialog?.parentElement;
    dialog?.remove();
    return new Promise<void>((resolve) => {
      setTimeout(() => {
        if (dialog) parent?.append(dialog);
        resolve();
      }, 500);
    });
  });
}
