import { describe, expect, test } from 'vitest';
import { accessible, accessibleText, allAccessible, clickAccessible } from '../support/accessible.ts';
import { openGmail } from '../support/gmail.ts';
import { keptBy, rowsOf } from '../support/kept.ts';
import { fill, press } from '../support/panel.ts';
import { openExtensionPage, openPopup, surface } from '../support/session.ts';
import { stage } from '../support/stage.ts';
import { until } from '../support/until.ts';

const session = stage();

describe("today's plan", () => {
  test('a person is added, what is missing is named, done is kept', async () => {
    const popup = await openExtensionPage(session(), 'popup.html');
    await press(popup, /^Add a person$/);
    await popup.waitForSelector('form input');
    await fill(popup, 'Who', 'Ana Pires, Norwood Dental', 'combobox');
    await fill(popup, 'Contact', 'ana@norwood.example');
    await press(popup, /^Email$/);
    await press(popup, /^Add to today$/);
    await until('what is missing', async () => (await accessibleText(popup)).includes('Stop and regroup'));

    // The attitude check: three questions, one press each.
    await until('three questions', async () => (await allAccessible(popup, { name: 'Yes' })).length >= 3);
    for (const yes of await allAccessible(popup, { role: 'radio', name: 'Yes' })) await clickAccessible(popup, yes);
    await accessible(popup, { role: 'button', name: 'Check again' });

    await press(popup, /^Done$/);
    await until('everyone to be done', async () =>
      (await accessibleText(popup)).includes("Everyone on today's list is done"),
    );
    await popup.close();

    const again = await openExtensionPage(session(), 'popup.html');
    await until('the plan as it was left', async () => (await accessibleText(again)).includes('Done today: 1'));
    const kept = await keptBy(again);
    expect(rowsOf(kept, 'planItems')).toMatchObject([{ who: 'Ana Pires, Norwood Dental', how: 'email' }]);
    expect(rowsOf(kept, 'attitude')).toMatchObject([{ energy: true, belief: true, forThem: true }]);
  });

  test('the real popup, from the toolbar: as wide as its plan, and it opens the panel', async () => {
    const gmail = await openGmail(session(), 'compose-new.html');
    const popup = await openPopup(session(), gmail.page);
    await accessible(popup, { role: 'button', name: 'Add a person' });
    await until('a popup one can read', () => popup.evaluate(() => innerWidth >= 360));
    expect(await popup.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    await press(popup, /^Open the coach$/);
    await surface(session(), 'sidepanel.html');
  });
});
