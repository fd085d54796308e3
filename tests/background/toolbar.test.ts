import '../support/fake-extension.ts';
import { describe, expect, test, vi } from 'vitest';
import { createToolbar, iconOf } from '../../lib/background/toolbar.ts';
import type { OpenDraft } from '../../lib/storage/open-drafts.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/storage/settings.ts';
import { analysisWith } from '../choosing/engine.ts';
import { openDraft } from '../storage/open-draft.ts';

const scored: Partial<OpenDraft> = { analysis: { ...analysisWith([]), score: 62, band: 'half-and-half' } };
const linkedin: Partial<OpenDraft> = { site: 'linkedin' };
const on = (rest: Partial<Settings['linkedin']> = {}): Partial<Settings> => ({
  linkedin: { on: true, marks: false, badge: false, ...rest },
});
const noBadge: Partial<Settings> = { presence: { marks: true, badge: false } };
const PLAN = "Youward: today's plan";

describe('the toolbar icon', () => {
  test.each<[string, Partial<OpenDraft> | null, Partial<Settings>, string, string]>([
    ['nothing open', null, on(), '', PLAN],
    ['LinkedIn', { ...linkedin, ...scored }, on(), '62', 'Youward: 62 of 100, 0 findings'],
    ['LinkedIn with a badge in the page', { ...linkedin, ...scored }, on({ badge: true }), '', PLAN],
    ['Gmail, which has its badge', scored, {}, '', PLAN],
    ['Gmail without a badge', scored, noBadge, '62', 'Youward: 62 of 100, 0 findings'],
    [
      'a box read in part',
      { ...linkedin, ...scored, check: { level: 'partial', missing: ['send'] } },
      on(),
      '62',
      'Youward: 62 of 100, 0 findings, read in part',
    ],
    [
      'a box that cannot be read',
      { ...linkedin, state: 'unreadable', analysis: null },
      on(),
      '?',
      'Youward: cannot read this compose box',
    ],
    [
      'a draft that is not judged',
      { ...linkedin, analysis: { ...analysisWith([]), verdict: 'too-short', score: null } },
      on(),
      '',
      'Youward: too short to judge',
    ],
    ['a draft that is refused', { ...linkedin, analysis: null, failure: 'person-off' }, on(), '', PLAN],
  ])('%s', (_, open, settings, text, title) => {
    const draft = open && openDraft(open);
    expect(iconOf(draft, { ...DEFAULT_SETTINGS, ...settings })).toEqual({ text, title });
  });

  test('is painted for the tab as it stands; a tab that is gone takes no paint', async () => {
    const paint = vi.fn(() => Promise.reject(new Error('No tab with id: 4.')));
    const settings = async () => ({ ...DEFAULT_SETTINGS, ...on() });
    await createToolbar({ openDraft: async () => openDraft({ ...linkedin, ...scored }), settings, paint })(4);
    expect(paint).toHaveBeenCalledWith(4, { text: '62', title: 'Youward: 62 of 100, 0 findings' });
  });
});
