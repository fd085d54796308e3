import type { Analysis, Draft, Engine } from '../engine/types.ts';
import type { BackgroundHandlers } from '../messaging/background-server.ts';
import { MOST_DRAFT_UNITS } from '../messaging/limits.ts';
import type { AnalyseRequest } from '../messaging/protocol.ts';
import type { OpenDraft } from '../storage/open-drafts.ts';
import { asChosen, type Decisions, rewritesAsChosen, withSeller } from './as-chosen.ts';
import { faceOf, plainFace } from './face.ts';
import { isSiteOn } from './site-on.ts';

export interface AnalysePorts {
  readonly engine: () => Promise<Engine>;
  readonly decisions: (draftKey: string, boxKey: string) => Promise<Decisions>;
  /** Takes a sent row back when this draft was recalled; told when the page asked. */
  readonly recall: (draftKey: string, askedAt: number) => Promise<void>;
  readonly publish: (tabId: number, draft: OpenDraft) => Promise<unknown>;
  readonly publishRewrites: (
    tabId: number,
    boxKey: string,
    sequence: number,
    rewrites: OpenDraft['rewrites'] & object,
  ) => Promise<unknown>;
  readonly published: (tabId: number, boxKey: string) => Promise<OpenDraft | null>;
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
    rewrites: null,
    check,
    state: 'open',
    notProspecting: false,
    failure: null,
    ...rest,
  };
}

/** Words that are not going to be read are not passed on either. */
function wordless({ channel }: Draft): Draft {
  return channel === undefined ? { text: '' } : { text: '', channel };
}

/** The page is answered as soon as the analysis stands; the panel hears of it, and of proposals, after that. */
export function createAnalyse(ports: AnalysePorts): BackgroundHandlers['analyse'] {
  async function propose(tabId: number, request: AnalyseRequest, draft: Draft, shown: Analysis, decisions: Decisions) {
    const published = await ports.published(tabId, request.boxKey);
    // Closed meanwhile, or the person has written on: nobody will look at proposals for this text.
    if (published === null || published.sequence !== request.sequence) return;
    const engine = await ports.engine();
    const rewrites = rewritesAsChosen(engine, draft, shown, decisions);
    await ports.publishRewrites(tabId, request.boxKey, request.sequence, rewrites);
  }

  return async (request, { tabId, sentAt }) => {
    const refuse = (failure: 'site-off' | 'too-long' | 'failed') => {
      const refused = openDraft(request, ports.now(), { draft: wordless(request.draft), rewrites: [], failure });
      ports.afterReply(async () => {
        await ports.publish(tabId, refused);
      });
      return {
        ok: false,
        reason: failure,
        ...(failure === 'too-long' && { face: plainFace('Too long to judge') }),
      } as const;
    };

    const [decisions] = await Promise.all([
      ports.decisions(request.draftKey, request.boxKey),
      // Looked up before the engine is waited for: a send that follows this request must not look like one before it.
      ports.recall(request.draftKey, sentAt),
    ]);
    const { settings, choice } = decisions;
    if (!isSiteOn(request.site, settings)) return refuse('site-off');
    if (request.draft.text.length > MOST_DRAFT_UNITS) return refuse('too-long');

    const draft = withSeller(request.draft, settings);
    let analysis: Analysis;
    try {
      const engine = await ports.engine();
      analysis = asChosen(engine.analyse(draft), decisions);
    } catch (error) {
      refuse('failed');
      throw error;
    }
    const notProspecting = choice?.notProspecting ?? false;
    ports.afterReply(async () => {
      await ports.publish(tabId, openDraft(request, ports.now(), { draft, analysis, notProspecting }));
      await propose(tabId, request, draft, analysis, decisions);
    });
    return { ok: true, sequence: request.sequence, analysis, presence: settings.presence, face: faceOf(analysis) };
  };
}
