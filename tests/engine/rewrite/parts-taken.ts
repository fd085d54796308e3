import { applyEdits } from '../../../lib/engine/rewrite/edits.ts';
import type { RewriteChange } from '../../../lib/engine/types.ts';

interface Proposed {
  readonly text: string;
  readonly changes: readonly RewriteChange[];
}

/** What stands in the box when somebody takes one group of changes alone, or all but one. */
export function textsInPart(draft: string, { changes }: Proposed): readonly string[] {
  const groups = [...new Set(changes.map(({ group }) => group))];
  if (groups.length < 2) return [];
  return groups.flatMap((group) => [
    applyEdits(
      draft,
      changes.filter((change) => change.group === group),
    ),
    applyEdits(
      draft,
      changes.filter((change) => change.group !== group),
    ),
  ]);
}
