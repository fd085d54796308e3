import type { RewriteChange, Span } from '../types.ts';

/** A replacement in spans of the original draft; the reason travels with it into the proposal. */
export interface Edit extends Span {
  readonly text: string;
  readonly why: string;
  /** What the edit takes or brings that another edit brings or takes: edits that share a tie only make sense together. */
  readonly ties?: readonly string[];
  /** A decision of its own, also where it touches another. */
  readonly apart?: boolean;
}

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

function tiesOf(edits: readonly Edit[]): { readonly ties?: readonly string[] } {
  const ties = [...new Set(edits.flatMap((edit) => edit.ties ?? []))];
  return ties.length === 0 ? {} : { ties };
}

/** Edits as changes a person can take or leave: those that share a tie, directly or through others, are one group. */
export function asChanges(edits: readonly Edit[]): readonly RewriteChange[] {
  const groups = edits.map((_, i) => i);
  const lastWith = new Map<string, number>();
  edits.forEach(({ ties }, i) => {
    for (const tie of ties ?? []) {
      const one = groups[i] ?? i;
      const other = groups[lastWith.get(tie) ?? i] ?? i;
      lastWith.set(tie, i);
      const from = Math.max(one, other);
      groups.forEach((group, at) => {
        if (group === from) groups[at] = Math.min(one, other);
      });
    }
  });
  return edits.map(({ start, end, text, why }, i) => ({ start, end, text, why, group: groups[i] ?? i }));
}

/**
 * Ordered edits without overlaps: of two that overlap the one that came first in `edits` stays; neighbours that touch
 * become one, unless each is a decision of its own, and what changes nothing goes.
 */
export function mergeEdits(text: string, edits: readonly Edit[]): readonly Edit[] {
  const changes = (edit: Edit) => text.slice(edit.start, edit.end) !== edit.text;
  const accepted: Edit[] = [];
  for (const edit of edits.filter(changes)) {
    const clashes = (other: Edit) =>
      (edit.start < other.end && other.start < edit.end) ||
      (edit.start === other.start && edit.start === edit.end && other.start === other.end);
    if (!accepted.some(clashes)) accepted.push(edit);
  }
  accepted.sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: Edit[] = [];
  for (const edit of accepted) {
    const last = merged.at(-1);
    const own = last !== undefined && (last.apart || edit.apart) && last.why !== edit.why;
    if (last && last.end === edit.start && !own) {
      const why = joinReasons(last.why, edit.why);
      const joined = { start: last.start, end: edit.end, text: last.text + edit.text, why };
      merged[merged.length - 1] = {
        ...joined,
        ...tiesOf([last, edit]),
        ...(last.apart && edit.apart && { apart: true }),
      };
    } else merged.push(edit);
  }
  // Two that touch may put back together what one of them took away.
  return merged.filter(changes);
}

interface Placed {
  readonly edit: Edit;
  /** Span in the text between the two passes: what a first edit wrote there, what a second edit replaces there. */
  readonly start: number;
  readonly end: number;
  readonly pass: 1 | 2;
}

/** Places in the text between two passes name other sentences than places in the original. */
function ofSecondPass({ ties, ...edit }: Edit): Edit {
  return ties === undefined ? edit : { ...edit, ties: ties.map((tie) => `${tie}'`) };
}

/**
 * Edits of the original that do what `second` does to the text that `first` makes of it. Both are ordered and do not
 * overlap; where they meet they become one edit with the reasons of both.
 */
export function composeEdits(original: string, first: readonly Edit[], second: readonly Edit[]): readonly Edit[] {
  const between = applyEdits(original, first);
  const placed: Placed[] = second.map((edit) => ({ edit, start: edit.start, end: edit.end, pass: 2 }));
  let moved = 0;
  for (const edit of first) {
    const start = edit.start + moved;
    placed.push({ edit, start, end: start + edit.text.length, pass: 1 });
    moved += edit.text.length - (edit.end - edit.start);
  }
  placed.sort((a, b) => a.start - b.start || a.end - b.end || a.pass - b.pass);
  const groups: Placed[][] = [];
  let reached = -1;
  for (const one of placed) {
    const group = groups.at(-1);
    const own = one.edit.apart && group?.every(({ edit, pass }) => edit.apart && pass === one.pass);
    if (group && (one.start < reached || (one.start === reached && !own))) group.push(one);
    else groups.push([one]);
    reached = Math.max(reached, one.end);
  }
  let shift = 0;
  return groups.map((group) => {
    const start = Math.min(...group.map((one) => one.start));
    const end = Math.max(...group.map((one) => one.end));
    const from = start - shift;
    for (const { edit, pass } of group) if (pass === 1) shift += edit.text.length - (edit.end - edit.start);
    const inside = group
      .filter(({ pass }) => pass === 2)
      .map(({ edit }) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
    const reasons = new Set(group.map(({ edit }) => edit.why).filter((why) => why !== ''));
    return {
      start: from,
      end: end - shift,
      text: applyEdits(between.slice(start, end), inside),
      why: [...reasons].join(' '),
      ...tiesOf(group.map(({ edit, pass }) => (pass === 2 ? ofSecondPass(edit) : edit))),
    };
  });
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
    ...edit,
    start: edit.start + head,
    end: edit.end - tail,
    text: edit.text.slice(head, edit.text.length - tail),
  };
}
