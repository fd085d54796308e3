import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { dayOf, daysAfter } from '../../lib/plan/day.ts';
import { EMPTY_PLAN, type PlanItem } from '../../lib/plan/types.ts';
import { blankProspect } from '../../lib/prospects/types.ts';
import type { StoredInteraction } from '../../lib/storage/database.ts';
import { storedItem } from '../../lib/storage/plan.ts';
import { indexed } from '../../lib/storage/prospect-index.ts';
import { accessible, allAccessible, clickAccessible } from '../support/accessible.ts';
import { READER_FIRST } from '../support/drafts.ts';
import { addressTo, badgeOf, clickSend, openGmail, outgoing, rewriteDraft } from '../support/gmail.ts';
import { keptBy, rowsOf } from '../support/kept.ts';
import { fill, press, wordsOn } from '../support/panel.ts';
import { seedRows } from '../support/seed-people.ts';
import { openExtensionPage } from '../support/session.ts';
import { stage } from '../support/stage.ts';
import { until } from '../support/until.ts';

// There is no network: what the tab of the next person would load is not there.
const session = stage({}, /mail\.google\.com.*ERR_|ERR_.*mail\.google\.com/);

const EIGHT = [
  ['Ana Pires', 'ana@norwood.example', 'Email'],
  ['Marcus Webb', '+44 20 7946 0958', 'Call'],
  ['Ilse Kern', 'linkedin.com/in/ilse-kern', 'LinkedIn'],
  ['Tomé Sousa', 'tome@larkspur.example', 'Email'],
  ['Priya Nair', '', 'Meeting'],
  ['Lee Sanders', '+44 20 7946 0111', 'Call'],
  ['Mara Lind', 'mara@northgate.example', 'Email'],
  ['Yusuf Demir', 'yusuf@depot.example', 'Email'],
] as const;

const nextIn = (page: Page) => page.$eval('.next h2', (head) => head.textContent);
const standsFirst = (page: Page, name: string) =>
  until(`${name} to stand first`, async () => {
    const first = await nextIn(page);
    if (first === name) return true;
    throw new Error(String(first));
  });

async function sendTo(address: string): Promise<void> {
  const gmail = await openGmail(session(), 'compose-new.html');
  await addressTo(gmail, address);
  await rewriteDraft(gmail, READER_FIRST);
  await badgeOf(gmail, /of 100/);
  await clickSend(gmail);
  await until('the message to go out', async () => (await outgoing(gmail)).length === 1);
  await gmail.page.close();
}

