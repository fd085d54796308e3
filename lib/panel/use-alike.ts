import { useMemo } from 'react';
import type { Person } from '../engine/types.ts';
import { type Alike, createAlike, type SentText } from '../insights/alike.ts';
import { recentTexts, sentTo } from '../storage/history.ts';
import type { OpenDraft } from '../storage/open-drafts.ts';
import { peopleOf } from '../storage/person-keys.ts';
import type { HistoryRow, YouwardDatabase } from '../storage/schema.ts';
import { usePrivateTab } from './use-private-tab.ts';
import { useStored } from './use-stored.ts';

/** Messages a draft is held against: the newest of all, and the newest to the same people. */
const MOST_SENT = 50;

const NOBODY: readonly Person[] = [];

/** Of real messages whose words are kept, each once; the draft's own row is left out, as it may come back from sending. */
function textsOf(rows: readonly HistoryRow[], draftKey: string): SentText[] {
  const once = new Map(rows.map((row) => [row.key, row]));
  return [...once.values()].flatMap(({ key, site, kept }) =>
    key === draftKey || site === 'practice' || kept === null ? [] : [{ text: kept.text, people: peopleOf(kept.to) }],
  );
}

/**
 * What of the messages sent before the open draft is the same as; null where there is nothing to judge, nobody to write
 * to, or a private window. What was sent is read once for a draft; a new analysis only counts again.
 */
export function useAlike(
  database: YouwardDatabase,
  open: OpenDraft | null | undefined,
  tabId: number | null,
): Alike | null {
  const kept = usePrivateTab(tabId) === false;
  const judged = open?.analysis?.verdict === 'scored' && !open.notProspecting && open.site !== 'practice';
  const people = (kept && judged && open.draft.to) || NOBODY;
  const draftKey = open?.draftKey ?? '';
  const keys = peopleOf(people);
  const key = JSON.stringify([draftKey, keys]);
  const stored = useStored(
    database,
    async (db) => {
      if (keys.length === 0) return { key, texts: [] };
      const rows = await Promise.all([recentTexts(db, MOST_SENT), sentTo(db, keys, MOST_SENT)]);
      return { key, texts: textsOf(rows.flat(), draftKey) };
    },
    [key],
  );
  const texts = stored?.ok && stored.value.key === key ? stored.value.texts : undefined;
  const alikeTo = useMemo(() => (texts?.length ? createAlike(texts) : null), [texts]);
  const text = open?.draft.text ?? '';
  return useMemo(() => {
    if (alikeTo === null || text === '') return null;
    const [, about]: [string, readonly string[]] = JSON.parse(key);
    return alikeTo(text, about);
  }, [alikeTo, text, key]);
}
