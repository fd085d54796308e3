import '../support/fake-extension.ts';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveAttitude } from '../../lib/storage/attitude.ts';
import { hideFinding } from '../../lib/storage/choices.ts';
import { deleteEverything, exportEverything } from '../../lib/storage/everything.ts';
import { recentHistory, recordSent } from '../../lib/storage/history.ts';
import { addNote } from '../../lib/storage/notes.ts';
import { focusBox, publishOpenDraft } from '../../lib/storage/open-drafts.ts';
import { addPlanItem } from '../../lib/storage/plan-changes.ts';
import { findProspect } from '../../lib/storage/prospects.ts';
import { DEFAULT_SETTINGS, readSettings, writeSettings } from '../../lib/storage/settings.ts';
import { publishTrouble } from '../../lib/storage/trouble.ts';
import { openDraft } from './open-draft.ts';
import { freshDatabase, historyRow, planFields, SENT_AT } from './rows.ts';

const MARA = [{ name: 'Mara Lind', email: 'mara@northgate.example' }];

async function filled() {
  const database = freshDatabase();
  await recordSent(database, historyRow());
  await addPlanItem(database, planFields(), SENT_AT);
  await saveAttitude(database, { day: '2026-11-20', energy: true, belief: true, forThem: true, at: SENT_AT });
  await hideFinding(database, 'draft-1', 'no-hype', 'amazing', SENT_AT);
  await addNote(database, { people: MARA, field: 'pains', text: 'Returns pile up', at: SENT_AT }, 'Northgate');
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
    prospects: [
      {
        keys: ['mara@northgate.example'],
        name: 'Mara Lind',
        company: 'Northgate',
        pains: [{ text: 'Returns pile up' }],
      },
    ],
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
  expect(await findProspect(database, MARA)).toBeUndefined();
  const left = await Promise.all(database.tables.map(async (table) => [table.name, await table.count()]));
  expect(left.filter(([, count]) => count !== 0)).toEqual([]);
  expect(left).toContainEqual(['prospects', 0]);
  await recordSent(database, historyRow());
  expect(await recentHistory(database, 5)).toHaveLength(1);
});
