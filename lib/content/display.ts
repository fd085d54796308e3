import type { Analysis, Finding } from '../engine/types.ts';
import type { Presence } from '../messaging/protocol.ts';
import { bareWords } from '../sites/reading.ts';
import type { BoxCheck, ComposeBox } from '../sites/types.ts';
import { createBadge } from './badge.ts';
import { type CardActions, findingCard, type MenuActions, menuCard, noteCard, unreadableCard } from './card.ts';
import type { Layer } from './layer.ts';
import { kindOf, type Marks } from './marks.ts';
import type { Box } from './place.ts';
import { watchPointing } from './pointing.ts';
import type { Popup } from './popup.ts';
import { PAUSE } from './rhythm.ts';
import { chooseMarks, heldSentence, type Placed } from './spans.ts';
import { later } from './timing.ts';
import type { Face } from './wording.ts';

/** How long the sentence under the caret is left alone after a keystroke. */
const HOLD = 1_200;

/** What a box's badge and marks say at present. */
export interface View {
  /** Null while there is nothing to say. */
  readonly face: Face | null;
  readonly check: BoxCheck;
  readonly presence: Presence;
  readonly analysis: Analysis | null;
  /** The text the analysis is about. */
  readonly text: string;
}

export interface DisplayPorts {
  readonly layer: Layer;
  readonly marks: Marks;
  readonly popup: Popup;
  readonly now: () => number;
  readonly typedAt: () => number;
  readonly hidden: (finding: Finding) => boolean;
  readonly act: CardActions & Omit<MenuActions, 'show'>;
  /** The shape of the page, for a box that cannot be read. */
  readonly report: () => string;
}

export interface Display {
  show(view: View): void;
  /** Chooses the marks anew for the text as it stands. */
  remark(): void;
  /** Takes away at once what the page has changed under a mark. */
  revalidate(): void;
  say(words: string): void;
  follow(): void;
}

interface Mark extends Placed {
  readonly range: Range;
}

/** Draws one box's badge, marks and cards. Knows nothing of messages. */
export function createDisplay(box: ComposeBox, ports: DisplayPorts, closed: AbortSignal): Display {
  const { layer, marks, popup, now, typedAt } = ports;
  const page = box.body.ownerDocument;
  let view: View | null = null;
  let shown: readonly Mark[] = [];
  let cancelHold = () => {};

  const intact = ({ range, finding }: Pick<Mark, 'range' | 'finding'>) =>
    !range.collapsed &&
    box.body.contains(range.commonAncestorContainer) &&
    bareWords(range.toString()) === bareWords(finding.text);

  const setMarks = (next: readonly Mark[]) => {
    const open = popup.owner();
    const has = (list: readonly Mark[]) => list.some(({ finding }) => finding === open);
    if (open && has(shown) && !has(next)) popup.close();
    shown = next;
    marks.show(
      box,
      next.map(({ range, finding }) => ({ range, kind: kindOf(finding.dimension) })),
    );
  };
  const remark = () => {
    cancelHold();
    if (!view?.analysis || !view.presence.marks) return setMarks([]);
    const text = box.text();
    const wait = typedAt() + HOLD - now();
    const caret = wait > 0 ? box.caret() : null;
    if (wait > 0) cancelHold = later(wait, remark, closed);
    const held = caret === null ? null : heldSentence(text, caret);
    const placed = chooseMarks(view.analysis.findings, view.text, text, held, ports.hidden);
    setMarks(
      placed.flatMap((one) => {
        const range = box.range(one.span);
        return range && intact({ range, finding: one.finding }) ? [{ ...one, range }] : [];
      }),
    );
  };

  const avoid = (): Box[] => box.obstacles().map((element) => element.getBoundingClientRect());
  const corner = (): Box => badge.rect() ?? box.root.getBoundingClientRect();
  const missing = () => (view?.check.level === 'partial' ? view.check.missing : []);
  const showCard = (mark: Mark, focus: boolean) => {
    if (!intact(mark)) return;
    const { finding, range } = mark;
    const content = findingCard(page, finding, ports.act);
    const anchor = range.getBoundingClientRect();
    popup.open({ owner: finding, label: `Youward: ${finding.text}`, content, anchor, avoid: avoid(), focus });
  };
  const showMenu = (focus: boolean) => {
    if (popup.owner() === badge) return popup.close();
    const state = {
      marked: shown.map(({ finding }) => finding),
      prospecting: view?.analysis?.verdict !== 'not-prospecting',
      unseen: missing(),
    };
    const show = (finding: Finding) => {
      const mark = shown.find((one) => one.finding === finding);
      if (mark) showCard(mark, true);
    };
    const content =
      view?.check.level === 'unreadable'
        ? unreadableCard(page, ports.report)
        : menuCard(page, state, { ...ports.act, show });
    popup.open({ owner: badge, label: 'Youward', content, anchor: corner(), avoid: [], focus });
  };
  const badge = createBadge(
    box,
    layer,
    {
      open: (byKeyboard) => (view?.check.level === 'unreadable' ? showMenu(byKeyboard) : ports.act.panel()),
      more: showMenu,
    },
    closed,
  );
  watchPointing(
    box.body,
    () => shown,
    () => now() - typedAt() > PAUSE,
    { rest: (mark) => showCard(mark, false), leave: popup.leave },
    closed,
  );
  closed.addEventListener(
    'abort',
    () => {
      setMarks([]);
      if (popup.owner() === badge) popup.close();
    },
    { once: true },
  );

  return {
    show(next) {
      view = next;
      const face = next.presence.badge ? next.face : null;
      badge.show(face, missing().length > 0 ? `Not seen in this box: ${missing().join(', ')}` : '');
      if (face && box.root.contains(page.activeElement)) layer.announce(face.name);
      remark();
    },
    remark,
    revalidate() {
      if (!shown.every(intact)) setMarks(shown.filter(intact));
    },
    say(words) {
      popup.open({
        owner: {},
        label: 'Youward',
        content: noteCard(page, words),
        anchor: corner(),
        avoid: avoid(),
        focus: false,
      });
    },
    follow: () => badge.settle(false),
  };
}
