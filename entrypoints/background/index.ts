// First, so that its tables stand together before the code: among it, the two would share a block when they are compressed.
import '../../lib/engine/learned/weights.ts';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createAnalyse } from '../../lib/background/analyse.ts';
import { createLinkedinScript } from '../../lib/background/linkedin-script.ts';
import { createNoticeReply } from '../../lib/background/notice-reply.ts';
import { createOpenPanel } from '../../lib/background/open-panel.ts';
import { createRecall } from '../../lib/background/recall.ts';
import { createRecordSent } from '../../lib/background/record-sent.ts';
import { createRemember } from '../../lib/background/remember.ts';
import { createReminder } from '../../lib/background/reminder.ts';
import { createReportBox } from '../../lib/background/report-box.ts';
import { createForgetOld } from '../../lib/background/retention.ts';
import { createToolbar, type Icon } from '../../lib/background/toolbar.ts';
import { createWarm } from '../../lib/background/warm.ts';
import { createKnown } from '../../lib/choosing/as-known.ts';
import { createDecisions } from '../../lib/choosing/decisions.ts';
import type { Engine } from '../../lib/engine/types.ts';
import { serveBackground } from '../../lib/messaging/background-server.ts';
import { dayOf } from '../../lib/plan/day.ts';
import { choiceForBox, forgetOldChoices } from '../../lib/storage/choices.ts';
import { openDatabase } from '../../lib/storage/database.ts';
import { sumOldDays } from '../../lib/storage/day-totals.ts';
import { settle } from '../../lib/storage/failure.ts';
import { forgetOldTexts, recallSent, recordSent, sentRow } from '../../lib/storage/history.ts';
import { choicePlaces } from '../../lib/storage/keep-choice.ts';
import {
  focusBox,
  forgetBox,
  forgetTab,
  noteSight,
  type OpenDraft,
  publishOpenDraft,
  readOpenDraft,
  wasScoreShown,
} from '../../lib/storage/open-drafts.ts';
import { menuTexts } from '../../lib/storage/pain-menu.ts';
import { plannedFor } from '../../lib/storage/plan.ts';
import { predictionFor } from '../../lib/storage/predictions.ts';
import { findProspect } from '../../lib/storage/prospects.ts';
import { noticeReply } from '../../lib/storage/replies.ts';
import { coachSite, readSettings, watchSettings } from '../../lib/storage/settings.ts';
import { publishTrouble } from '../../lib/storage/trouble.ts';
import { linkedinAllowed, linkedinScripts } from './linkedin-scripts.ts';
import { followReminder, reminderPorts } from './reminder-ports.ts';

