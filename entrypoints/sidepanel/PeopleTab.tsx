import { useState } from 'react';
import { PeopleList } from '../../components/prospects/PeopleList.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { deletePeople, mergeTwo } from '../../lib/panel/people-changes.ts';
import { usePeopleStore } from '../../lib/panel/people-store.ts';
import { useLikelyPairs } from '../../lib/panel/use-likely-pairs.ts';
import { usePeople } from '../../lib/panel/use-people.ts';
import { pairKey } from '../../lib/prospects/duplicates.ts';
import type { PeopleProps } from './People.tsx';

export function PeopleTab({ database, onOpen }: PeopleProps) {
  const { asked, limit, notSame, ask, clear, showMore, tellApart } = usePeopleStore();
  const { found, trouble, menu, today } = usePeople(database, asked, limit);
  const [changes, setChanges] = useState(0);
  const [outcome, setOutcome] = useState<string | null>(null);
  // After the list: both read all people.
  const pairs = useLikelyPairs(database, notSame, typeof found?.total === 'number' ? changes : null);
  const after = (change: Promise<string>) =>
    void change.then((sentence) => {
      setOutcome(sentence);
      setChanges((count) => count + 1);
    });
  if (trouble !== null) return <Notice>{trouble}</Notice>;
  if (found === undefined) return null;
  return (
    <PeopleList
      asked={asked}
      found={found}
      menu={menu}
      pairs={pairs}
      today={today}
      outcome={outcome}
      onAsk={(patch) => {
        setOutcome(null);
        ask(patch);
      }}
      onClear={clear}
      onMore={showMore}
      onOpen={onOpen}
      onMerge={(intoId, fromId) => after(mergeTwo(database, intoId, fromId))}
      onDelete={(ids) => after(deletePeople(database, ids))}
      onTellApart={(pair) => tellApart(pairKey(pair))}
    />
  );
}
