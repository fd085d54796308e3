import type { Analysis, Draft, Finding } from '../engine/types.ts';
import type { PageClient } from '../messaging/page-client.ts';
import type { ApplyReply, ApplyRequest, ChoiceReport, Presence, Site } from '../messaging/protocol.ts';
import type { BoxCheck, ComposeBox } from '../sites/types.ts';
import { type Applied, applyEdits, takeBack } from './apply.ts';
import { createDisplay, type DisplayPorts } from './display.ts';
import { createRhythm } from './rhythm.ts';
import { watchSending } from './sending.ts';
import { shiftSpan } from './spans.ts';
import { later } from './timing.ts';
import { FAILED, type Face, faceOf, TOO_LONG, UNREADABLE } from './wording.ts';

/** Gmail builds a box in steps: what was missing at first may be there now. */
const SECOND_CHECK = 1_000;
const SOON = 200;

/** What a draft keeps when its box is closed and opened again (full screen does that). */
export interface Carried {
  firstScore: number | null;
  composeMs: number;
  rewriteTaken: string | null;
  /** Rule and words of what was hidden. */
  readonly hidden: Set<string>;
}

export const nothingCarried = (): Carried => ({
  firstScore: null,
  composeMs: 0,
  rewriteTaken: null,
  hidden: new Set(),
});

export interface SessionPorts extends Pick<DisplayPorts, 'layer' | 'marks' | 'popup' | 'now' | 'report'> {
  readonly site: Site;
  readonly client: PageClient;
  readonly boxKey: string;
  /** The key of this draft: the site's own where it has one and no other open box holds it. */
  readonly draftKey: () => string;
  readonly carried: Carried;
  /** Called when the extension has gone from under the page. */
  readonly gone: () => void;
}

export interface Session {
  applyEdits(request: ApplyRequest): ApplyReply;
  undoApply(): ApplyReply;
  refresh(): ApplyReply;
  /** Called a few times a second while the box is open: the badge follows a box that moves by itself. */
  follow(): void;
}

const choiceKey = ({ rule, text }: Finding) => `${rule}\n${text}`;

function draftOf(box: ComposeBox): Draft {
  const subject = box.subject();
  const lastInbound = box.lastInbound();
  const email = box.self();
  return {
    text: box.text(),
    channel: box.channel,
    stage: box.stage(),
    to: box.recipients(),
    ...(subject === null ? {} : { subject }),
    ...(lastInbound === null ? {} : { lastInbound }),
    ...(email === null ? {} : { seller: { email } }),
  };
}

