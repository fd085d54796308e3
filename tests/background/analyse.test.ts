import '../support/fake-extension.ts';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hideFinding, setNotProspecting } from '../../lib/storage/choices.ts';
import { recentHistory, recordSent, sentRow } from '../../lib/storage/history.ts';
import { addNote } from '../../lib/storage/notes.ts';
import { forgetBox, readBox } from '../../lib/storage/open-drafts.ts';
import { addPlanItem } from '../../lib/storage/plan-changes.ts';
import { coachPeople } from '../../lib/storage/quiet-people.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';
import { coachSite, writeSettings } from '../../lib/storage/settings.ts';
import { loudWordEngine } from '../choosing/engine.ts';
import { freshDatabase, historyRow, planFields } from '../storage/rows.ts';
import { analyseRequest, background, from, NOW, TAB } from './ports.ts';

beforeEach(() => fakeBrowser.reset());

test('the page is answered first; the panel hears of the analysis after that', async () => {
  const { analyse, afterwards } = background(freshDatabase());
  const reply = await analyse(analyseRequest(), from());
  expect(reply).toMatchObject({
    ok: true,
    sequence: 1,
    analysis: { score: 96 },
    presence: { marks: true, badge: true },
  });
  expect(await readBox(TAB, 'box-1')).toBeNull();
  await afterwards();
  expect(await readBox(TAB, 'box-1')).toMatchObject({
    draftKey: 'draft-1',
    site: 'gmail',
    sequence: 1,
    at: NOW,
    draft: { text: 'An amazing route planner' },
    analysis: { score: 96 },
    state: 'open',
    failure: null,
  });
});

test('what was hidden and who is selling are known to the engine', async () => {
  const database = freshDatabase();
  const engine = loudWordEngine();
  const seen = vi.spyOn(engine, 'analyse');
  const { analyse } = background(database, async () => engine);
  await hideFinding(database, 'draft-1', 'no-hype', 'amazing', NOW);
  await writeSettings({ seller: { name: '', email: '', company: 'Loftway', domain: '', products: [] } });
  expect(await analyse(analyseRequest(), from())).toMatchObject({ analysis: { score: 100, findings: [] } });
  expect(seen.mock.calls[0]?.[0].seller).toEqual({ company: 'Loftway' });
});

describe('what was written down about whom it is for', () => {
  const PRIYA = [{ name: 'Priya Nair', email: 'Priya@Hartline.example' }];
  const note = (database: YouwardDatabase) =>
    addNote(database, { people: PRIYA, field: 'pains', text: 'Vans come back half empty', at: NOW }, 'Hartline');

  test('is known to the engine and to the panel, with today’s plan', async () => {
    const database = freshDatabase();
    const engine = loudWordEngine();
    const seen = vi.spyOn(engine, 'analyse');
    const { analyse, afterwards } = background(database, async () => engine);
    await note(database);
    await addPlanItem(
      database,
      planFields({ who: 'Priya Nair', contact: 'priya@hartline.example', objective: 'a call' }),
      NOW,
    );
    await analyse(analyseRequest(), from());
    const known = {
      prospect: { name: 'Priya Nair', company: 'Hartline', pains: [{ text: 'Vans come back half empty' }] },
      plan: { why: 'two depots closed early', objective: 'a call' },
    };
    expect(seen.mock.calls[0]?.[0]).toMatchObject(known);
    await afterwards();
    expect((await readBox(TAB, 'box-1'))?.draft).toMatchObject(known);
  });

  test('is not said of somebody else', async () => {
    const database = freshDatabase();
    const { analyse, afterwards } = background(database);
    await note(database);
    await analyse(analyseRequest({ draft: { text: 'Hi', to: [{ email: 'lee@hartline.example' }] } }), from());
    await afterwards();
    expect((await readBox(TAB, 'box-1'))?.draft.prospect).toBeUndefined();
  });

  test('is kept from the panel where nothing is read', async () => {
    const database = freshDatabase();
    const { analyse, afterwards } = background(database);
    await note(database);
    await coachPeople(PRIYA, false);
    await analyse(analyseRequest(), from());
    await afterwards();
    expect(await readBox(TAB, 'box-1')).toMatchObject({ failure: 'person-off' });
    expect((await readBox(TAB, 'box-1'))?.draft.prospect).toBeUndefined();
    await coachPeople(PRIYA, true);
  });

  test('is done without, when the database does not answer', async () => {
    const database = freshDatabase();
    await note(database);
    vi.spyOn(database.prospects, 'where').mockReturnValue({
      anyOf: () => ({ toArray: () => new Promise(() => {}) }),
    } as never);
    const { analyse } = background(database);
    expect(await analyse(analyseRequest(), from())).toMatchObject({ ok: true, analysis: { score: 96 } });
  });
});

test('a draft that is not prospecting says so to page and panel', async () => {
  const database = freshDatabase();
  const { analyse, afterwards } = background(database);
  await setNotProspecting(database, 'draft-1', true, NOW);
  expect(await analyse(analyseRequest(), from())).toMatchObject({
    analysis: { verdict: 'not-prospecting', score: null },
  });
  await afterwards();
  expect(await readBox(TAB, 'box-1')).toMatchObject({ notProspecting: true, analysis: { score: null } });
});

