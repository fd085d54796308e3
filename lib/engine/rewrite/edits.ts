import type { RewriteChange } from '../types.ts';

/** A replacement in spans of the original draft; the reason travels with it into the proposal. */
export type Edit = RewriteChange;

/** The text with all edits carried out. They must be ordered and must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const edit of edits) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}

const joinReasons = (a: string, b: string): string => (a === b || b === '' ? a : a === '' ? b : `${a} ${b}`);

/**
 * Ordered edits without overlaps: of two that overlap the one that came first in `edits` stays; neighbours that touch
 * become one, and what changes nothing goes.
 */
export function mergeEdits(text: string, edits: readonly Edit[]): readonly Edit[] {
  const accepted: Edit[] = [];
  for (const edit of edits) {
    if (text.slice(edit.start, edit.end) === edit.text) continue;
    const clashes = (other: Edit) =>
      (edit.start < other.end && other.start < edit.end) ||
      (edit.start === other.start && edit.start === edit.end && other.start === other.end);
    if (!accepted.some(clashes)) accepted.push(edit);
  }
  accepted.sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: Edit[] = [];
  for (const edit of accepted) {
    const last = merged.at(-1);
    if (last && last.end === edit.start) {
      const why = joinReasons(last.why, edit.why);
      merged[merged.length - 1] = { start: last.start, end: edit.end, text: last.text + edit.text, why };
    } else merged.push(edit);
  }
  return merged;
}

/** Without the space both sides begin or end with, so that a change does not reach over paragraph breaks that stay. */
export function trimEdit(text: string, edit: Edit): Edit {
  const old = text.slice(edit.start, edit.end);
  const shorter = Math.min(old.length, edit.text.length);
  const isSpace = (character: string | undefined) => character !== undefined && /\s/.test(character);
  let head = 0;
  while (head < shorter && old[head] === edit.text[head] && isSpace(old[head])) head++;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === edit.text.at(-1 - tail) && isSpace(old.at(-1 - tail))) tail++;
  return {
    start: edit.start + head,
    end: edit.end - tail,
    text: edit.text.slice(head, edit.text.length - tail),
    why: edit.why,
  };
}