/** One per open compose box: reads it in the pauses, asks, draws the answer. Everything of it ends with `closed`. */
export function startSession(box: ComposeBox, ports: SessionPorts, closed: AbortSignal): Session {
  const { client, now, boxKey, carried, site } = ports;
  let sequence = 0;
  let asked = '';
  let analysis: Analysis | null = null;
  let analysedText = '';
  let presence: Presence = { marks: true, badge: true };
  let check: BoxCheck = box.check();
  let applied: (Applied & { readonly takenBefore: string | null }) | null = null;

  const hidden = (finding: Finding) => carried.hidden.has(choiceKey(finding));
  const draw = (face: Face | null) => display.show({ face, check, presence, analysis, text: analysedText });
  const redraw = () => {
    if (!analysis) return;
    const findings = analysis.findings.filter((finding) => !hidden(finding));
    draw(faceOf(analysis, findings));
  };

  const read = (sentenceEnded = false, again = false) => {
    if (!client.alive()) return ports.gone();
    const before = check.level;
    check = box.check();
    if (check.level === 'unreadable') {
      analysis = null;
      asked = '';
      sequence++; // An answer that is still on its way is about a box that could be read.
      if (before !== 'unreadable') void client.reportBox({ site, boxKey, state: 'unreadable', check });
      return draw(UNREADABLE);
    }
    const draft = draftOf(box);
    const question = JSON.stringify([draft, check, ports.draftKey()]);
    if (question === asked && !again) return redraw();
    asked = question;
    sequence++;
    void ask(draft, sequence, sentenceEnded);
  };
  const ask = async (draft: Draft, mine: number, sentenceEnded: boolean) => {
    const askedAt = now();
    const request = { site, boxKey, draftKey: ports.draftKey(), sequence: mine, draft, check };
    const reply = await client.analyse(request);
    if (closed.aborted || mine !== sequence) return;
    if (!reply.ok) {
      if (reply.reason === 'gone') return ports.gone();
      analysis = null;
      if (reply.reason === 'failed') asked = '';
      return draw(reply.reason === 'site-off' ? null : reply.reason === 'too-long' ? TOO_LONG : FAILED);
    }
    ({ analysis, presence } = reply);
    analysedText = draft.text;
    carried.firstScore ??= analysis.score;
    // Nothing moves under somebody's typing, except when a sentence has ended; the next pause draws.
    if (sentenceEnded || rhythm.typedAt() <= askedAt) redraw();
  };
  const rhythm = createRhythm(now, read, carried.composeMs, closed);

  const afterEdit = () => {
    display.remark();
    rhythm.soon(SOON);
  };
  const remember = (choice: ChoiceReport) => {
    void client.remember(choice).then(() => {
      if (!closed.aborted) read(false, true);
    });
  };
  const dismiss = (finding: Finding, choice: ChoiceReport) => {
    carried.hidden.add(choiceKey(finding));
    ports.popup.close();
    redraw();
    remember(choice);
  };
  const display = createDisplay(
    box,
    {
      ...ports,
      typedAt: rhythm.typedAt,
      hidden,
      act: {
        apply(finding) {
          ports.popup.close();
          const span = shiftSpan(finding, analysedText, box.text());
          const result = span ? box.replace(span, finding.suggestions[0]?.text ?? '', finding.text) : 'changed';
          if (result === 'changed') display.say('These words have changed meanwhile. Nothing was touched.');
          if (result === 'refused') display.say('This page did not take the change. Your text is as it was.');
          afterEdit();
        },
        hide: (finding) =>
          dismiss(finding, { kind: 'hide', draftKey: ports.draftKey(), rule: finding.rule, words: finding.text }),
        never: (finding) => dismiss(finding, { kind: 'never', rule: finding.rule, words: finding.text }),
        prospecting(on) {
          ports.popup.close();
          remember({ kind: 'not-prospecting', draftKey: ports.draftKey(), on: !on });
        },
        panel() {
          ports.popup.close();
          void client.openPanel();
        },
      },
    },
    closed,
  );

  const focused = () => {
    if (!client.alive()) return ports.gone();
    void client.warm();
    if (check.level !== 'unreadable') void client.reportBox({ site, boxKey, state: 'focused', check });
    rhythm.soon();
  };
  const options = { passive: true, signal: closed };
  box.body.addEventListener('input', (event) => rhythm.typed(event as InputEvent), options);
  box.root.addEventListener('focusin', focused, options);
  // Subject and recipients are not watched; leaving their fields is when they are done.
  box.root.addEventListener('focusout', () => rhythm.soon(), options);
  const observer = new MutationObserver(() => {
    display.revalidate();
    rhythm.mutated();
  });
  observer.observe(box.body, { childList: true, characterData: true, subtree: true });
  watchSending(
    box,
    {
      now,
      typedAt: rhythm.typedAt,
      report: (how) => ({
        site,
        boxKey,
        draftKey: ports.draftKey(),
        draft: draftOf(box),
        how,
        firstScore: carried.firstScore,
        composeMs: rhythm.composeMs(),
        rewriteTaken: carried.rewriteTaken,
      }),
      send: (report) => void client.recordSent(report),
    },
    closed,
  );
  closed.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      carried.composeMs = rhythm.composeMs();
      if (client.alive()) void client.reportBox({ site, boxKey, state: 'closed', check });
    },
    { once: true },
  );
  if (box.root.contains(box.body.ownerDocument.activeElement)) focused();
  rhythm.soon();
  later(
    SECOND_CHECK,
    () => {
      if (JSON.stringify(box.check()) !== JSON.stringify(check)) read();
    },
    closed,
  );

  return {
    applyEdits({ baseText, edits, rewriteKind }) {
      const result = applyEdits(box, baseText, edits);
      if (typeof result === 'string') return { ok: false, reason: result };
      applied = { ...result, takenBefore: carried.rewriteTaken };
      carried.rewriteTaken = rewriteKind ?? carried.rewriteTaken;
      afterEdit();
      return { ok: true };
    },
    undoApply() {
      if (!applied || box.text() !== applied.after) return { ok: false, reason: 'changed' };
      if (!takeBack(box, applied)) return { ok: false, reason: 'refused' };
      carried.rewriteTaken = applied.takenBefore;
      applied = null;
      afterEdit();
      return { ok: true };
    },
    refresh() {
      read(false, true);
      return { ok: true };
    },
    follow: display.follow,
  };
}
