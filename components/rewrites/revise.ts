import type { RewriteChange, Span } from '../../lib/engine/types.ts';

interface Replacement extends Span {
  readonly text: string;
}

/** The text after the edits, which are ordered and do not overlap. */
export function withEdits(text: string, edits: readonly Replacement[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** Group of what is changed beside the changes of a proposal; nobody takes or refuses it on its own. */
export const NO_GROUP = -1;

/** A change with its place in the text that all changes make: `from` to `to`. */
interface Placed {
  readonly change: RewriteChange;
  readonly from: number;
  readonly to: number;
}

/**
 * Changes of the draft that do what `revision` does to the text that `changes` make of it. What it reaches into becomes
 * one change with it, under the group of the first.
 */
export function revise(
  draft: string,
  changes: readonly RewriteChange[],
  revision: Replacement,
): readonly RewriteChange[] {
  const between = withEdits(draft, changes);
  const placed = placesOf(changes);
  const within = placed.filter(({ from, to }) => from <= revision.start && revision.end <= to).slice(0, 1);
  // A place beside a change is before it or behind it in the draft; as part of the change it is both.
  const touched =
    within.length > 0 ? within : placed.filter(({ from, to }) => from <= revision.end && to >= revision.start);
  const from = Math.min(revision.start, touched[0]?.from ?? revision.start);
  const to = Math.max(revision.end, touched.at(-1)?.to ?? revision.end);
  const before = placed.filter((one) => !touched.includes(one) && one.to <= from);
  const shift = grown(before);
  const whys = new Set(touched.map(({ change }) => change.why).filter((why) => why !== ''));
  const revised: RewriteChange = {
    start: from - shift,
    end: to - shift - grown(touched),
    text: between.slice(from, revision.start) + revision.text + between.slice(revision.end, to),
    why: [...whys].join(' '),
    group: touched[0]?.change.group ?? NO_GROUP,
  };
  const after = placed.filter((one) => !touched.includes(one) && !before.includes(one));
  return [...before.map(({ change }) => change), revised, ...after.map(({ change }) => change)];
}

function placesOf(changes: readonly RewriteChange[]): readonly Placed[] {
  let shift = 0;
  return changes.map((change) => {
    const from = change.start + shift;
    shift += change.text.length - (change.end - change.start);
    return { change, from, to: from + change.text.length };
  });
}

/** By how many units the text gets longer. */
function grown(placed: readonly Placed[]): number {
  return placed.reduce((sum, { change }) => sum + change.text.length - (change.end - change.start), 0);
}
