import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outcomeWords } from '../../lib/panel/outcome-words.ts';
import { accessible, allAccessible, clickAccessible } from '../support/accessible.ts';
import { NEARLY_RIGHT } from '../support/drafts.ts';
import { BADGE_NAME } from '../support/gmail.ts';
import { withLinkedinGranted } from '../support/granted.ts';
import { CALM, HOSTILE, type Hostile, scriptOf } from '../support/hostile.ts';
import { turnOnLinkedIn } from '../support/linkedin.ts';
import { findingsIn, flattened, panelOf, press, summaryIn, wordsOn } from '../support/panel.ts';
import {
  marksIn,
  type OpenPlace,
  openPlace,
  type Place,
  troubleIn,
  wordsElsewhere,
  wordsIn,
  writeIn,
} from '../support/places.ts';
import { closeSurfaces, openPopup, openSession, type Session } from '../support/session.ts';
import { stage } from '../support/stage.ts';
import { until } from '../support/until.ts';

/** What these pages throw themselves, in a console of their own. */
const session = stage({ extension: withLinkedinGranted() }, /hostile/);
let without: Session;
beforeAll(async () => {
  without = await openSession({ extension: null });
  await turnOnLinkedIn(session(), { marks: true, badge: true });
});
afterAll(() => without.close());

/** A note has room for no more than this. */
const NOTE =
  'Hi Dana, I just wanted to introduce our amazing company. We are the leading provider of invoicing software and we are thrilled to show you our revolutionary platform.';
const textFor = ({ box }: Place) => (box.includes('custom-message') ? NOTE : NEARLY_RIGHT);

const open = (one: Session, place: Place, hostile: Hostile) => openPlace(one, place, { script: scriptOf(hostile) });
const provoke = ({ page }: OpenPlace) => page.evaluate(() => void dispatchEvent(new Event('provoke')));

async function saidBy({ page }: OpenPlace): Promise<readonly string[]> {
  return (await allAccessible(page, { role: 'button', name: BADGE_NAME })).map(({ name }) => name);
}

const DONE = outcomeWords('suggestion', { ok: true });
const REFUSED = (['changed', 'refused', 'no-such-box'] as const).map((reason) =>
  outcomeWords('suggestion', { ok: false, reason }),
);

/** The panel as it stands for this page, once it lists findings. */
async function panelFor({ page }: OpenPlace, { bare, more, moves }: Hostile): Promise<Page> {
  // The badge where it stands still and is the only one; it is the shorter way.
  if (bare || more || moves) await press(await openPopup(session(), page), /^Open the coach$/);
  else await clickAccessible(page, { role: 'button', name: BADGE_NAME });
  const panel = await panelOf(session());
  await until('findings', async () => {
    if ((await findingsIn(panel)).length === 0) throw new Error(await wordsOn(panel));
    return true;
  });
  return panel;
}

/** Presses a fix in the panel; gives the sentence about what came of it. */
async function applyIn(panel: Page, fix: string): Promise<string> {
  await press(panel, new RegExp(`^${fix.replaceAll(/[^\w ]/g, '.')}$`));
  return until('a sentence about what came of it', async () => {
    const regions = await panel.$$eval('[role="status"]', (all) => all.map(({ textContent }) => textContent ?? ''));
    const said = [DONE, ...REFUSED].find((words) => regions.some((region) => region.includes(words)));
    if (said === undefined) throw new Error(`only ${regions.join(' | ')}`);
    return said;
  });
}

interface Calm {
  readonly name: string;
  readonly fix: string;
  readonly applied: string;
  readonly nameAfter: string;
}
const calmPages = new Map<string, Promise<Calm>>();

