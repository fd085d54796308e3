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
    await fill(popup, 'Who', 'Ana Pires, Norwood Dental');
    await fill(popup, 'Why', 'She asked at the Lisbon fair how others handle recalls.');
    await until('what is missing', async () =>
      (await accessibleText(popup)).includes('What should have happened afterwards?'),
    );
    await fill(popup, 'Objective', 'Learn whether missed recalls cost them chair time.');
    await press(popup, /^Email$/);
    await fill(popup, 'What', 'What happens today when a patient misses a recall?');
    await press(popup, /^Add to today$/);
    await accessible(popup, { name: /Ana Pires/ });

    // The attitude check: three questions, one press each.
    await until('three questions', async () => (await allAccessible(popup, { name: 'Yes' })).length >= 3);
    for (const yes of await allAccessible(popup, { role: 'radio', name: 'Yes' })) await clickAccessible(popup, yes);
    await accessible(popup, { role: 'button', name: 'Check again' });

    await press(popup, /^Done/);
    await until('everyone to be done', async () =>
      (await accessibleText(popup)).includes("Everyone on today's list is done."),
    );
    await popup.close();

    const again = await openExtensionPage(session(), 'popup.html');
    await until('the plan as it was left', async () => (await accessibleText(again)).includes('Done today: 1'));
    const kept = await keptBy(again);
    expect(rowsOf(kept, 'planItems')).toMatchObject([
      {
        who: 'Ana Pires, Norwood Dental',
        how: 'email',
        objective: 'Learn whether missed recalls cost them chair time.',
      },
    ]);
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

  test('opens quickly: the plan stands within a second of the click, in a fresh page', async () => {
    const popup = await openExtensionPage(session(), 'popup.html');
    await accessible(popup, { role: 'button', name: 'Add a person' });
    const shown = await popup.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
    expect(shown).toBeLessThan(1000);
  });
});
