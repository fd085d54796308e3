import { createStore, type StoreApi } from 'zustand/vanilla';
import { createDecisions } from '../choosing/decisions.ts';
import type { Proposer } from '../choosing/proposer.ts';
import type { Rewrite } from '../engine/types.ts';
import { choiceForBox } from '../storage/choices.ts';
import { settle } from '../storage/failure.ts';
import type { OpenDraft } from '../storage/open-drafts.ts';
import type { YouwardDatabase } from '../storage/schema.ts';
import { readSettings } from '../storage/settings.ts';

/** What was proposed for one answer about a box. */
interface Proposed extends Pick<OpenDraft, 'boxKey' | 'sequence' | 'at'> {
  readonly rewrites: readonly Rewrite[];
}

export interface Proposals {
  /** The last proposals of each box, newest first: a box that gets focus again shows them at once. */
  readonly store: StoreApi<readonly Proposed[]>;
  /** Never rejects: what cannot be worked out is no proposal. Nothing is kept once the signal has ended it. */
  readonly workOut: (open: OpenDraft, signal: AbortSignal) => Promise<void>;
}

const NONE: readonly Rewrite[] = [];

/** Boxes a person may have open at once and still find as they left them. */
const MOST_BOXES = 12;

/** What an answer waits for: a database that is in somebody's way costs the choices, not the proposals. */
const PATIENCE_MS = 1_500;

/** Engine and lexicon are a chunk of their own, which a page that has nothing to propose never loads. */
function loadProposer(): Promise<Proposer> {
  return import('../choosing/proposer.ts').then(({ createProposer }) => createProposer());
}

export function createProposals(database: YouwardDatabase, load: () => Promise<Proposer> = loadProposer): Proposals {
  const store = createStore<readonly Proposed[]>(() => []);
  const decisionsFor = createDecisions({
    settings: readSettings,
    choiceFor: (draftKey, boxKey) => settle(database, () => choiceForBox(database, draftKey, boxKey), PATIENCE_MS),
  });

  let made: Promise<Proposer> | undefined;
  const proposer = (): Promise<Proposer> => {
    made ??= load().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };

  async function rewritesOf({ boxKey, draftKey, draft, analysis }: OpenDraft, signal: AbortSignal) {
    const [propose, decisions] = await Promise.all([proposer(), decisionsFor(draftKey, boxKey)]);
    return signal.aborted || analysis === null ? NONE : propose(draft, analysis, decisions);
  }

  return {
    store,
    async workOut(open, signal) {
      const rewrites = await rewritesOf(open, signal).catch(() => NONE);
      if (signal.aborted) return;
      const { boxKey, sequence, at } = open;
      const others = store.getState().filter((other) => other.boxKey !== boxKey);
      store.setState([{ boxKey, sequence, at, rewrites }, ...others].slice(0, MOST_BOXES), true);
    },
  };
}

/** Null: still to be worked out. */
export function proposedFor(open: OpenDraft | null | undefined, kept: readonly Proposed[]): readonly Rewrite[] | null {
  if (!open) return NONE;
  const { boxKey, sequence, at, draft, analysis, notProspecting } = open;
  if (notProspecting || draft.text === '' || analysis === null || analysis.score === null) return NONE;
  const own = kept.find((one) => one.boxKey === boxKey && one.sequence === sequence && one.at === at);
  return own?.rewrites ?? null;
}