describe('refused, with words kept out of the panel', () => {
  test('when the site is switched off; the practice page has no switch', async () => {
    await writeSettings({ gmail: false });
    const engine = vi.fn(async () => loudWordEngine());
    const { analyse, afterwards } = background(freshDatabase(), engine);
    expect(await analyse(analyseRequest(), from())).toEqual({
      ok: false,
      reason: 'site-off',
      presence: { marks: true, badge: true, card: true },
    });
    await afterwards();
    expect(engine).not.toHaveBeenCalled();
    expect(await readBox(TAB, 'box-1')).toMatchObject({ failure: 'site-off', draft: { text: '' }, analysis: null });
    expect(await analyse(analyseRequest({ site: 'practice' }), from())).toMatchObject({ ok: true });
  });

  test('on LinkedIn until the person turns it on', async () => {
    const { analyse } = background(freshDatabase());
    const nothing = { marks: false, badge: false, card: false };
    const linkedin = analyseRequest({ site: 'linkedin' });
    const there = { ...from(), site: 'linkedin' } as const;
    expect(await analyse(linkedin, there)).toEqual({ ok: false, reason: 'site-off', presence: nothing });
    await coachSite('linkedin', true);
    expect(await analyse(linkedin, there)).toMatchObject({ ok: true, presence: nothing });
  });

  test.each([
    ['that one person', [{ name: 'Dana', email: 'Dana@Prospect.example' }], true],
    ['them by their page', [{ name: 'D. Prospect', profile: '/in/dana' }], true],
    ['somebody else', [{ email: 'lee@prospect.example' }], false],
    ['them and somebody else', [{ email: 'dana@prospect.example' }, { email: 'lee@prospect.example' }], false],
    ['nobody yet', [], false],
  ])('when it is for %s', async (_, to, refused) => {
    await coachPeople(
      [
        { name: 'Dana', email: 'dana@prospect.example' },
        { name: 'Dana', profile: '/in/dana/' },
      ],
      false,
    );
    const { analyse, afterwards } = background(freshDatabase());
    const request = analyseRequest({ draft: { ...analyseRequest().draft, to } });
    expect((await analyse(request, from())).ok).toBe(!refused);
    await afterwards();
    if (refused) expect(await readBox(TAB, 'box-1')).toMatchObject({ failure: 'person-off', draft: { text: '', to } });
    await coachPeople(to, true);
    if (to.length > 0) expect(await analyse(request, from())).toMatchObject({ ok: true });
  });

  test('when the draft is longer than anything that is read', async () => {
    const { analyse, afterwards } = background(freshDatabase());
    const draft = { text: 'x'.repeat(400_001) };
    expect(await analyse(analyseRequest({ draft }), from())).toEqual({
      ok: false,
      reason: 'too-long',
      presence: { marks: true, badge: true, card: true },
      face: { label: 'Too long to judge', name: 'Youward: too long to judge', stop: false },
    });
    await afterwards();
    expect(await readBox(TAB, 'box-1')).toMatchObject({ failure: 'too-long', draft: { text: '' } });
    expect(await analyse(analyseRequest({ draft: { text: 'x'.repeat(400_000) } }), from())).toMatchObject({ ok: true });
  });
});

test('an engine with a bug is told to the panel, and stays a bug', async () => {
  const { analyse, afterwards } = background(freshDatabase(), () => Promise.reject(new TypeError('a bug')));
  await expect(analyse(analyseRequest(), from())).rejects.toThrow('a bug');
  await afterwards();
  expect(await readBox(TAB, 'box-1')).toMatchObject({ failure: 'failed' });
});

test('a database that does not answer costs the choices, not the coach', async () => {
  const database = freshDatabase();
  vi.spyOn(database.draftChoices, 'bulkGet').mockReturnValue(new Promise(() => undefined) as never);
  const { analyse } = background(database);
  expect(await analyse(analyseRequest(), from())).toMatchObject({ ok: true, analysis: { score: 96 } });
});

test('an answer for a box that closed meanwhile is not kept', async () => {
  const { analyse, afterwards } = background(freshDatabase());
  await analyse(analyseRequest(), from());
  await forgetBox(TAB, 'box-1');
  await afterwards();
  expect(await readBox(TAB, 'box-1')).toBeNull();
});

describe('a draft whose key is in the history', () => {
  const SECOND = 1_000;
  test.each([
    ['was taken back, when it is written again at once', 10 * SECOND, false],
    ['was taken back, just inside two minutes', 119 * SECOND, false],
    ['was opened again, two minutes on', 120 * SECOND, true],
    ['was asked about before it was sent, when the request is older', -SECOND, true],
    ['was asked about in the moment it was sent', 0, true],
  ])('%s', async (_, since, stays) => {
    const database = freshDatabase();
    await recordSent(database, historyRow({ sentAt: NOW }));
    const { analyse } = background(database);
    await analyse(analyseRequest(), from(NOW + since));
    expect((await sentRow(database, 'draft-1')) !== undefined).toBe(stays);
    expect(await database.dayTotals.count()).toBe(stays ? 1 : 0);
  });

  test('of another key is nobody’s business', async () => {
    const database = freshDatabase();
    await recordSent(database, historyRow({ key: 'another', sentAt: NOW }));
    await background(database).analyse(analyseRequest(), from(NOW + SECOND));
    expect(await recentHistory(database, 5)).toHaveLength(1);
  });
});