test('a day of eight is planned and run: by mail, by hand, one later, with the keyboard alone', async () => {
  const popup = await openExtensionPage(session(), 'popup.html');
  for (const [who, contact, how] of EIGHT) {
    await press(popup, /^Add a person$/);
    await popup.waitForSelector('form input');
    await fill(popup, 'Who', who, 'combobox');
    if (contact !== '') await fill(popup, 'Contact', contact);
    await press(popup, new RegExp(`^${how}$`));
    await press(popup, /^Add to today$/);
    await until(`${who} on the list`, async () => (await wordsOn(popup)).includes(who) && !(await popup.$('form')));
  }
  await standsFirst(popup, 'Ana Pires');
  await until('the time it takes', async () => (await wordsOn(popup)).includes('8 left, about 2 h 16 min of 2 h.'));
  await press(popup, /^Move the last to tomorrow$/);
  await until('seven', async () => (await wordsOn(popup)).includes('7 left, about 2 h 6 min of 2 h.'));

  for (const yes of await allAccessible(popup, { role: 'radio', name: 'Yes' })) await clickAccessible(popup, yes);
  await accessible(popup, { role: 'button', name: 'Check again' });
  await popup.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());

  // One key opens the page for her; the message ticks her off, and the popup that is still open goes on by itself.
  await popup.keyboard.press('n');
  const writing = await session().browser.waitForTarget((target) => target.url().includes('to=ana%40norwood.example'));
  expect(writing.url()).toBe('https://mail.google.com/mail/?view=cm&fs=1&to=ana%40norwood.example');
  await sendTo('ana@norwood.example');
  await popup.bringToFront();
  await standsFirst(popup, 'Marcus Webb');

  // A call by hand: minutes are offered, and Enter is enough.
  await popup.keyboard.press('d');
  await popup.waitForSelector('input[type="number"]');
  await popup.keyboard.type('22');
  await popup.keyboard.press('Enter');
  await standsFirst(popup, 'Ilse Kern');
  await until('what was done', async () => (await wordsOn(popup)).includes('Done: Marcus Webb. Next: Ilse Kern.'));

  await popup.keyboard.press('j');
  await standsFirst(popup, 'Tomé Sousa');
  await popup.keyboard.press('ArrowUp');
  await standsFirst(popup, 'Ilse Kern');
  await popup.keyboard.press('d');
  await standsFirst(popup, 'Tomé Sousa');

  await popup.keyboard.press('s');
  await popup.waitForSelector('fieldset button');
  await popup.keyboard.press('Enter');
  await standsFirst(popup, 'Priya Nair');
  await popup.keyboard.press('d');
  await popup.waitForSelector('input[type="number"]');
  await popup.keyboard.press('Enter');
  await standsFirst(popup, 'Lee Sanders');
  await popup.keyboard.press('e');
  await popup.waitForSelector('form[aria-label="Edit the plan"]');
  // Letters are letters while a field has the focus.
  await popup.keyboard.press('d');
  await press(popup, /^Cancel$/);
  await standsFirst(popup, 'Lee Sanders');
  await popup.keyboard.press('d');
  await popup.waitForSelector('input[type="number"]');
  await popup.keyboard.press('Enter');
  await standsFirst(popup, 'Mara Lind');
  await until('what was kept', async () => (await wordsOn(popup)).includes('Done: Lee Sanders.'));
  await popup.close();

  // Closed meanwhile: opened again it shows that everyone is done.
  await sendTo('mara@northgate.example');
  const again = await openExtensionPage(session(), 'popup.html');
  await until('everyone to be done', async () => (await wordsOn(again)).includes("Everyone on today's list is done"));
  await press(again, /^Done today: 6$/);

  const kept = await keptBy(again);
  const today = dayOf(new Date());
  const items = rowsOf(kept, 'planItems');
  expect(items).toHaveLength(8);
  expect(items.filter(({ doneAt }) => doneAt === null).map(({ who, day }) => [who, String(day) > today])).toEqual([
    ['Tomé Sousa', true],
    ['Yusuf Demir', true],
  ]);
  const happened = rowsOf(kept, 'interactions').map(({ how, ms, sentKey }) => [how, ms, sentKey !== null]);
  expect(happened).toEqual([
    ['email', expect.any(Number), true],
    ['call', 22 * 60_000, false],
    ['linkedin', null, false],
    ['meeting', 60 * 60_000, false],
    ['call', 15 * 60_000, false],
    ['email', expect.any(Number), true],
  ]);
});

test('what came of it is one key, and what follows is on its day', async () => {
  const today = dayOf(new Date());
  const before = daysAfter(today, -20);
  const popup = await openExtensionPage(session(), 'popup.html');
  const item: PlanItem = {
    ...EMPTY_PLAN,
    id: 900,
    who: 'Dana Ruiz',
    contact: 'dana@ruiz.example',
    how: 'email',
    day: before,
    position: 0,
    touch: 1,
    from: '',
    doneAt: 5,
    createdAt: 1,
  };
  const interaction: StoredInteraction = {
    id: 900,
    planItemId: 900,
    planned: true,
    day: before,
    awaits: before,
    at: 5,
    how: 'email',
    ms: null,
    sentKey: 'draft-900',
    whyKind: '',
    objectiveKind: '',
    gave: null,
    touch: 1,
    superBest: null,
    outcome: null,
    outcomeAt: null,
    repliedAt: 7,
    thread: null,
    heard: null,
  };
  await seedRows(session(), { planItems: [storedItem(item)], interactions: [interaction] });
  await popup.reload();
  await until('the question', async () => (await wordsOn(popup)).includes('Dana Ruiz: you wrote on'));
  expect(await wordsOn(popup)).toContain('They replied.');
  await popup.keyboard.press('a');
  await until('what follows', async () =>
    /Dana Ruiz: no answer\. Planned for .*: second message, something new\./.test(await wordsOn(popup)),
  );
  const planned = async () => rowsOf(await keptBy(popup), 'planItems').filter(({ from }) => from === 'after:900');
  expect(await planned()).toMatchObject([{ who: 'Dana Ruiz', touch: 2, doneAt: null }]);
  await press(popup, /^Not needed/);
  await until('nothing planned', async () => (await planned()).length === 0);
  await until('that it rests', async () => (await wordsOn(popup)).includes('Let it rest until there is a new reason.'));
  await press(popup, /^Undo/);
  await until('the question again', async () => (await wordsOn(popup)).includes('Dana Ruiz: you wrote on'));
});

