import type { Analysis, Finding } from '../engine/types.ts';
import type { Face, Presence } from '../messaging/protocol.ts';
import { focusBeside } from '../sites/composed.ts';
import { bareWords } from '../sites/reading.ts';
import type { BoxCheck, ComposeBox } from '../sites/types.ts';
import { createBadge } from './badge.ts';
import { type CardActions, findingCard, type MenuActions, menuCard } from './card.ts';
import { type Layer, make } from './layer.ts';
import type { Mark, Marks } from './marks.ts';
import { rectOf } from './measure.ts';
import { watchPointing } from './pointing.ts';
import type { Popup } from './popup.ts';
import { PAUSE } from './rhythm.ts';
import { chooseMarks, heldSentence } from './spans.ts';
import { later, onEnd } from './timing.ts';
import { whenRead } from './when-read.ts';

/** How long the sentence under the caret is left alone after a keystroke. */
const HOLD = 1_200;

export interface Surfaces {
  readonly layer: Layer;
  readonly marks: Marks;
  readonly popup: Popup;
}

/** What is known of a box at present: written by its session, read by its display. */
export interface View {
  check: BoxCheck;
  presence: Presence;
  analysis: Analysis | null;
  face: Face | null;
  /** The text the analysis is about. */
  text: string;
}

export type DisplayActions = CardActions & MenuActions & { readonly panel: () => void };

export interface Display {
  /** Badge and marks as the view has them; no face, no badge. */
  show(): void;
  /** Chooses the marks anew for the text as it stands. */
  remark(): void;
  /** Takes away at once what the page has changed under a mark. */
  revalidate(): void;
  say(words: string): void;
}

/** Draws one box's badge, marks and cards. Knows nothing of messages. */
export function createDisplay(
  box: ComposeBox,
  { layer, marks, popup }: Surfaces,
  view: View,
  typedAt: () => number,
  act: DisplayActions,
  closed: AbortSignal,
): Display {
  const { body, root } = box;
  let shown: readonly Mark[] = [];
  let cancelHold = () => {};
  let cancelReading = () => {};

  const says = (words: string, { text }: Finding) => words === text || bareWords(words) === bareWords(text);
  const intact = ({ range, finding }: Mark) =>
    !range.collapsed && body.contains(range.endContainer) && says(`${range}`, finding);
  const setMarks = (next: readonly Mark[]) => {
    const isOpen = ({ finding }: Mark) => finding === popup.owner();
    if (shown.some(isOpen) && !next.some(isOpen)) popup.close();
    shown = next;
    marks.show(box, next);
  };
  const remark = () => {
    cancelHold();
    cancelReading();
    if (!view.analysis || !view.presence.marks) return setMarks([]);
    cancelReading = whenRead(box, mark, closed);
  };
  const mark = () => {
    if (!view.analysis) return;
    const text = box.text();
    const wait = typedAt() + HOLD - Date.now();
    const caret = wait > 0 ? box.caret() : null;
    if (wait > 0) cancelHold = later(wait, remark, closed);
    const held = caret === null ? null : heldSentence(text, caret);
    setMarks(
      chooseMarks(view.analysis.findings, view.text, text, held)
        .map(({ finding, span }) => ({ finding, range: box.range(span) ?? new Range() }))
        .filter(intact),
    );
  };

  const avoid = () => box.obstacles().map(rectOf);
  const showCard = (mark: Mark, byKeyboard: boolean) => {
    if (!intact(mark) || !view.presence.card) return;
    layer.standBy(body);
    popup.open(mark.finding, findingCard(mark.finding, act), mark.range.getBoundingClientRect(), avoid(), byKeyboard);
  };
  const showMenu = (byKeyboard: boolean) => {
    const show = (finding: Finding) => {
      const mark = shown.find((one) => one.finding === finding);
      if (mark) showCard(mark, true);
    };
    const marked = shown.map(({ finding }) => finding);
    popup.open(badge, menuCard(marked, act, show), badge.rect(), avoid(), byKeyboard);
  };
  const badge = createBadge(box, layer, act.panel, showMenu, closed);
  watchPointing(
    body,
    () => shown,
    () => Date.now() - typedAt() > PAUSE,
    (mark) => showCard(mark, false),
    popup.leave,
    closed,
  );
  onEnd(closed, () => {
    setMarks([]);
    popup.close(badge);
  });

  return {
    show() {
      const face = view.presence.badge ? view.face : null;
      const { check } = view;
      badge.show(face, check.level === 'partial' ? `Not seen in this box: ${check.missing.join(', ')}` : '');
      if (face && root.contains(focusBeside(root))) layer.announce(face.name);
      remark();
    },
    remark,
    revalidate() {
      if (!shown.every(intact)) setMarks(shown.filter(intact));
    },
    say(words) {
      if (!view.presence.card) return;
      layer.standBy(body);
      popup.open({}, [make('p', '', words)], badge.rect(), avoid(), false);
    },
  };
}
