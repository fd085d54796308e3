import { diffWordsWithSpace } from 'diff';
import type { RewriteChange } from '../../lib/engine/types.ts';
import { placesOfBlanks } from './fill-blanks.ts';

export interface DiffPart {
  /** `kept`: the person's own words in the place of a change they refused. */
  readonly kind: 'same' | 'removed' | 'added' | 'blank' | 'kept';
  readonly text: string;
  /** The group of the change whose first difference this is. */
  readonly group?: number;
}

/** Long replacements are shown whole: a word-level comparison of that much text would take seconds and help nobody. */
const COMPARED_AT_MOST = 4_000;

/** Below this share of kept text, removed-then-added reads better than words mixed together. */
const KEPT_AT_LEAST = 0.4;

/**
 * The draft with the changes in it, in reading order: what stays, what goes, what comes.
 * `same` + `kept` + `removed` parts joined give the draft; `same` + `kept` + `added` + `blank` parts joined give the
 * proposal without the refused changes.
 */
export function diffRewrite(
  draft: string,
  changes: readonly RewriteChange[],
  blanks: readonly string[],
  refused: readonly RewriteChange[] = [],
): readonly DiffPart[] {
  const parts: DiffPart[] = [];
  let at = 0;
  for (const { change, kept } of inOrder(changes, refused)) {
    push(parts, 'same', draft.slice(at, change.start));
    const before = draft.slice(change.start, change.end);
    const own = kept ? [{ kind: 'kept', text: before } as const] : changed(before, change.text, blanks);
    const first = own.findIndex(({ kind }) => kind !== 'same');
    for (const [index, part] of own.entries()) parts.push(index === first ? { ...part, group: change.group } : part);
    at = change.end;
  }
  push(parts, 'same', draft.slice(at));
  return parts;
}

/** A refused change that another has grown over has nothing left to show. */
function inOrder(changes: readonly RewriteChange[], refused: readonly RewriteChange[]) {
  const standing = refused.filter(({ start, end }) => !changes.some((one) => one.start < end && start < one.end));
  return [
    ...changes.map((change) => ({ change, kept: false })),
    ...standing.map((change) => ({ change, kept: true })),
  ].sort((a, b) => a.change.start - b.change.start || a.change.end - b.change.end);
}

/** The parts of one change. */
function changed(before: string, after: string, blanks: readonly string[]): readonly DiffPart[] {
  const parts: DiffPart[] = [];
  for (const part of compare(before, after)) {
    if (part.kind === 'added') pushWithBlanks(parts, part.text, blanks);
    else push(parts, part.kind, part.text);
  }
  return parts;
}

/** The words that go and those that come when one text takes the place of another; stretches that stay become an ellipsis. */
export function differences(before: string, after: string): { readonly removed: string; readonly added: string } {
  const parts = compare(before, after);
  const only = (kind: DiffPart['kind']) =>
    parts
      .filter((part) => part.kind === kind)
      .map(({ text }) => text)
      .join(' … ');
  return { removed: only('removed'), added: only('added') };
}

function compare(before: string, after: string): readonly DiffPart[] {
  const whole: DiffPart[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  if (before === '' || after === '' || before.length + after.length > COMPARED_AT_MOST) return whole;
  const parts = grouped(
    diffWordsWithSpace(before, after).map(
      (part): DiffPart => ({ kind: part.added ? 'added' : part.removed ? 'removed' : 'same', text: part.value }),
    ),
  );
  const kept = parts.reduce((sum, part) => sum + (part.kind === 'same' ? part.text.trim().length : 0), 0);
  return kept >= KEPT_AT_LEAST * Math.min(before.length, after.length) ? parts : whole;
}

/** A space or a little word that happens to stay is no help between two changes: it goes and comes with them. */
function isCrumb(part: DiffPart): boolean {
  return part.kind === 'same' && part.text.trim().length <= 3;
}

/** In every stretch of changes first all that goes, then all that comes. */
function grouped(parts: readonly DiffPart[]): readonly DiffPart[] {
  const result: DiffPart[] = [];
  let removed = '';
  let added = '';
  const settle = () => {
    push(result, 'removed', removed);
    push(result, 'added', added);
    removed = '';
    added = '';
  };
  for (const [index, part] of parts.entries()) {
    const between = index > 0 && index < parts.length - 1;
    if (part.kind === 'same' && !(between && isCrumb(part))) {
      settle();
      push(result, 'same', part.text);
      continue;
    }
    if (part.kind !== 'added') removed += part.text;
    if (part.kind !== 'removed') added += part.text;
  }
  settle();
  return result;
}

function pushWithBlanks(parts: DiffPart[], text: string, blanks: readonly string[]): void {
  let at = 0;
  for (const { start, end, blank } of placesOfBlanks(text, blanks)) {
    push(parts, 'added', text.slice(at, start));
    parts.push({ kind: 'blank', text: blank });
    at = end;
  }
  push(parts, 'added', text.slice(at));
}

function push(parts: DiffPart[], kind: DiffPart['kind'], text: string): void {
  if (text === '') return;
  const last = parts.at(-1);
  if (last?.kind === kind && kind !== 'blank') parts[parts.length - 1] = { ...last, text: last.text + text };
  else parts.push({ kind, text });
}
