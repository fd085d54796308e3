import type { Draft, Finding } from '../engine/types.ts';
import type { PageClient } from '../messaging/page-client.ts';
import type { ApplyReply, ApplyRequest, ChoiceReport, Presence, Site, TakenRewrite } from '../messaging/protocol.ts';
import { focusBeside } from '../sites/composed.ts';
import type { ComposeBox } from '../sites/types.ts';
import { type Applied, applyEdits, takeBack } from './apply.ts';
import { menuChoices } from './choices.ts';
import { createDisplay, type Surfaces, type View } from './display.ts';
import { createRhythm } from './rhythm.ts';
import { createSelfCheck } from './self-check.ts';
import { watchSending } from './sending.ts';
import { shiftSpan, withNeighbouringSpace } from './spans.ts';
import { every, later, onEnd } from './timing.ts';
import { whenRead } from './when-read.ts';

/** Gmail builds a box in steps: what was missing at first may be there now. */
const SECOND_CHECK = 1_000;
const SOON = 200;
/** Milliseconds between two looks at what tells nobody that it has changed. */
const SECOND_LOOK = 1_000;
/** Milliseconds between two looks whether the extension is still there. */
const STILL_THERE = 5_000;

const NOT_JUDGED = { label: 'Not judged', name: 'Youward: not judged', stop: false };

/** What a draft keeps when its box is closed and opened again (full screen does that). */
export interface Carried {
  firstScore: number | null;
  composeMs: number;
  rewriteTaken: TakenRewrite | null;
}

export const nothingCarried = (): Carried => ({ firstScore: null, composeMs: 0, rewriteTaken: null });

export interface SessionPorts {
  readonly site: Site;
  readonly client: PageClient;
  /** What may be shown before the person's wishes are known. */
  readonly presence: Presence;
  readonly boxKey: string;
  /** The key of this draft: the site's own where it has one and no other open box holds it. */
  readonly draftKey: () => string;
  readonly carried: Carried;
  /** Called when the message has gone and its box has stayed: what is written in it now is another one. */
  readonly next: () => void;
  /** Called when the extension has gone from under the page. */
  readonly gone: () => void;
}

export interface Session {
  applyEdits(request: ApplyRequest): ApplyReply;
  undoApply(): ApplyReply;
  refresh(): ApplyReply;
}

function draftOf(box: ComposeBox): Draft {
  const subject = box.subject();
  const lastInbound = box.lastInbound();
  const seller = box.self();
  const limit = box.limit();
  return {
    text: box.text(),
    channel: box.channel,
    stage: box.stage(),
    to: box.recipients(),
    ...(subject === null ? {} : { subject }),
    ...(lastInbound === null ? {} : { lastInbound }),
    ...(limit === null ? {} : { limit }),
    ...(seller === null ? {} : { seller }),
  };
}

