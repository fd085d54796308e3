import { describe, expect, test } from 'vitest';
import { NO_PROPOSALS } from '../../../components/coach/proposals.ts';
import { coachViewOf } from '../../../lib/panel/coach-view.ts';
import type { OpenDraft } from '../../../lib/storage/open-drafts.ts';
import { analysis, proposals, rewrite, TEXT } from '../support/samples.ts';

const open = (rest: Partial<OpenDraft> = {}): OpenDraft => ({
  boxKey: 'box',
  draftKey: 'draft',
  site: 'gmail',
  sequence: 1,
  at: 0,
  draft: { text: TEXT },
  analysis: analysis(),
  check: { level: 'ok' },
  state: 'open',
  notProspecting: false,
  awaitsGuess: false,
  failure: null,
  ...rest,
});

describe('what the panel shows for an open draft', () => {
  test.each<[string, OpenDraft | null | undefined, string]>([
    ['being looked up', undefined, 'loading'],
    ['no box', null, 'nothing-open'],
    ['a box that is read', open(), 'draft'],
    ['a box that cannot be read', open({ state: 'unreadable', analysis: null }), 'unreadable'],
    ['a second copy', open({ state: 'second-copy', failure: 'failed' }), 'second-copy'],
    ['site off', open({ failure: 'site-off', analysis: null }), 'site-off'],
    ['far too long', open({ failure: 'too-long', analysis: null }), 'too-long'],
    ['engine failed', open({ failure: 'failed', analysis: null }), 'failed'],
  ])('%s', (_, draft, state) => {
    expect(coachViewOf(draft, NO_PROPOSALS).state).toBe(state);
  });

  test('missing parts are handed on', () => {
    const view = coachViewOf(open({ check: { level: 'partial', missing: ['subject'] } }), NO_PROPOSALS);
    expect(view).toMatchObject({ state: 'draft', missing: ['subject'] });
  });

  test('proposals are handed on', () => {
    const proposed = proposals({ rewrites: [rewrite([['thrilled', 'glad', '']])] });
    expect(coachViewOf(open(), proposed)).toMatchObject({ proposals: proposed });
  });

  test.each<[string, Partial<OpenDraft>, boolean]>([
    ['words there', {}, true],
    ['words left out for want of room', { draft: { text: '' } }, false],
    ['nothing written', { draft: { text: '' }, analysis: analysis({ verdict: 'too-short', score: null }) }, true],
    ['nothing read yet', { draft: { text: '' }, analysis: null }, true],
  ])('%s', (_, rest, hasText) => {
    expect(coachViewOf(open(rest), NO_PROPOSALS)).toMatchObject({ hasText });
  });
});
