import { asChosen } from '../choosing/as-chosen.ts';
import { asKnown, type Known } from '../choosing/as-known.ts';
import type { DraftDecisions } from '../choosing/decisions.ts';
import type { Analysis, Draft, Engine, Person } from '../engine/types.ts';
import type { BackgroundHandlers } from '../messaging/background-server.ts';
import { MOST_DRAFT_UNITS } from '../messaging/limits.ts';
import type { AnalyseRequest, Presence } from '../messaging/protocol.ts';
import type { OpenDraft } from '../storage/open-drafts.ts';
import { isQuietFor } from '../storage/quiet-people.ts';
import { faceOf, plainFace } from './face.ts';
import { beforeGuess, presenceOf } from './presence-of.ts';
import { isSiteOn } from './site-on.ts';

export interface AnalysePorts {
  readonly engine: () => Promise<Engine>;
  readonly decisions: (draftKey: string, boxKey: string) => Promise<DraftDecisions>;
  readonly known: (people: readonly Person[]) => Promise<Known>;
  /** Takes a sent row back when this draft was recalled; told when the page asked. */
  readonly recall: (draftKey: string, askedAt: number) => Promise<void>;
  /** Told of every draft that is read: their last message may answer one that was sent. */
  readonly noticeReply: (request: AnalyseRequest, at: number) => Promise<unknown>;
  /** Whether a score of this box has been shown already. */
  readonly scoreShown: (tabId: number, boxKey: string) => Promise<boolean>;
  readonly publish: (tabId: number, draft: OpenDraft) => Promise<unknown>;
  /** Runs work once the reply is on its way. */
  readonly afterReply: (work: () => Promise<void>) => void;
  readonly now: () => number;
}

/** What the panel is told about a request, whatever became of it. */
function openDraft(request: AnalyseRequest, at: number, rest: Partial<OpenDraft>): OpenDraft {
  const { boxKey, draftKey, site, sequence, draft, check } = request;
  return {
    boxKey,
    draftKey,
    site,
    sequence,
    at,
    draft,
    analysis: null,
    check,
    state: 'open',
    notProspecting: false,
    awaitsGuess: false,
    failure: null,
    ...rest,
  };
}

/** Words that are not going to be read are not passed on either. */
function wordless({ channel, to }: Draft): Draft {
  return { text: '', ...(channel && { channel }), ...(to && { to }) };
}

/** Said at the box; nothing at all where a whole site is switched off. */
const REFUSALS: Readonly<Partial<Record<NonNullable<OpenDraft['failure']>, string>>> = {
  'person-off': 'Not for this person',
  'too-long': 'Too long to judge',
};

/** The page is answered as soon as the analysis stands; the panel hears of it after that. */
export function createAnalyse(ports: AnalysePorts): BackgroundHandlers['analyse'] {
  return async (request, { tabId, sentAt, incognito }) => {
    const publishRefusal = (failure: NonNullable<OpenDraft['failure']>) => {
      const refused = openDraft(request, ports.now(), { draft: wordless(request.draft), failure });
      ports.afterReply(async () => {
        await ports.publish(tabId, refused);
      });
    };
    const refusal = (failure: NonNullable<OpenDraft['failure']>, presence: Presence) => {
      publishRefusal(failure);
      const label = REFUSALS[failure];
      return { ok: false, reason: failure, presence, ...(label && { face: plainFace(label) }) } as const;
    };

    const people = request.draft.to ?? [];
    const [decisions, known] = await Promise.all([
      ports.decisions(request.draftKey, request.boxKey),
      ports.known(people),
      // Looked up before the engine is waited for: a send that follows this request must not look like one before it.
      ports.recall(request.draftKey, sentAt),
    ]);
    const { settings, choice } = decisions;
    const presence = presenceOf(request.site, settings);
    if (!isSiteOn(request.site, settings)) return refusal('site-off', presence);
    if (isQuietFor(people, settings)) return refusal('person-off', presence);
    if (request.draft.text.length > MOST_DRAFT_UNITS) return refusal('too-long', presence);

    const draft = asKnown(request.draft, settings, known);
    let analysis: Analysis;
    try {
      const engine = await ports.engine();
      analysis = asChosen(engine.analyse(draft), decisions);
    } catch (error) {
      publishRefusal('failed');
      throw error;
    }
    // In a private window no guess is kept.
    const guessable = !decisions.guessed && !incognito && analysis.score !== null;
    const awaitsGuess = guessable && !(await ports.scoreShown(tabId, request.boxKey));
    const notProspecting = choice?.notProspecting ?? false;
    ports.afterReply(async () => {
      await ports.publish(tabId, openDraft(request, ports.now(), { draft, analysis, notProspecting, awaitsGuess }));
      if (!incognito) await ports.noticeReply(request, sentAt);
    });
    return {
      ok: true,
      sequence: request.sequence,
      analysis,
      presence: awaitsGuess ? beforeGuess(presence) : presence,
      face: faceOf(analysis, { ...request, awaitsGuess }),
    };
  };
}
