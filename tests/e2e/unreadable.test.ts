import { describe, expect, test } from 'vitest';
import { accessible, clickAccessible } from '../support/accessible.ts';
import { SELLER_FIRST } from '../support/drafts.ts';
import { badgeOf, badgesOf, marksOf, openGmail, trouble, write } from '../support/gmail.ts';
import { press, wordsOn } from '../support/panel.ts';
import { openPopup, surface } from '../support/session.ts';
import { stage } from '../support/stage.ts';
import { until } from '../support/until.ts';

const session = stage();

describe('a compose box nothing is known of', () => {
  test('is said to be unreadable, in the page and in the panel, and is left alone', async () => {
    const gmail = await openGmail(session(), 'broken-no-anchors.html');
    const body = await gmail.page.$('[aria-label="Message Body"]');
    await body?.click();
    await write(gmail, SELLER_FIRST);
    const badge = await badgeOf(gmail, /cannot read/i);
    expect(await badgesOf(gmail)).toHaveLength(1);
    expect(await marksOf(gmail)).toEqual([]);
    await clickAccessible(gmail.page, badge);
    await accessible(gmail.page, { role: 'dialog', name: 'Youward' });
    await accessible(gmail.page, { role: 'button', name: 'Copy a report' });
    await accessible(gmail.page, { role: 'StaticText', name: /^I cannot read this compose box\. Copy your text/ });
    await press(await openPopup(session(), gmail.page), /^Open the coach$/);
    const panel = await surface(session(), 'sidepanel.html');
    await accessible(panel, { role: 'heading', name: 'I cannot read this compose box' });
    await accessible(panel, { role: 'button', name: 'Copy a report' });
    await accessible(panel, { role: 'button', name: 'Try the practice page' });
    expect(await trouble(gmail)).toEqual([]);
  });

  test('a box whose recipients are missing is judged without them, and says so', async () => {
    const gmail = await openGmail(session(), 'compose-new.html', {
      change: (html) =>
        html
          .replaceAll('name="to"', 'data-was="to"')
          .replaceAll('name="cc"', 'data-was="cc"')
          .replaceAll('data-hovercard-id', 'data-other'),
    });
    await (await gmail.page.$('[g_editable]'))!.click();
    await write(gmail, SELLER_FIRST);
    await clickAccessible(gmail.page, await badgeOf(gmail, /of 100/));
    const panel = await surface(session(), 'sidepanel.html');
    await until('what is missing', async () =>
      (await wordsOn(panel)).includes('I could not read the recipients in this box.'),
    );
  });
});