/** What the coach says of these words on a page that leaves it alone, before and after the first fix. */
function onCalmPage(place: Place, text: string): Promise<Calm> {
  const key = `${place.fixture}\n${text}`;
  const known = calmPages.get(key);
  if (known) return known;
  const made = (async () => {
    const page = await open(session(), place, CALM);
    await writeIn(page, text);
    const name = await until('a score', async () => (await saidBy(page)).find((name) => / of 100/.test(name)));
    const panel = await panelFor(page, CALM);
    const fix = (await accessible(panel, { role: 'button', name: /^Apply: / })).name;
    expect(await applyIn(panel, fix)).toBe(DONE);
    const nameAfter = await until('another score', async () => {
      const [now] = await saidBy(page);
      return now !== name && now;
    });
    const calm = { name, fix, nameAfter, applied: await wordsIn(page) };
    await closeSurfaces(session());
    await page.page.close();
    return calm;
  })();
  calmPages.set(key, made);
  made.catch(() => calmPages.delete(key));
  return made;
}

/** The words as they come to stand on the same page without the coach. */
async function wordsWithout(place: Place, hostile: Hostile): Promise<readonly [typed: string, provoked: string]> {
  const bare = await open(without, place, hostile);
  await writeIn(bare, textFor(place));
  const typed = await wordsIn(bare);
  await provoke(bare);
  const provoked = await wordsIn(bare);
  await bare.page.close();
  return [typed, provoked];
}

const letters = (text: string) => flattened(text).replaceAll(' ', '');
/** A long finding is quoted by its beginning and its end. */
const isQuoted = (words: string, quotes: readonly string[]) =>
  quotes.some((quote) => {
    const [start = '', end = start] = quote.split(' … ').map(letters);
    return letters(words).startsWith(start) && letters(words).endsWith(end);
  });

const rows = HOSTILE.flatMap((hostile) =>
  hostile.on.map((place) => [place.fixture, hostile.what, place, hostile] as const),
);

describe('a page that works against the coach: no word is lost, and nothing false is said', () => {
  test.each(rows)('%s %s', async (_fixture, _what, place, hostile) => {
    const { apart = (same: string) => same, makes = (same: string) => same } = hostile;
    const text = makes(textFor(place));
    const calm = await onCalmPage(place, text);

    const bare = wordsWithout(place, hostile);
    const page = await open(session(), place, hostile);
    await writeIn(page, textFor(place));
    const [typed, provoked] = await bare;
    const says = (wanted: string) =>
      until(`the badge to say ${wanted}`, async () => {
        const said = await saidBy(page);
        if (hostile.more ? said.includes(wanted) : said.join() === wanted || (hostile.bare && said.length === 0))
          return true;
        throw new Error(said.join());
      });
    await says(calm.name);
    expect(await wordsIn(page)).toBe(typed);
    await provoke(page);
    expect(apart(await wordsIn(page))).toBe(apart(provoked));

    if (hostile.ends) {
      const { ends } = hostile;
      await until(`the badge to say ${ends}`, async () => {
        const said = (await saidBy(page)).join();
        if (said !== calm.name && ends.test(said)) return true;
        throw new Error(said);
      });
      expect(apart(await wordsIn(page))).toBe(apart(provoked));
    } else {
      const panel = await panelFor(page, hostile);
      const [score = 'no score'] = calm.name.match(/\d+ of 100/) ?? [];
      expect(await summaryIn(panel)).toContain(score);
      const findings = await findingsIn(panel);
      for (const words of await marksIn(page)) expect(isQuoted(words, findings), words).toBe(true);

      const elsewhere = await wordsElsewhere(page);
      const said = await applyIn(panel, calm.fix);
      expect(await wordsElsewhere(page)).toEqual(elsewhere);
      await page.page.bringToFront();
      const after = apart(await wordsIn(page));
      const done = said === DONE || (hostile.swaps === true && after === calm.applied);
      expect(after, said).toBe(apart(done ? calm.applied : provoked));
      await says(done ? calm.nameAfter : calm.name);
    }
    expect((await troubleIn(page)).filter((words) => !words.includes('hostile'))).toEqual([]);
  });
});
