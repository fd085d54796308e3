import type { Finding } from '../engine/types.ts';
import { caretPlace } from '../sites/selection.ts';
import type { Mark } from './marks.ts';
import { later } from './timing.ts';

/** Milliseconds a pointer or a caret rests on a marked word before its card opens. */
const REST = 300;
/** From a move of the caret to the look at where it is; every key moves it. */
const LOOK = 100;

/**
 * Tells when the pointer or the caret comes to rest on a mark, and when it leaves. `quiet` says whether the person has
 * stopped typing: nothing opens under somebody's typing.
 */
export function watchPointing(
  body: HTMLElement,
  marks: () => readonly Mark[],
  quiet: () => boolean,
  rest: (mark: Mark) => void,
  leave: () => void,
  signal: AbortSignal,
): void {
  const options = { signal };
  let x = 0;
  let y = 0;
  /** Marks are made anew at every look at the text; what they are about stays. */
  let current: Finding | undefined;
  let cancel = () => {};

  const wait = () => {
    cancel = later(
      REST,
      () => {
        const mark = marks().find(({ finding }) => finding === current);
        if (mark && quiet()) rest(mark);
        else if (mark) wait();
      },
      signal,
    );
  };
  const settleOn = (mark: Mark | undefined) => {
    if (mark?.finding === current) return;
    cancel();
    if (current) leave();
    current = mark?.finding;
    if (mark) wait();
  };
  const under = ({ range }: Mark) =>
    [...range.getClientRects()].some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top - 2 && y <= bottom + 2,
    );
  let looking = false;
  const caretMoved = () => {
    if (!looking) later(LOOK, lookAtCaret, signal);
    looking = true;
  };
  const lookAtCaret = () => {
    looking = false;
    const place = getSelection()?.isCollapsed ? caretPlace(body) : null;
    if (!place || !body.contains(place[0])) return;
    settleOn(marks().find(({ range }) => range.isPointInRange(...place)));
  };

  body.addEventListener(
    'pointermove',
    (event) => {
      x = event.clientX;
      y = event.clientY;
      settleOn(marks().find(under));
    },
    options,
  );
  body.addEventListener('pointerleave', () => settleOn(undefined), options);
  document.addEventListener('selectionchange', caretMoved, options);
}
