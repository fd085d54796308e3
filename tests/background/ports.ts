import { createAnalyse } from '../../lib/background/analyse.ts';
import { createNoticeReply } from '../../lib/background/notice-reply.ts';
import { createRecall } from '../../lib/background/recall.ts';
import { createRecordSent } from '../../lib/background/record-sent.ts';
import { createKnown } from '../../lib/choosing/as-known.ts';
import { createDecisions } from '../../lib/choosing/decisions.ts';
import type { Engine } from '../../lib/engine/types.ts';
import type { Origin } from '../../lib/messaging/guard.ts';
import type { AnalyseRequest, SentReport } from '../../lib/messaging/protocol.ts';
import { dayOf } from '../../lib/plan/day.ts';
import { choiceForBox } from '../../lib/storage/choices.ts';
import { settle } from '../../lib/storage/failure.ts';
import { forgetOldTexts, recallSent, recordSent, sentRow } from '../../lib/storage/history.ts';
import { publishOpenDraft, wasScoreShown } from '../../lib/storage/open-drafts.ts';
import { menuTexts } from '../../lib/storage/pain-menu.ts';
import { plannedFor } from '../../lib/storage/plan.ts';
import { predictionFor } from '../../lib/storage/predictions.ts';
import { findProspect } from '../../lib/storage/prospects.ts';
import { noticeReply } from '../../lib/storage/replies.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';
import { readSettings } from '../../lib/storage/settings.ts';
import { publishTrouble } from '../../lib/storage/trouble.ts';
import { loudWordEngine } from '../choosing/engine.ts';

export const NOW = Date.UTC(2026, 10, 20, 9, 30);
export const TAB = 4;

export function from(sentAt = NOW): Origin {
  return { site: 'gmail', tabId: TAB, windowId: 2, incognito: false, sentAt };
}

export function analyseRequest(rest: Partial<AnalyseRequest> = {}): AnalyseRequest {
  return {
    site: 'gmail',
    boxKey: 'box-1',
    draftKey: 'draft-1',
    sequence: 1,
    draft: { text: 'An amazing route planner', to: [{ email: 'priya@hartline.example' }] },
    check: { level: 'ok' },
    ...rest,
  };
}

export function sentReport(rest: Partial<SentReport> = {}): SentReport {
  return {
    site: 'gmail',
    boxKey: 'box-1',
    draftKey: 'draft-1',
    draft: { text: 'An amazing route planner', subject: 'Routes', to: [{ email: 'priya@hartline.example' }] },
    how: 'click',
    firstScore: 55,
    composeMs: 61_000,
    rewriteTaken: null,
    ...rest,
  };
}

/** The handlers over a real database and real storage items, with an engine of two words; work after the reply is kept until asked for. */
export function background(database: YouwardDatabase, engine: () => Promise<Engine> = async () => loudWordEngine()) {
  const waiting: (() => Promise<void>)[] = [];
  const ask = <T>(work: () => PromiseLike<T>) => settle(database, work, 200);
  const decisions = createDecisions({
    settings: readSettings,
    choiceFor: (key, boxKey) => ask(() => choiceForBox(database, key, boxKey)),
    predictionFor: (key, boxKey) => ask(() => predictionFor(database, key, boxKey)),
  });
  const known = createKnown({
    notesAbout: (people) => ask(() => findProspect(database, people)),
    plannedFor: (people) => ask(() => plannedFor(database, dayOf(new Date(NOW)), people)),
    painMenu: () => ask(() => menuTexts(database)),
  });
  const afterReply = (work: () => Promise<void>) => {
    waiting.push(work);
  };
  const now = () => NOW;
  return {
    analyse: createAnalyse({
      engine,
      noticeReply: createNoticeReply({ notice: (heard) => ask(() => noticeReply(database, heard)) }),
      decisions,
      known,
      recall: createRecall({
        sentRow: (key) => ask(() => sentRow(database, key)),
        recall: (key) => ask(() => recallSent(database, key)),
      }),
      scoreShown: wasScoreShown,
      publish: publishOpenDraft,
      afterReply,
      now,
    }),
    recordSent: createRecordSent({
      engine,
      decisions,
      known,
      record: (row, to, along) => ask(() => recordSent(database, row, to, along)),
      tell: publishTrouble,
      forgetOld: ({ keepTextDays }) => forgetOldTexts(database, NOW, keepTextDays),
      afterReply,
      dayOf,
      now,
    }),
    /** Runs what was put off until after the reply, in order. */
    async afterwards(): Promise<void> {
      for (const work of waiting.splice(0)) await work();
    },
  };
}
