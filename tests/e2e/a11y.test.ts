import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../lib/plan/day.ts';
import { accessible, clickAccessible } from '../support/accessible.ts';
import { SELLER_FIRST } from '../support/drafts.ts';
import { addressTo, badgeOf, clickSend, openGmail, outgoing, rewriteDraft } from '../support/gmail.ts';
import { halfYear } from '../support/half-year.ts';
import { history } from '../support/history.ts';
import { fill, findingsIn, panelOf, press, summaryIn } from '../support/panel.ts';
import { turnGuessFirst } from '../support/practice-mode.ts';
import { emptyStore } from '../support/put-rows.ts';
import { seedRows } from '../support/seed-people.ts';
import { openExtensionPage } from '../support/session.ts';
import { stage } from '../support/stage.ts';
import { until } from '../support/until.ts';

const session = stage();

/** What axe says of the page as it stands, one line per rule and place. */
async function faults(page: Page): Promise<readonly string[]> {
  // Transitions would be judged half way.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => 0))),
  );
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const judge = (window as unknown as { axe: typeof axe }).axe;
    // The library's guards pass the focus on the moment they get it.
    const { violations } = await judge.run(
      { include: [['html']], exclude: [['[data-base-ui-focus-guard]']] },
      { resultTypes: ['violations'] },
    );
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`),
    );
  });
}

async function dress(page: Page, scheme: string): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

describe.each(['light', 'dark'])('axe finds nothing in %s', (scheme) => {
  test('panel: nothing open, a scored draft, the history', async () => {
    const gmail = await openGmail(session(), 'compose-new.html');
    await addressTo(gmail, 'dana@prospect.example');
    await rewriteDraft(gmail, SELLER_FIRST);
    await clickAccessible(gmail.page, await badgeOf(gmail, /of 100/));
    const panel = await panelOf(session());
    await dress(panel, scheme);
    await summaryIn(panel);
    await until('findings', async () => (await findingsIn(panel)).length > 0);
    await until('the proposals', () => panel.$('.diff'));
    await press(panel, /^Notes about/);
    expect(await faults(panel)).toEqual([]);
    await press(panel, /^History$/);
    expect(await faults(panel)).toEqual([]);
    const before = await history(session());
    await clickSend(gmail);
    await until('the message to go out', async () => (await outgoing(gmail)).length === 1);
    await until('the row', async () => (await history(session())).length > before.length);
    await until('the row in the panel', () => panel.$('article time'));
    expect(await faults(panel)).toEqual([]);
    await press(panel, /^This draft$/);
    await until('the panel without a draft', () => panel.$('h2'));
    expect(await faults(panel)).toEqual([]);
  });

  test('popup: empty, the form, a person', async () => {
    const popup = await openExtensionPage(session(), 'popup.html');
    await emptyStore(popup, 'planItems');
    await popup.reload();
    await dress(popup, scheme);
    await accessible(popup, { role: 'button', name: 'Add a person' });
    expect(await faults(popup)).toEqual([]);
    await press(popup, /^Add a person$/);
    await popup.waitForSelector('form input');
    expect(await faults(popup)).toEqual([]);
    await popup.type('form input', 'Ana Pires, Norwood Dental');
    await press(popup, /^Add to today$/);
    await until('her card', () => popup.$('.next'));
    await until('the three questions', () => popup.$('[role="radio"]'));
    expect(await faults(popup)).toEqual([]);
    await press(popup, /^Later$/);
    await popup.waitForSelector('fieldset');
    await press(popup, /^Keys$/);
    expect(await faults(popup)).toEqual([]);
    await press(popup, /^Take off the list$/);
    await popup.waitForSelector('[role="alertdialog"]');
    expect(await faults(popup)).toEqual([]);
    await press(popup, /^Take off$/);
    await until('an empty day', async () => (await popup.$('.next')) === null);
  });

  test('plan page: empty, the form, several at once, a day with people, at both widths', async () => {
    const plan = await openExtensionPage(session(), 'plan.html');
    await dress(plan, scheme);
    await plan.waitForSelector('.plan-bar');
    expect(await faults(plan)).toEqual([]);
    await press(plan, /^Plan a person$/);
    await press(plan, /^More to plan$/);
    await plan.waitForSelector('input[role="combobox"]');
    expect(await faults(plan)).toEqual([]);
    await press(plan, /^Cancel$/);
    await press(plan, /^Plan several$/);
    await press(plan, /^From a text or a file/);
    await fill(plan, 'Paste people', `Ben Osei ${scheme} <ben@${scheme}.example>\nChi ${scheme}\nnobody@nowhere`);
    await accessible(plan, { role: 'button', name: /^Plan \d people for today$/ });
    expect(await faults(plan)).toEqual([]);
    await press(plan, /^Plan \d people for today$/);
    await until('their cards', () => plan.$('article'));
    expect(await faults(plan)).toEqual([]);
    await press(plan, /^More for/);
    await plan.waitForSelector('.more-list');
    expect(await faults(plan)).toEqual([]);
    await plan.keyboard.press('Escape');
    await plan.setViewport({ width: 320, height: 800 });
    await plan.waitForSelector('[role="tab"]');
    expect(await faults(plan)).toEqual([]);
  });

  test('practice page, scored', async () => {
    const practice = await openExtensionPage(session(), 'practice.html');
    await dress(practice, scheme);
    await summaryIn(practice);
    await until('findings', async () => (await findingsIn(practice)).length > 0);
    expect(await faults(practice)).toEqual([]);
  });

  test('practice page, every exercise of a day', async () => {
    const practice = await openExtensionPage(session(), 'practice.html');
    await dress(practice, scheme);
    await press(practice, /^Five minutes of drills$/);
    await until('an exercise', () => practice.$('.drills'));
    await press(practice, /^Check$/);
    await until('a hint', () => practice.$('.drill-said'));
    await press(practice, /^Show one way$/);
    expect(await faults(practice)).toEqual([]);
    while (await practice.$('.drills-progress')) {
      await press(practice, /^Skip$/);
      expect(await faults(practice)).toEqual([]);
    }
  });

  test('settings', async () => {
    const options = await openExtensionPage(session(), 'options.html');
    await dress(options, scheme);
    await until('the settings', () => options.$('h1'));
    await until('a field', () => options.$('input, button'));
    await until('planning', () => options.$('#options-planning'));
    expect(await faults(options)).toEqual([]);
  });

  test('practice page, before the guess', async () => {
    const practice = await openExtensionPage(session(), 'practice.html');
    await dress(practice, scheme);
    await summaryIn(practice);
    await turnGuessFirst(practice, true);
    await practice.reload();
    await summaryIn(practice, /^Your guess first$/);
    await press(practice, /^Show the score$/);
    expect(await faults(practice)).toEqual([]);
    await turnGuessFirst(practice, false);
    await summaryIn(practice);
  });
});

test('axe finds nothing in the insights, before anything is kept and with half a year, light and dark', async () => {
  const page = await openExtensionPage(session(), 'insights.html');
  const inBoth = async () => {
    for (const scheme of ['light', 'dark']) {
      await dress(page, scheme);
      expect(await faults(page)).toEqual([]);
    }
  };
  await until('the page', () => page.$('h2'));
  await inBoth();
  await seedRows(session(), { ...halfYear(dayOf(new Date())) });
  await page.reload();
  await until('the charts', async () => (await page.$$('svg.chart-svg')).length >= 10);
  await press(page, /^Show the numbers.*The three dials$/);
  await press(page, /^Show all of it first$/);
  await inBoth();
});
