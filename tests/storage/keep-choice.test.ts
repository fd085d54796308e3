import '../support/fake-extension.ts';
import { storage } from '@wxt-dev/storage';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ChoiceReport } from '../../lib/messaging/protocol.ts';
import { createRemember } from '../../lib/panel/remember.ts';
import { choiceFor } from '../../lib/storage/choices.ts';
import { readSettings } from '../../lib/storage/settings.ts';
import { freshDatabase } from './rows.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const NOW = Date.UTC(2026, 10, 20);
const IN_SETTINGS: readonly [string, ChoiceReport][] = [
  ['words', { kind: 'never', rule: 'no-hype', words: 'amazing' }],
  ['people', { kind: 'person', people: [{ name: 'Dana', email: 'Dana@prospect.example' }], coached: false }],
  ['a site', { kind: 'site', site: 'linkedin', coached: true }],
];

test('choices of a panel are kept where those of a page are', async () => {
  const database = freshDatabase();
  const remember = createRemember(database, () => NOW);
  for (const [, choice] of IN_SETTINGS) expect(await remember(choice)).toMatchObject({ ok: true });
  expect(await remember({ kind: 'not-prospecting', draftKey: 'd', on: true })).toMatchObject({ ok: true });
  expect(await readSettings()).toMatchObject({
    never: [{ rule: 'no-hype', words: 'amazing' }],
    quietPeople: [{ key: 'dana@prospect.example', name: 'Dana' }],
    linkedin: { on: true },
  });
  expect(await choiceFor(database, 'd')).toMatchObject({ notProspecting: true, at: NOW });
});

test.each(IN_SETTINGS)('a panel hears that a choice about %s was not kept', async (_, choice) => {
  vi.spyOn(storage, 'setItems').mockRejectedValue(new Error('quota exceeded'));
  expect(await createRemember(freshDatabase(), () => NOW)(choice)).toMatchObject({ ok: false, reason: 'full' });
});
