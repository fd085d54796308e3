import type { Analysis } from '../../lib/engine/types.ts';
import type { OpenDraft } from '../../lib/storage/open-drafts.ts';
import { dimensionsOf } from './rows.ts';

export const ANALYSIS: Analysis = {
  verdict: 'scored',
  score: 62,
  band: 'half-and-half',
  dimensions: dimensionsOf(8),
  gates: [],
  findings: [],
  strengths: [],
};

export function openDraft(rest: Partial<OpenDraft> = {}): OpenDraft {
  return {
    boxKey: 'box-1',
    draftKey: 'draft-1',
    site: 'gmail',
    sequence: 1,
    at: 1_795_167_000_000,
    draft: { text: 'Hi Ilse, your clinic turned away walk-ins twice in May.', lastInbound: 'Who is this?' },
    analysis: ANALYSIS,
    check: { level: 'ok' },
    state: 'open',
    notProspecting: false,
    awaitsGuess: false,
    failure: null,
    ...rest,
  };
}
