import { later, oncePerFrame } from './timing.ts';

/** Milliseconds a pointer or a caret rests on a marked word before its card opens. */
const REST = 300;

/**
 * Tells when the pointer or the caret comes to rest on one of the ranges, and when it leaves. `quiet` says whether the
 * person has stopped typing: nothing opens under somebody's typing.
 */
export function watchPointing<T extends { readonly range: Range }>(
  body: HTMLElement,
  marks: () => readonly T[],
  quiet: () => boolean,
  told: { readonly rest: (mark: T) => void; readonly leave: () => void },
  signal: AbortSignal,
): void {
  const page = body.ownerDocument;
  let x = 0;
  let y = 0;
  let current: T | null = null;
  let cancel = () => {};

  const settleOn = (mark: T | null) => {
    if (mark === current) return;
    cancel();
    if (current) told.leave();
    current = mark;
    if (!mark) return;
    const rest = () => {
      if (current !== mark || !marks().includes(mark)) return;
      if (quiet()) told.rest(mark);
      else cancel = later(REST, rest, signal);
    };
    cancel = later(REST, rest, signal);
  };
  const under = ({ range }: T) =>
    [...range.getClientRects()].some((r) => x >= r.left && x <= r.right && y >= r.top - 2 && y <= r.bottom + 2);
  const look = oncePerFrame(() => settleOn(marks().find(under) ?? null), signal);
  body.addEventListener(
    'pointermove',
    (event) => {
      x = event.clientX;
      y = event.clientY;
      if (current || marks().length > 0) look();
    },
    { passive: true, signal },
  );
  body.addEventListener('pointerleave', () => settleOn(null), { passive: true, signal });

  const lookAtCaret = oncePerFrame(() => {
    const selection = page.getSelection();
    const node = selection?.focusNode;
    if (!selection?.isCollapsed || !node || !body.contains(node)) return;
    const { focusOffset } = selection;
    settleOn(marks().find(({ range }) => range.isPointInRange(node, focusOffset)) ?? null);
  }, signal);
  page.addEventListener(
    'selectionchange',
    () => {
      if (current || marks().length > 0) lookAtCaret();
    },
    { passive: true, signal },
  );
}
