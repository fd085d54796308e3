import type { CoachView } from '../../components/coach/view.ts';
import type { Rewrite } from '../engine/types.ts';
import type { OpenDraft } from '../storage/open-drafts.ts';

/** What the panel shows for an open draft (`undefined` while it is being looked up) and its proposals. */
export function coachViewOf(open: OpenDraft | null | undefined, rewrites: readonly Rewrite[] | null): CoachView {
  if (open === undefined) return { state: 'loading' };
  if (open === null) return { state: 'nothing-open' };
  const missing = open.check.level === 'ok' ? [] : open.check.missing;
  if (open.state === 'second-copy') return { state: 'second-copy' };
  if (open.state === 'unreadable') return { state: 'unreadable', site: open.site, missing };
  if (open.failure !== null) return { state: open.failure };
  return {
    state: 'draft',
    draft: open.draft,
    analysis: open.analysis,
    rewrites,
    missing,
    notProspecting: open.notProspecting,
    // The session area drops the words of a draft it has no room for.
    hasText: open.draft.text !== '' || open.analysis?.verdict !== 'scored',
  };
}
