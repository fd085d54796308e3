import '../support/fake-extension.ts';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hideFinding } from '../../lib/storage/choices.ts';
import { deleteEverything, exportEverything } from '../../lib/storage/everything.ts';
import { recentHistory, recordSent } from '../../lib/storage/history.ts';
import { focusBox, publishOpenDraft } from '../../lib/storage/open-drafts.ts';
import { addPlanItem, saveAttitude } from '../../lib/storage/plan.ts';
import { DEFAULT_SETTINGS, readSettings, writeSettings } from '../../lib/storage/settings.ts';
import { publishTrouble } from '../../lib/storage/trouble.ts';
import { openDraft } from './open-draft.ts';
import { freshDatabase, historyRow, planFields, SENT_AT } from './rows.ts';

async function filled() {
  const database = freshDatabase();
  await recordSent(database, historyRow());
  await addPlanItem(database, planFields());
  await saveAttitude(database, { day: '2026-11-20', energy: true, belief: true, forThem: true, at: SENT_AT });
  await hideFinding(database, 'draft-1', 'no-hype', 'amazing', SENT_AT);
  await writeSettings({ keepTextDays: 30 });
  await publishOpenDraft(7, openDraft());
  await focusBox(7, 'box-1');
  await publishTrouble({ sentence: 'Something was not kept.', at: SENT_AT });
  return database;
}

test('an export holds every table and the settings, and no draft that is still open', async () => {
  const exported = await exportEverything(await filled());
  const parsed = JSON.parse(exported) as Record<string, unknown>;
  expect(parsed).toMatchObject({
    product: 'youward',
    version: 1,
    settings: { keepTextDays: 30 },
    history: [historyRow()],
    dayTotals: [{ day: '2026-11-20', sent: 1 }],
    planItems: [{ who: 'Mara Lind' }],
    attitude: [{ belief: true }],
    draftChoices: [{ draftKey: 'draft-1' }],
  });
  expect(exported).not.toContain('walk-ins');
});

test('deleting leaves nothing anywhere, and the next use starts empty', async () => {
  const database = await filled();
  await deleteEverything(database);
  expect(await fakeBrowser.storage.local.get()).toEqual({});
  expect(await fakeBrowser.storage.session.get()).toEqual({});
  expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
  expect(await recentHistory(database, 5)).toEqual([]);
  await recordSent(database, historyRow());
  expect(await recentHistory(database, 5)).toHaveLength(1);
});
