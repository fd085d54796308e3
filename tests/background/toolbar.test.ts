import '../support/fake-extension.ts';
import { describe, expect, test, vi } from 'vitest';
import { createToolbar, iconOf } from '../../lib/background/toolbar.ts';
import type { OpenDraft } from '../../lib/storage/open-drafts.ts';
import { analysisWith } from '../choosing/engine.ts';
import { openDraft } from '../storage/open-draft.ts';

const scored: Partial<OpenDraft> = { analysis: { ...analysisWith([]), score: 62, band: 'half-and-half' } };
const PLAN = "Youward: today's plan";

describe('the toolbar icon', () => {
  test.each<[string, Partial<OpenDraft> | null, string, string]>([
    ['nothing open', null, '', PLAN],
    ['a scored draft', scored, '62', 'Youward: 62 of 100, 0 findings'],
    [
      'a box read in part',
      { ...scored, check: { level: 'partial', missing: ['send'] } },
      '62',
      'Youward: 62 of 100, 0 findings, read in part',
    ],
    [
      'a box that cannot be read',
      { state: 'unreadable', analysis: null },
      '?',
      'Youward: cannot read this compose box',
    ],
    [
      'a draft that is not judged',
      { analysis: { ...analysisWith([]), verdict: 'too-short', score: null } },
      '',
      'Youward: too short to judge',
    ],
    ['a score that is to be guessed first', { ...scored, awaitsGuess: true }, '', 'Youward: your guess first'],
    ['a draft that is refused', { analysis: null, failure: 'person-off' }, '', PLAN],
  ])('%s', (_, open, text, title) => {
    expect(iconOf(open && openDraft(open))).toEqual({ text, title });
  });

  test('is painted for the tab as it stands; a tab that is gone takes no paint', async () => {
    const paint = vi.fn(() => Promise.reject(new Error('No tab with id: 4.')));
    await createToolbar({ openDraft: async () => openDraft(scored), paint })(4);
    expect(paint).toHaveBeenCalledWith(4, { text: '62', title: 'Youward: 62 of 100, 0 findings' });
  });
});
