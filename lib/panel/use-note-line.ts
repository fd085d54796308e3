import { useCallback, useState } from 'react';
import type { NoteKind } from '../engine/conversation/types.ts';
import { createPanelClient } from '../messaging/panel-client.ts';
import type { OpenDraft } from '../storage/open-drafts.ts';
import { outcomeWords } from './outcome-words.ts';
import type { Proposals } from './proposals.ts';

export interface NoteLines {
  readonly use: (note: string, kind: NoteKind) => void;
  /** What came of the last one, in a sentence; null before. */
  readonly said: string | null;
}

const CANNOT = 'This cannot be put into the draft as it is: it says it already, there is no place for it, or no room.';

/** Puts a note into the open draft as a sentence of its own, where such a sentence belongs. */
export function useNoteLine(
  proposals: Proposals,
  open: OpenDraft | null | undefined,
  tabId: number | null,
): NoteLines | null {
  const [said, setSaid] = useState<string | null>(null);
  const use = useCallback(
    async (note: string, kind: NoteKind) => {
      if (!open || tabId === null) return;
      const { boxKey, draft } = open;
      const made = await proposals.proposer().catch(() => null);
      const line = made?.noteAsLine(note, kind, draft) ?? null;
      if (line === null) return setSaid(CANNOT);
      const edits = [{ start: line.at, end: line.at, text: line.insert }];
      const page = createPanelClient(tabId);
      const reply = await page.applyEdits({ boxKey, baseText: draft.text, edits, rewriteKind: null });
      setSaid(reply.ok ? `In the draft: “${line.text}”` : outcomeWords('suggestion', reply));
    },
    [proposals, open, tabId],
  );
  if (!open || tabId === null) return null;
  // Words that did not fit into the panel's memory: nothing can be put among them.
  if (open.draft.text === '' && open.analysis?.verdict === 'scored') return null;
  return { use: (note, kind) => void use(note, kind), said };
}