test('a promise that is due is planned or kept', async () => {
  const today = dayOf(new Date());
  const popup = await openExtensionPage(session(), 'popup.html');
  const event = { at: 1, state: 'open', due: daysAfter(today, -1), from: '', settledAt: null };
  await seedRows(session(), {
    prospects: [
      {
        id: 70,
        name: 'Nora Falk',
        company: 'Falk Dental',
        keys: ['nora@falk.example'],
        trustLog: [
          { ...event, id: 'a', text: 'Send the rota' },
          { ...event, id: 'b', text: 'Two names' },
        ],
        observations: [],
        pains: [],
        possibilities: [],
        nextDue: event.due,
        updatedAt: 1,
      },
    ],
  });
  await popup.reload();
  await press(popup, /^Plan it for today ?: Send the rota$/);
  await standsFirst(popup, 'Nora Falk, Falk Dental');
  await until('her promise as the reason', async () => (await wordsOn(popup)).includes('Send the rota'));
  await press(popup, /^Kept ?: Two names$/);
  await until('nothing due any more', async () => !(await wordsOn(popup)).includes('Promised, and due'));
  const [nora] = rowsOf(await keptBy(popup), 'prospects').filter(({ id }) => id === 70);
  expect(nora?.trustLog).toMatchObject([{ state: 'open' }, { state: 'kept' }]);
});

test('low energy: the one suggestion puts who knows one best first', async () => {
  const popup = await openExtensionPage(session(), 'popup.html');
  const day = dayOf(new Date());
  const plain = { ...EMPTY_PLAN, touch: 1, from: '', doneAt: null, createdAt: 1, how: 'email', day } as const;
  await seedRows(session(), {
    attitude: [{ day, energy: false, belief: true, forThem: true, at: 5 }],
    planItems: [
      storedItem({ ...plain, id: 910, position: 50, who: 'Sten Stranger', contact: 'sten@new.example' }),
      storedItem({ ...plain, id: 911, position: 51, who: 'Vera Known', contact: 'vera@known.example' }),
    ],
    prospects: [
      indexed({
        ...blankProspect(['vera@known.example'], 1),
        id: 71,
        name: 'Vera Known',
        trust: 'trusts',
        relation: 'customer',
      }),
    ],
  });
  await popup.reload();
  await until('the suggestion', async () =>
    (await wordsOn(popup)).includes('Start with the person who knows you best'),
  );
  expect(await nextIn(popup)).not.toBe('Vera Known');
  await press(popup, /^Easiest first$/);
  await standsFirst(popup, 'Vera Known');
  await until('nothing more to put in order', async () => !(await wordsOn(popup)).includes('Easiest first'));
});

test('a number is dialled by whatever dials here, and no empty tab is left behind', async () => {
  const popup = await openExtensionPage(session(), 'popup.html');
  const day = dayOf(new Date());
  const call = { who: 'Otto Ring', contact: '+44 (0)20 7946 0123', how: 'call', day: daysAfter(day, -30) } as const;
  await seedRows(session(), {
    planItems: [
      storedItem({ ...EMPTY_PLAN, ...call, id: 901, position: 0, touch: 1, from: '', doneAt: null, createdAt: 1 }),
    ],
  });
  await popup.reload();
  await standsFirst(popup, 'Otto Ring');
  const dialled: string[] = [];
  const protocol = await popup.createCDPSession();
  protocol.on('Page.frameRequestedNavigation', ({ url }) => dialled.push(url));
  await protocol.send('Page.enable');
  const tabs = (await session().browser.pages()).length;
  await popup.keyboard.press('Enter');
  await until('the number to be dialled', () => dialled.length > 0);
  expect(dialled).toEqual(['tel:+442079460123']);
  expect(await session().browser.pages()).toHaveLength(tabs);
});

test('who wants no single keys turns them off for good', async () => {
  const popup = await openExtensionPage(session(), 'popup.html');
  await until('the keys', async () => (await wordsOn(popup)).includes('Keys'));
  const first = await nextIn(popup);
  await press(popup, /^Keys$/);
  await press(popup, /^Single keys act here$/);
  await until('no letters on buttons', async () => (await popup.$('.next .key')) === null);
  await until('the choice to be kept', async () =>
    JSON.stringify((await keptBy(popup)).local).includes('"singleKeys":false'),
  );
  await popup.reload();
  await until(
    'no letters on buttons',
    async () => (await popup.$('.next')) !== null && (await popup.$('.next .key')) === null,
  );
  await popup.keyboard.press('s');
  await press(popup, /^Keys$/);
  expect(await popup.$('fieldset.later')).toBeNull();
  expect(await nextIn(popup)).toBe(first);
});
