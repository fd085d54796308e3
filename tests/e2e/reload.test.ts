import { describe, expect, test } from 'vitest';
import { SELLER_FIRST } from '../support/drafts.ts';
import {
  badgeOf,
  badgesOf,
  clickSend,
  type Gmail,
  marksOf,
  openGmail,
  outgoing,
  rewriteDraft,
  trouble,
  write,
} from '../support/gmail.ts';
import { reloadExtension } from '../support/session.ts';
import { stage } from '../support/stage.ts';
import { until } from '../support/until.ts';

const session = stage();

/** Elements that are on the page with the coach and were not in the page as served. */
function strangers({ page }: Gmail): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.documentElement.children, ...document.body.children]
      .filter(
        (element) =>
          !element.matches('head, body, script, [role], .nH, .dw, header, div[class], table') &&
          element.shadowRoot === null,
      )
      .filter((element) => element.childNodes.length === 0)
      .map((element) => element.outerHTML),
  );
}

describe('the extension is updated under an open tab', () => {
  test('the old script takes its things and leaves without a word', async () => {
    const gmail = await openGmail(session(), 'compose-new.html');
    const clean = await strangers(gmail);
    await rewriteDraft(gmail, SELLER_FIRST);
    await badgeOf(gmail, /of 100/);
    await until('marks', async () => (await marksOf(gmail)).length > 0);

    await reloadExtension(session());
    // It notices at the latest when the person goes on.
    await write(gmail, ' More words.');
    await until('the badge to be gone', async () => (await badgesOf(gmail)).length === 0);
    await until('the marks to be gone', async () => (await marksOf(gmail)).length === 0);
    expect(await strangers(gmail)).toEqual(clean);

    // The page works on without it.
    await clickSend(gmail);
    const [sent] = await until('the message to go out', async () => {
      const all = await outgoing(gmail);
      return all.length === 1 && all;
    });
    expect(sent?.html).toContain('More words.');
    expect(await trouble(gmail)).toEqual([]);
  });

  test('a tab opened afterwards has the new one', async () => {
    const gmail = await openGmail(session(), 'compose-new.html');
    await rewriteDraft(gmail, SELLER_FIRST);
    await badgeOf(gmail, /of 100/);
    expect(await badgesOf(gmail)).toHaveLength(1);
  });
});
