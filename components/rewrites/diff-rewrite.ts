import { diffWordsWithSpace } from 'diff';
import type { RewriteChange } from '../../lib/engine/types.ts';

export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added' | 'blank';
  readonly text: string;
}

/** Long replacements are shown whole: a word-level comparison of that much text would take seconds and help nobody. */
const COMPARED_AT_MOST = 4_000;

/** Below this share of kept text, removed-then-added reads better than words mixed together. */
const KEPT_AT_LEAST = 0.4;

/**
 * The draft with the changes in it, in reading order: what stays, what goes, what comes.
 * `same` + `removed` parts joined give the draft; `same` + `added` + `blank` parts joined give the proposal.
 */
export function diffRewrite(
  draft: string,
  changes: readonly RewriteChange[],
  blanks: readonly string[],
): readonly DiffPart[] {
  const parts: DiffPart[] = [];
  let at = 0;
  for (const change of changes) {
    push(parts, 'same', draft.slice(at, change.start));
    for (const part of compare(draft.slice(change.start, change.end), change.text)) {
      if (part.kind === 'added') pushWithBlanks(parts, part.text, blanks);
      else push(parts, part.kind, part.text);
    }
    at = change.end;
  }
  push(parts, 'same', draft.slice(at));
  return parts;
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
  let rest = text;
  while (rest !== '') {
    const next = blanks
      .map((blank) => ({ blank, at: rest.indexOf(blank) }))
      .filter((hit) => hit.at >= 0 && hit.blank !== '')
      .sort((a, b) => a.at - b.at)[0];
    if (next === undefined) break;
    push(parts, 'added', rest.slice(0, next.at));
    parts.push({ kind: 'blank', text: next.blank });
    rest = rest.slice(next.at + next.blank.length);
  }
  push(parts, 'added', rest);
}

function push(parts: DiffPart[], kind: DiffPart['kind'], text: string): void {
  if (text === '') return;
  const last = parts.at(-1);
  if (last?.kind === kind && kind !== 'blank') parts[parts.length - 1] = { kind, text: last.text + text };
  else parts.push({ kind, text });
}
