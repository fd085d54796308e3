import type { Edit } from '../messaging/protocol.ts';
import type { ComposeBox } from '../sites/types.ts';

/** A change that was made, and how to take it back. */
export interface Applied {
  readonly before: string;
  readonly after: string;
  readonly steps: number;
}

const settled = (text: string) => text.replace(/\n+$/, '');

export function withEdits(base: string, edits: readonly Edit[]): string {
  let text = '';
  let from = 0;
  for (const edit of edits) {
    text += base.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return text + base.slice(from);
}

/** One edit from the first change to the last. */
function joined(base: string, edits: readonly Edit[]): Edit | null {
  const start = edits[0]?.start;
  const end = edits.at(-1)?.end;
  if (start === undefined || end === undefined) return null;
  const within = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  return { start, end, text: withEdits(base.slice(start, end), within) };
}

/** Nothing but lines: rewriting such a stretch in one go loses no bold, no link and no picture. */
function onlyLines(box: ComposeBox, { start, end }: Edit): boolean {
  const stretch = box.range({ start, end })?.cloneContents();
  return stretch ? stretch.querySelector(':not(div, br, p), [style]') === null : false;
}

/** An edit that puts nothing in its place takes a neighbour along, because removing words alone tidies the spaces too. */
function neverEmpty(base: string, edit: Edit): Edit {
  if (edit.text !== '') return edit;
  const before = base.charAt(edit.start - 1);
  const after = base.charAt(edit.end);
  if (before && (before !== '\n' || !after)) return { ...edit, start: edit.start - 1, text: before };
  return after ? { ...edit, end: edit.end + 1, text: after } : edit;
}

/** As few steps as leave everything between the changes untouched: one if it can be, else one per line, else one per change. */
function stepsFor(box: ComposeBox, base: string, edits: readonly Edit[]): Edit[] {
  const whole = joined(base, edits);
  if (!whole) return [];
  if (onlyLines(box, whole)) return [whole];
  const steps: Edit[] = [];
  let line: Edit[] = [];
  const flush = () => {
    const one = joined(base, line);
    if (one && line.length > 1 && onlyLines(box, one)) steps.push(one);
    else steps.push(...line);
    line = [];
  };
  for (const edit of edits) {
    const last = line.at(-1);
    if (last && base.slice(last.end, edit.start).includes('\n')) flush();
    line.push(edit);
  }
  flush();
  return steps;
}

export function takeBack(box: ComposeBox, { before, after, steps }: Applied): boolean {
  if (box.text() !== after) return false;
  for (let i = 0; i < steps && box.text() !== before; i++) box.undo();
  return box.text() === before;
}

/**
 * Makes all edits or none. `base` must be the box's present text; edits are in order and do not overlap.
 * From the last to the first, so that the places of the others stay right.
 */
export function applyEdits(box: ComposeBox, base: string, edits: readonly Edit[]): Applied | 'changed' | 'refused' {
  if (box.text() !== base) return 'changed';
  const wanted = edits.filter((edit) => base.slice(edit.start, edit.end) !== edit.text);
  const steps = stepsFor(box, base, wanted).map((edit) => neverEmpty(base, edit));
  let done = 0;
  for (const { start, end, text } of steps.toReversed()) {
    const result = box.replace({ start, end }, text, base.slice(start, end));
    if (result !== 'done') {
      for (; done > 0 && box.text() !== base; done--) box.undo();
      return done === 0 && result === 'changed' && box.text() !== base ? 'changed' : 'refused';
    }
    done++;
  }
  const after = box.text();
  if (after !== settled(withEdits(base, wanted))) {
    for (; done > 0; done--) box.undo();
    return 'refused';
  }
  return { before: base, after, steps: done };
}