/** One per open compose box: reads it in the pauses, asks, draws the answer. Everything of it ends with `closed`. */
export function startSession(
  box: ComposeBox,
  surfaces: Surfaces,
  { site, client, presence, boxKey, draftKey, carried, next, gone }: SessionPorts,
  closed: AbortSignal,
): Session {
  const { body, root } = box;
  let sequence = 0;
  let asked = '';
  let seen = '';
  const view: View = {
    check: box.check(),
    presence,
    analysis: null,
    face: null,
    text: '',
  };
  /** The person wants no coaching for whom this is addressed to. */
  let quietFor = false;
  let applied: (Applied & { readonly takenBefore: TakenRewrite | null }) | null = null;
  /** What was asked up to here is about the draft before a proposal was put into it. */
  let askedBefore = 0;

  const redraw = () => {
    if (view.analysis) display.show();
  };
  const tell = (state: 'opened' | 'focused' | 'closed') => {
    const sight = state === 'closed' ? null : selfCheck.news();
    if (state === 'opened' && !sight) return;
    void client.reportBox({ site, boxKey, state, check: view.check, ...(sight && { sight }) });
  };
  const selfCheck = createSelfCheck(box);
  let heardFocus = false;
  const inFocus = () => root.contains(focusBeside(root));

  let cancelReading = () => {};
  const read = (sentenceEnded = false, again = false) => {
    if (again) asked = '';
    cancelReading();
    cancelReading = whenRead(box, () => lookAgain(sentenceEnded), closed);
  };
  const lookAgain = (sentenceEnded: boolean) => {
    if (!client.alive()) return gone();
    view.check = selfCheck.check();
    if (view.check.level === 'unreadable') return; // The adapter has seen it too and says so at its next sweep.
    // The page may keep the event to itself.
    if (!heardFocus && inFocus()) tell('focused');
    const draft = draftOf(box);
    seen = draft.text;
    const question = JSON.stringify([draft, view.check]);
    if (question === asked) return redraw();
    asked = question;
    void ask(draft, ++sequence, sentenceEnded);
  };
  const ask = async (draft: Draft, mine: number, sentenceEnded: boolean) => {
    const askedAt = Date.now();
    const reply = await client.analyse({
      site,
      boxKey,
      draftKey: draftKey(),
      sequence: mine,
      draft,
      check: view.check,
    });
    if (closed.aborted || mine !== sequence) return;
    if (!reply.ok) {
      view.analysis = null;
      const { reason } = reply;
      if (reason === 'gone') return gone();
      if (reason === 'failed') asked = '';
      quietFor = reason === 'person-off';
      if ('presence' in reply) view.presence = reply.presence;
      view.face = reason === 'site-off' ? null : 'face' in reply ? reply.face : NOT_JUDGED;
      return display.show();
    }
    quietFor = false;
    view.analysis = reply.analysis;
    view.presence = reply.presence;
    view.face = reply.face;
    view.text = draft.text;
    const { score } = reply.analysis;
    carried.firstScore ??= score;
    const taken = carried.rewriteTaken;
    if (taken && mine > askedBefore) carried.rewriteTaken = { ...taken, after: taken.after ?? score };
    // Nothing moves under somebody's typing, except when a sentence has ended; the next pause draws.
    if (sentenceEnded || typedAt() <= askedAt) redraw();
  };
  const { typedAt, composeMs, typed, changed, soon } = createRhythm(read, carried.composeMs, closed);

  const afterEdit = () => {
    selfCheck.renew();
    display.remark();
    soon(SOON);
  };
  const remember = (choice: ChoiceReport) => {
    surfaces.popup.close();
    void client.remember(choice).then(() => closed.aborted || read(false, true));
  };
  const dismiss = (kind: 'hide' | 'never', finding: Finding) => {
    const { analysis } = view;
    if (analysis) view.analysis = { ...analysis, findings: analysis.findings.filter((other) => other !== finding) };
    redraw();
    remember({ kind, draftKey: draftKey(), rule: finding.rule, words: finding.text });
  };
  const act = {
    apply(finding: Finding) {
      surfaces.popup.close();
      const text = box.text();
      const words = finding.suggestions[0]?.text ?? '';
      let span = shiftSpan(finding, view.text, text);
      const there = span && text.slice(span.start, span.end) === finding.text;
      if (span && words === '') span = withNeighbouringSpace(text, span);
      const result = span && there ? box.replace(span, words, text.slice(span.start, span.end)) : 'changed';
      if (result !== 'done') display.say('The page did not take this. Your text is as it was.');
      afterEdit();
    },
    hide: (finding: Finding) => dismiss('hide', finding),
    never: (finding: Finding) => dismiss('never', finding),
    choices() {
      const quiet = { draft: view.analysis?.verdict === 'not-prospecting', person: quietFor };
      return menuChoices({ site, draftKey: draftKey(), people: box.recipients() }, quiet);
    },
    choose: remember,
    panel() {
      surfaces.popup.close();
      void client.openPanel();
    },
  };
  const display = createDisplay(box, surfaces, view, typedAt, act, closed);

  const focused = () => {
    heardFocus = true;
    void client.warm();
    tell('focused');
    soon();
  };
  const options = { signal: closed };
  body.addEventListener(
    'input',
    (event) => {
      cancelReading(); // What is being read is no longer what stands there.
      typed(event as InputEvent);
    },
    options,
  );
  root.addEventListener('focusin', focused, options);
  // Subject and recipients are not watched; leaving their fields is when they are done.
  const left = () => {
    heardFocus = false;
    soon();
  };
  root.addEventListener('focusout', left, options);
  const observer = new MutationObserver(() => {
    display.revalidate();
    changed();
  });
  observer.observe(body, { childList: true, characterData: true, subtree: true });
  // A value that a script has set makes no mutation and no event.
  if (body instanceof HTMLTextAreaElement) every(SECOND_LOOK, () => box.text() === seen || changed(), closed);
  watchSending(
    box,
    typedAt,
    (how) => ({
      site,
      boxKey,
      draftKey: draftKey(),
      draft: draftOf(box),
      how,
      firstScore: carried.firstScore,
      composeMs: composeMs(),
      rewriteTaken: carried.rewriteTaken,
    }),
    (sent) => {
      void client.recordSent(sent);
      if (box.afterSending === 'empties') next();
    },
    closed,
  );
  onEnd(closed, () => {
    observer.disconnect();
    carried.composeMs = composeMs();
    tell('closed');
  });
  tell('opened');
  if (inFocus()) focused();
  soon();
  later(
    SECOND_CHECK,
    () => {
      selfCheck.renew();
      view.check = selfCheck.check();
      tell('opened');
      soon();
    },
    closed,
  );
  every(STILL_THERE, () => client.alive() || gone(), closed);

  return {
    applyEdits({ baseText, edits, rewriteKind }) {
      const result = applyEdits(box, baseText, edits);
      if (typeof result === 'string') return { ok: false, reason: result };
      applied = { ...result, takenBefore: carried.rewriteTaken };
      askedBefore = sequence;
      if (rewriteKind) carried.rewriteTaken = { kind: rewriteKind, before: view.analysis?.score ?? null, after: null };
      afterEdit();
      return { ok: true };
    },
    undoApply() {
      const reason = applied ? takeBack(box, applied) : 'changed';
      if (reason !== 'done') return { ok: false, reason };
      carried.rewriteTaken = applied?.takenBefore ?? null;
      applied = null;
      afterEdit();
      return { ok: true };
    },
    refresh() {
      read(false, true);
      return { ok: true };
    },
  };
}
