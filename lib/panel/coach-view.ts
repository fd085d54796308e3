import type { ProposalsView } from '../../components/coach/proposals.ts';
import type { CoachView } from '../../components/coach/view.ts';
import type { ProspectNotesView } from '../../components/prospects/NotesCard.tsx';
import type { Site } from '../messaging/protocol.ts';
import { SITE_NAMES } from '../messaging/sites.ts';
import type { OpenDraft } from '../storage/open-drafts.ts';

/** The site in words; null for our own page, which has no switch. */
export const siteWords = (site: Site): string | null => (site === 'practice' ? null : SITE_NAMES[site]);

/** What the panel shows for an open draft (`undefined` while it is being looked up), its proposals and the notes. */
export function coachViewOf(
  open: OpenDraft | null | undefined,
  proposals: ProposalsView,
  notes: ProspectNotesView | null = null,
): CoachView {
  if (open === undefined) return { state: 'loading' };
  if (open === null) return { state: 'nothing-open' };
  const missing = open.check.level === 'ok' ? [] : open.check.missing;
  if (open.state === 'second-copy') return { state: 'second-copy' };
  if (open.state === 'unreadable') return { state: 'unreadable', missing };
  const site = siteWords(open.site);
  if (open.failure === 'site-off') return { state: 'site-off', site: site ?? 'this page' };
  if (open.failure === 'person-off') return { state: 'person-off', people: open.draft.to ?? [] };
  if (open.failure !== null) return { state: open.failure };
  return {
    state: 'draft',
    site,
    draft: open.draft,
    analysis: open.awaitsGuess ? null : open.analysis,
    guessFor: open.awaitsGuess ? open.boxKey : null,
    proposals,
    missing,
    notes,
    notProspecting: open.notProspecting,
    // The session area drops the words of a draft it has no room for.
    hasText: open.draft.text !== '' || open.analysis?.verdict !== 'scored',
  };
}
