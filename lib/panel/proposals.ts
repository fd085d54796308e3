import { createStore, type StoreApi } from 'zustand/vanilla';
import {
  type DraftReading,
  NO_PROPOSALS,
  type ProposalId,
  type ProposalsView,
} from '../../components/coach/proposals.ts';
import type { ProposalChoices } from '../../components/rewrites/choices.ts';
import { createDecisions } from '../choosing/decisions.ts';
import type { Proposer } from '../choosing/proposer.ts';
import type { Conversation } from '../engine/conversation/types.ts';
import type { Draft } from '../engine/types.ts';
import { choiceForBox } from '../storage/choices.ts';
import { settle } from '../storage/failure.ts';
import type { OpenDraft } from '../storage/open-drafts.ts';
import type { YouwardDatabase } from '../storage/schema.ts';
import { readSettings } from '../storage/settings.ts';

/** What was proposed for one answer about a box. */
interface Proposed
  extends Pick<OpenDraft, 'boxKey' | 'sequence' | 'at'>,
    Pick<ProposalsView, 'text' | 'score' | 'rewrites' | 'cards' | 'reading'> {}

/** What a person has decided about the proposals of one box. */
interface BoxChoices extends Pick<ProposalsView, 'choices'> {
  readonly boxKey: string;
}

export interface Proposals {
  /** The last proposals of each box, newest first: a box that gets focus again shows them at once. */
  readonly store: StoreApi<readonly Proposed[]>;
  /** Newest first. Here, so that what was typed into a blank is there after a look into the notes. */
  readonly choices: StoreApi<readonly BoxChoices[]>;
  readonly choose: (boxKey: string, id: ProposalId, choices: ProposalChoices) => void;
  /** Never rejects: what cannot be worked out is no proposal. Nothing is kept once the signal has ended it. */
  readonly workOut: (open: OpenDraft, signal: AbortSignal) => Promise<void>;
  /** Loads what it takes; rejects where the browser does not give it. */
  readonly proposer: () => Promise<Proposer>;
}

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
  const choices = createStore<readonly BoxChoices[]>(() => []);
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

  async function proposalsFor({ boxKey, draftKey, draft, analysis }: OpenDraft, signal: AbortSignal) {
    const [{ rewrites, cards, conversation }, decisions] = await Promise.all([
      proposer(),
      decisionsFor(draftKey, boxKey),
    ]);
    if (signal.aborted || analysis === null) return NO_PROPOSALS;
    return {
      rewrites: orNone(() => rewrites(draft, analysis, decisions)),
      cards: orNone(() => cards(draft)),
      reading: readingOf(conversation, draft),
    };
  }

  return {
    store,
    choices,
    proposer,
    choose(boxKey, id, made) {
      const known = choices.getState();
      const own = known.find((one) => one.boxKey === boxKey)?.choices;
      const others = known.filter((one) => one.boxKey !== boxKey);
      choices.setState([{ boxKey, choices: { ...own, [id]: made } }, ...others].slice(0, MOST_BOXES), true);
    },
    async workOut(open, signal) {
      const { rewrites, cards, reading } = await proposalsFor(open, signal).catch(() => NO_PROPOSALS);
      if (signal.aborted) return;
      const { boxKey, sequence, at, draft, analysis } = open;
      const proposed = {
        boxKey,
        sequence,
        at,
        text: draft.text,
        score: analysis?.score ?? null,
        rewrites,
        cards,
        reading,
      };
      const others = store.getState().filter((other) => other.boxKey !== boxKey);
      store.setState([proposed, ...others].slice(0, MOST_BOXES), true);
    },
  };
}

function readingOf(conversation: Conversation, draft: Draft): DraftReading | null {
  return orNull(() => ({
    temperature: conversation.temperature(draft),
    heard: conversation.painsHeard(draft.lastInbound ?? ''),
    against: conversation.againstNotes(draft),
  }));
}

function orNull<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/** Rewrites that fail cost no cards, and the other way round. */
const orNone = <T>(work: () => readonly T[]): readonly T[] => orNull(work) ?? [];

/**
 * Whether there is something to propose for. An empty box is nothing to rewrite, but what the other side has written
 * may have a message of its own.
 */
function asksForProposals({ draft, analysis, notProspecting, awaitsGuess }: OpenDraft): boolean {
  // What could be better tells the score.
  if (awaitsGuess || notProspecting || analysis === null) return false;
  if (analysis.verdict === 'scored') return analysis.score !== null && draft.text !== '';
  return analysis.verdict === 'too-short' && (draft.text.trim() !== '' || draft.lastInbound !== undefined);
}

export interface Lookup {
  readonly proposed: Omit<ProposalsView, 'choices'>;
  /** Still to be worked out. */
  readonly wanted: boolean;
}

/** Until a new answer's proposals are there, those of the one before stand in their place, to be read and not used. */
export function proposedFor(open: OpenDraft | null | undefined, kept: readonly Proposed[]): Lookup {
  if (!open || !asksForProposals(open)) return { proposed: NO_PROPOSALS, wanted: false };
  const own = kept.find(({ boxKey }) => boxKey === open.boxKey);
  if (own === undefined) return { proposed: NO_PROPOSALS, wanted: true };
  const current = own.sequence === open.sequence && own.at === open.at;
  const rewrites = open.analysis?.score === null ? [] : own.rewrites;
  return { proposed: { ...own, rewrites, current }, wanted: !current };
}
