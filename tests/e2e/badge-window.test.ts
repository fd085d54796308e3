import { beforeAll, describe, expect, test } from 'vitest';
import { accessible, accessibleTree, allAccessible } from '../support/accessible.ts';
import { NEARLY_RIGHT } from '../support/drafts.ts';
import { BADGE_NAME } from '../support/gmail.ts';
import { withLinkedinGranted } from '../support/granted.ts';
import { turnOnLinkedIn } from '../support/linkedin.ts';
import { boxIn, type OpenPlace, openPlace, PLACES, type Place, writeIn } from '../support/places.ts';
import { stage } from '../support/stage.ts';
import { badgeRect, faultsOfBadge, faultsOfCard, focusIn, seesRoom } from '../support/standing.ts';
import { until } from '../support/until.ts';

const session = stage({ extension: withLinkedinGranted() });
beforeAll(() => turnOnLinkedIn(session(), { marks: true, badge: true }));

const NOTE = 'Hi Dana, I just wanted to introduce our amazing company. We are thrilled to show you our platform.';
/** A page at 200 % zoom has half the CSS pixels and twice the pixels for each: both are emulated here. */
const WINDOWS = [
  ['320 x 568', { width: 320, height: 568 }],
  ['768 x 1024', { width: 768, height: 1024 }],
  ['1400 x 1000 at 200 %', { width: 700, height: 500, deviceScaleFactor: 2 }],
  ['3840 x 2160', { width: 3840, height: 2160 }],
  ['1400 x 1000', { width: 1400, height: 1000 }],
] as const;

const isField = ({ box }: Place) => /textarea|custom/.test(box);

async function written(place: Place): Promise<OpenPlace> {
  const open = await openPlace(session(), place);
  await (await boxIn(open)).evaluate((box) => {
    if (box instanceof HTMLTextAreaElement) box.value = '';
    else box.replaceChildren(document.createElement(box.closest('form') ? 'p' : 'div'));
  });
  await writeIn(open, isField(place) ? NOTE : NEARLY_RIGHT);
  await accessible(open.page, { role: 'button', name: /of 100/ });
  return open;
}

/** Presses Tab until a button of ours has the focus whose name is like this. */
async function tabTo({ page }: OpenPlace, name: RegExp): Promise<void> {
  await until(`Tab to reach ${name}`, async () => {
    await page.keyboard.press('Tab');
    return (await accessibleTree(page)).some((one) => one.focused && one.role === 'button' && name.test(one.name));
  });
}

async function openByKeyboard(open: OpenPlace): Promise<string> {
  const { page } = open;
  await (await boxIn(open)).focus();
  await tabTo(open, BADGE_NAME);
  await tabTo(open, /^More about this draft$/);
  await page.keyboard.press('Enter');
  await accessible(page, { role: 'dialog', name: 'Youward' });
  const words = (await allAccessible(page, { role: 'button', name: /^“/ }))[0]?.name;
  if (!words) return '';
  await page.keyboard.press('Enter');
  await accessible(page, { role: 'button', name: 'Hide' });
  return words.slice(1, -1);
}

const stood = async (open: OpenPlace, window: string) => {
  let last = '';
  await until(`the badge to stand well at ${window}`, async () => {
    const rect = JSON.stringify(await badgeRect(open));
    const still = rect === last;
    last = rect;
    const faults = await faultsOfBadge(open);
    if (faults.length > 0) throw new Error(faults.join('; '));
    return still && (rect !== 'null' || !(await seesRoom(open)));
  });
};

/** What a region that is read out politely holds, once it is what the badge is called. */
const told = ({ page }: OpenPlace) =>
  until('the name of the badge to be told', async () => {
    const tree = await accessibleTree(page);
    const badge = tree.find((one) => one.role === 'button' && BADGE_NAME.test(one.name));
    return tree.find((one, at) => tree[at - 1]?.role === 'status' && one.name === badge?.name)?.name;
  });

/** What is told, badge or no badge. */
const regions = async ({ page }: OpenPlace) => {
  const tree = await accessibleTree(page);
  return tree
    .filter((_, at) => tree[at - 1]?.role === 'status')
    .map(({ name }) => name)
    .join();
};

describe('badge and card in windows of every size', () => {
  test.each(Object.entries(PLACES))('%s', async (_name, place) => {
    const open = await written(place);
    const { page } = open;
    expect(await told(open)).toMatch(/ of 100/);
    let shown = 0;
    for (const [window, viewport] of WINDOWS) {
      await page.setViewport(viewport);
      await (await boxIn(open)).evaluate((box) => box.scrollIntoView({ block: 'nearest' }));
      await stood(open, window);
      if ((await badgeRect(open)) === null) continue;
      shown += 1;
      const words = await openByKeyboard(open);
      const card = await accessible(page, { role: 'dialog', name: 'Youward' });
      expect(await faultsOfCard(open, card, words), window).toEqual([]);
      expect(await focusIn(open)).toBe('ours');
      await page.keyboard.press('Escape');
      await until(
        'the card to be closed',
        async () => (await allAccessible(page, { role: 'dialog', name: 'Youward' })).length === 0,
      );
      const focused = (await accessibleTree(page)).find((one) => one.focused && one.role === 'button');
      expect(focused?.name, window).toBe('More about this draft');
    }
    // At the last size, which is everybody's, there is room for so few words.
    expect(shown).toBeGreaterThan(1);
    expect(await badgeRect(open)).not.toBeNull();
    if (!isField(place)) return;
    const before = await regions(open);
    await writeIn(open, `\n\n${NEARLY_RIGHT}`);
    await until('something else to be told', async () => (await regions(open)) !== before);
    await stood(open, 'full');
  });
});
