import { asChosen } from '../choosing/as-chosen.ts';
import { asKnown, type Known } from '../choosing/as-known.ts';
import type { Decisions } from '../choosing/decisions.ts';
import type { Analysis, Draft, Engine, Person } from '../engine/types.ts';
import type { BackgroundHandlers } from '../messaging/background-server.ts';
import { MOST_DRAFT_UNITS } from '../messaging/limits.ts';
import type { SentReport } from '../messaging/protocol.ts';
import type { Settled } from '../storage/failure.ts';
import type { SentAlong } from '../storage/interactions.ts';
import { planChannelOf } from '../storage/plan-channel.ts';
import { isQuietFor } from '../storage/quiet-people.ts';
import type { Day, HistoryRow } from '../storage/schema.ts';
import type { Settings } from '../storage/settings.ts';
import type { Trouble } from '../storage/trouble.ts';
import { isSiteOn } from './site-on.ts';
import { heardIn, threadOf } from './thread-marks.ts';

export interface RecordSentPorts {
  readonly engine: () => Promise<Engine>;
  readonly decisions: (draftKey: string, boxKey: string) => Promise<Decisions>;
  readonly known: (people: readonly Person[]) => Promise<Known>;
  readonly record: (row: HistoryRow, to: readonly Person[], along: SentAlong) => Promise<Settled<unknown>>;
  readonly tell: (trouble: Trouble | null) => Promise<unknown>;
  readonly forgetOld: (settings: Settings) => Promise<unknown>;
  readonly afterReply: (work: () => Promise<void>) => void;
  readonly dayOf: (date: Date) => Day;
  readonly now: () => number;
}

/** What stays of the words, as the settings have it. */
function keptOf(draft: Draft, { keepTextDays }: Settings): HistoryRow['kept'] {
  if (keepTextDays === 0) return null;
  return { text: draft.text, subject: draft.subject ?? null, to: draft.to ?? [] };
}

function rowOf(report: SentReport, analysis: Analysis, settings: Settings, sentAt: number, day: Day): HistoryRow {
  return {
    key: report.draftKey,
    site: report.site,
    channel: report.draft.channel ?? 'email',
    sentAt,
    day,
    how: report.how,
    verdict: analysis.verdict,
    firstScore: report.firstScore,
    score: analysis.score,
    dimensions: analysis.dimensions,
    findings: analysis.findings.map(({ rule, points }) => ({ rule, points })),
    composeMs: report.composeMs,
    ...rewriteOf(report, analysis),
    kept: keptOf(report.draft, settings),
  };
}

/** The plan item a message fulfils: a call that was planned is not made by writing. */
function fulfilled({ planned }: Known, { channel }: HistoryRow): number | null {
  if (planned === undefined) return null;
  return planned.how === '' || planned.how === planChannelOf(channel) ? planned.id : null;
}

/** A message that is sent right after a proposal was applied has its first score by being sent. */
function rewriteOf(
  { rewriteTaken }: SentReport,
  { score }: Analysis,
): Pick<HistoryRow, 'rewriteTaken' | 'rewriteScores'> {
  if (rewriteTaken === null) return { rewriteTaken };
  const { kind, before } = rewriteTaken;
  const after = rewriteTaken.after ?? score;
  return { rewriteTaken: kind, ...(before !== null && after !== null && { rewriteScores: { before, after } }) };
}

/**
 * One row for one message. The score is worked out here, from the words that were sent: the page's word is not taken
 * for it. When there is no room for the words, the row is kept without them.
 */
export function createRecordSent(ports: RecordSentPorts): BackgroundHandlers['recordSent'] {
  return async (report, { sentAt, incognito }) => {
    if (incognito) return { ok: true };
    const people = report.draft.to ?? [];
    const [decisions, known] = await Promise.all([
      ports.decisions(report.draftKey, report.boxKey),
      ports.known(people),
    ]);
    const { settings } = decisions;
    // Switched off while the box was open: nothing is read, so nothing is kept, and nothing is wrong.
    if (!isSiteOn(report.site, settings) || isQuietFor(people, settings)) return { ok: true };
    if (report.draft.text.length > MOST_DRAFT_UNITS) return { ok: false, reason: 'too-long' };

    const engine = await ports.engine();
    const analysis = asChosen(engine.analyse(asKnown(report.draft, settings, known)), decisions);
    const row = rowOf(report, analysis, settings, sentAt, ports.dayOf(new Date(sentAt)));

    const along = { planItemId: fulfilled(known, row), thread: threadOf(report.draft), heard: heardIn(report.draft) };
    let result = await ports.record(row, people, along);
    const full = !result.ok && result.reason === 'full';
    if (full && row.kept !== null) result = await ports.record({ ...row, kept: null }, people, along);
    const settled = result;
    ports.afterReply(async () => {
      await ports.tell(settled.ok ? null : { sentence: settled.sentence, at: ports.now() });
      await ports.forgetOld(settings);
    });
    return settled.ok ? { ok: true } : { ok: false, reason: 'failed' };
  };
}
