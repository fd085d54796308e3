import type { Draft } from '../../../lib/engine/types.ts';
import { openHalf } from '../../corpus/halves.ts';
import { draftOf, labelledMessages } from '../../corpus/learn/material.ts';
import { withNotes } from './notes.ts';

export interface CorpusDraft {
  readonly id: string;
  readonly draft: Draft;
}

/** Every message of the open corpus with what is known around it, each text once. */
function corpusDrafts(): readonly CorpusDraft[] {
  const { pairs, good, drafts } = openHalf();
  const all: readonly CorpusDraft[] = [
    ...labelledMessages().map((message) => ({ id: message.id, draft: draftOf(message) })),
    ...pairs.flatMap(({ id, worse, better }) => [
      { id: `${id} (worse)`, draft: worse },
      { id: `${id} (better)`, draft: better },
    ]),
    ...good.map(({ id, ...draft }) => ({ id, draft })),
    ...drafts.map(({ id, draft }) => ({ id, draft })),
  ];
  return [...new Map(all.toReversed().map((one) => [one.draft.text, one])).values()].toReversed();
}

/** The same messages, every other one by a seller who has written down what is known, in one form or another. */
export function draftsAndNoted(): readonly CorpusDraft[] {
  return corpusDrafts().map(({ id, draft }, turn) =>
    turn % 2 === 0 ? { id, draft } : { id: `${id} (noted)`, draft: withNotes(draft, (turn - 1) / 2) },
  );
}
