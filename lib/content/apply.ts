import type { Edit } from '../messaging/protocol.ts';
import { withoutEnd } from '../sites/reading.ts';
import type { ComposeBox } from '../sites/types.ts';

/** A change that was made, and how to take it back. */
export interface Applied {
  readonly before: string;
  readonly after: string;
  readonly steps: number;
}

/** One edit from the first change to the last. */
function joined(base: string, edits: readonly Edit[]): Edit {
  const start = edits[0]?.start ?? 0;
  let end = start;
  let text = '';
  for (const edit of edits) {
    text += base.slice(end, edit.start) + edit.text;
    end = edit.end;
  }
  return { start, end, text };
}

/** Nothing but lines: rewriting such a stretch in one go loses no bold, no link and no picture. */
function onlyLines(box: ComposeBox, edit: Edit): boolean {
  const stretch = box.range(edit)?.cloneContents();
  return !!stretch && !stretch.querySelector(':not(div,br,p),[style]');
}

function stepBack(box: ComposeBox, text: string, steps: number): boolean {
  for (let left = steps; left > 0 && box.text() !== text; left--) box.undo();
  return box.text() === text;
}

export function takeBack(box: ComposeBox, { before, after, steps }: Applied): 'done' | 'changed' | 'refused' {
  if (box.text() !== after) return 'changed';
  return stepBack(box, before, steps) ? 'done' : 'refused';
}

/**
 * Makes all edits or none. `base` must be the box's present text; edits are in order and do not overlap. One step where
 * that touches nothing between the changes, else one per change, from the last to the first.
 */
export function applyEdits(box: ComposeBox, base: string, edits: readonly Edit[]): Applied | 'changed' | 'refused' {
  if (box.text() !== base) return 'changed';
  const wanted = edits.filter(({ start, end, text }) => base.slice(start, end) !== text);
  const whole = joined(base, wanted);
  const steps = wanted.length > 1 && onlyLines(box, whole) ? [whole] : wanted.toReversed();
  let done = 0;
  for (const step of steps) {
    if (box.replace(step, step.text, base.slice(step.start, step.end)) !== 'done') break;
    done++;
  }
  // What a box that is no longer in the page holds is not what the person sees.
  if (!box.body.isConnected) return 'changed';
  const after = box.text();
  if (after === withoutEnd(base.slice(0, whole.start) + whole.text + base.slice(whole.end))) {
    return { before: base, after, steps: done };
  }
  return stepBack(box, base, done) ? 'refused' : 'changed';
}