export default defineBackground(() => {
  const database = openDatabase();
  const ask = <T>(work: () => PromiseLike<T>) => settle(database, work);
  // What an answer waits for: a database that is in somebody's way must not make the coach slow.
  const glance = <T>(work: () => PromiseLike<T>) => settle(database, work, 1_500);
  const now = () => Date.now();

  // A memo, not state: unpacking the lexicon costs about 140 ms, and most wake-ups (a closed tab, a command) need none.
  let made: Promise<Engine> | undefined;
  const engine = () => {
    made ??= import('../../lib/engine/engine.ts').then(({ createEngine }) => createEngine());
    return made;
  };

  // A task of its own: the reply is handed to the browser before this work holds the thread.
  const afterReply = (work: () => Promise<void>) => {
    setTimeout(() => work().catch(reportError));
  };

  const decisions = createDecisions({
    settings: readSettings,
    choiceFor: (draftKey, boxKey) => glance(() => choiceForBox(database, draftKey, boxKey)),
    predictionFor: (draftKey, boxKey) => glance(() => predictionFor(database, draftKey, boxKey)),
  });
  const known = createKnown({
    notesAbout: (people) => glance(() => findProspect(database, people)),
    plannedFor: (people) => glance(() => plannedFor(database, dayOf(new Date()), people)),
    painMenu: () => glance(() => menuTexts(database)),
  });
  const forgetOld = createForgetOld({
    forgetTexts: (at, days) => ask(() => forgetOldTexts(database, at, days)),
    forgetChoices: (at) => ask(() => forgetOldChoices(database, at)),
    now,
  });
  const openPanel = createOpenPanel(panels());
  const toolbar = createToolbar({ openDraft: readOpenDraft, paint });
  const publish = async (tabId: number, draft: OpenDraft) => {
    await publishOpenDraft(tabId, draft);
    await toolbar(tabId);
  };

  serveBackground({
    warm: createWarm({ engine, settings: readSettings }),
    analyse: createAnalyse({
      engine,
      decisions,
      known,
      recall: createRecall({
        sentRow: (key) => glance(() => sentRow(database, key)),
        recall: (key) => glance(() => recallSent(database, key)),
      }),
      noticeReply: createNoticeReply({ notice: (heard) => glance(() => noticeReply(database, heard)) }),
      scoreShown: wasScoreShown,
      publish,
      afterReply,
      now,
    }),
    reportBox: createReportBox({
      publish,
      focus: async (tabId, boxKey) => {
        await focusBox(tabId, boxKey);
        await toolbar(tabId);
      },
      forget: async (tabId, boxKey) => {
        await forgetBox(tabId, boxKey);
        await toolbar(tabId);
      },
      note: noteSight,
      settings: readSettings,
      now,
    }),
    recordSent: createRecordSent({
      engine,
      decisions,
      known,
      record: (row, to, along) => ask(() => recordSent(database, row, to, along)),
      tell: publishTrouble,
      forgetOld,
      afterReply,
      dayOf,
      now,
    }),
    remember: createRemember({ ...choicePlaces(database, ask), tell: publishTrouble, now }),
    openPanel: (_, from) => openPanel(from),
  });

  const forgetOldNow = async () => forgetOld(await readSettings());
  const linkedinScript = createLinkedinScript(linkedinScripts());
  const linkedinNow = () => void linkedinScript().catch(reportError);
  const reminder = createReminder(reminderPorts(ask, database));
  const reminderNow = () => void reminder.arm().catch(reportError);
  followReminder(() => void reminder.ring().catch(reportError));
  watchSettings(() => {
    linkedinNow();
    reminderNow();
  });
  browser.permissions.onAdded.addListener(() => {
    linkedinNow();
    reminderNow();
  });
  // Taken back in the browser's own settings: then it is off here too.
  browser.permissions.onRemoved.addListener(async () => {
    reminderNow();
    if (!(await linkedinAllowed())) await coachSite('linkedin', false);
  });
  browser.runtime.onStartup.addListener(() => {
    void forgetOldNow();
    linkedinNow();
    void ask(() => sumOldDays(database));
    // It may have been closed when it should have rung.
    void reminder.ring().catch(reportError);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // Without a window there is nowhere to greet anybody.
    if (reason === 'install')
      browser.tabs.create({ url: browser.runtime.getURL('/practice.html') }).catch(() => undefined);
    void forgetOldNow();
    void ask(() => sumOldDays(database));
    // An update forgets what was registered before it.
    linkedinNow();
    reminderNow();
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.id !== undefined) {
      void openPanel({ tabId: tab.id, windowId: tab.windowId });
    }
  });
});

/** Chromium has a side panel, Firefox a sidebar; Chrome's types know the first only. */
function panels(): Parameters<typeof createOpenPanel>[0] {
  const { sidePanel, sidebarAction } = browser as Partial<typeof browser> & {
    sidebarAction?: { open(): Promise<void> };
  };
  return { sidePanel, sidebar: sidebarAction };
}

/** Of one tab; the browser forgets it when the tab goes to another page. */
async function paint(tabId: number, { text, title }: Icon): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ tabId, text }),
    action.setBadgeBackgroundColor({ tabId, color: '#1a655c' }),
    action.setTitle({ tabId, title }),
  ]);
}
