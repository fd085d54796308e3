import { useState } from 'react';
import { type LikelyPair, type PersonFacts, whoStays } from '../../lib/prospects/duplicates.ts';
import type { FoundPeople, PeopleAsked } from '../../lib/prospects/people-query.ts';
import type { MenuPain, Prospect } from '../../lib/prospects/types.ts';
import { Button } from '../ui/Button.tsx';
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { LikelyPairs } from './LikelyPairs.tsx';
import { NobodyFound, NobodyKept } from './NobodyHere.tsx';
import { OpenList } from './OpenList.tsx';
import { PeopleSearch } from './PeopleSearch.tsx';
import { countWords, numberWords, whoWords } from './people-words.ts';
import { SelectPeople } from './SelectPeople.tsx';
import './people.css';

export interface PeopleListProps {
  /** What stands in the fields. */
  readonly asked: PeopleAsked;
  /** The last answer, and what it answers. */
  readonly found: FoundPeople & { readonly asked: PeopleAsked };
  readonly menu: readonly Pick<MenuPain, 'id' | 'text'>[];
  /** Shown while the list is of everybody. */
  readonly pairs: readonly LikelyPair[];
  /** Local midnight. */
  readonly today: Date;
  /** What came of the last merge or deletion; null where there was none. */
  readonly outcome: string | null;
  readonly onAsk: (patch: Partial<PeopleAsked>) => void;
  readonly onClear: () => void;
  readonly onMore: () => void;
  readonly onOpen: (id: number) => void;
  readonly onMerge: (intoId: number, fromId: number) => void;
  readonly onDelete: (ids: readonly number[] | 'all') => void;
  readonly onTellApart: (pair: LikelyPair) => void;
}

type Pair = { readonly stays: PersonFacts; readonly goes: PersonFacts };

/** Everybody the seller keeps: searched, filtered, sorted, opened, merged and deleted. */
export function PeopleList(props: PeopleListProps) {
  const { asked, found, menu, pairs, today, outcome, onAsk, onClear, onMore, onOpen, onMerge, onDelete } = props;
  const [selecting, setSelecting] = useState(false);
  const [chosen, setChosen] = useState<readonly Prospect[]>([]);
  const [merging, setMerging] = useState<Pair | null>(null);
  const { total, kept, people } = found;
  const lines = { people, sort: found.asked.sort, today };
  const said = (
    <div role="status" className="live">
      {outcome !== null && <Notice>{outcome}</Notice>}
    </div>
  );
  if (kept === 0) {
    return (
      <div className="stack people">
        {said}
        <NobodyKept />
      </div>
    );
  }
  return (
    <div className="stack people">
      <PeopleSearch asked={asked} menu={menu} onAsk={onAsk} />
      {said}
      <div className="row-apart">
        <p role="status" className="quiet">
          {countLine(found)}
        </p>
        <Button
          look="quiet"
          onPress={() => {
            setSelecting(!selecting);
            setChosen([]);
          }}
        >
          {selecting ? 'Stop choosing' : 'Choose several'}
        </Button>
      </div>
      {total === kept && <LikelyPairs pairs={pairs} onMerge={setMerging} onTellApart={props.onTellApart} />}
      {total === 0 && <NobodyFound asked={found.asked} menu={menu} onClear={onClear} />}
      {selecting ? (
        <SelectPeople
          {...lines}
          kept={kept}
          chosen={chosen}
          onChoose={setChosen}
          onDelete={(ids) => {
            onDelete(ids);
            setChosen([]);
          }}
          onMerge={(one, other) => {
            const [stays, goes] = whoStays(one, other);
            setMerging({ stays, goes });
          }}
        />
      ) : (
        <OpenList {...lines} onOpen={onOpen} />
      )}
      {total !== null && total > people.length && (
        <div className="row">
          <Button onPress={onMore}>Show more</Button>
        </div>
      )}
      <MergeDialog
        pair={merging}
        onMerge={(intoId, fromId) => {
          onMerge(intoId, fromId);
          setChosen([]);
        }}
        onClose={() => setMerging(null)}
      />
    </div>
  );
}

/** `37 of 212 people`, and all of them while nothing narrows the list. */
function countLine({ total, kept }: FoundPeople): string {
  if (total === null || kept === null) return '';
  return total === kept ? countWords(total) : `${numberWords(total)} of ${countWords(kept)}`;
}

interface MergeDialogProps {
  readonly pair: Pair | null;
  readonly onMerge: (intoId: number, fromId: number) => void;
  readonly onClose: () => void;
}

function MergeDialog({ pair, onMerge, onClose }: MergeDialogProps) {
  const stays = pair === null ? '' : whoWords(pair.stays);
  const goes = pair === null ? '' : whoWords(pair.goes);
  return (
    <ConfirmDialog
      open={pair !== null}
      title="Make one person of these two?"
      text={`The record of ${stays} stays and takes in everything from the record of ${goes}: addresses, notes, troubles and messages. Where the two say something else, the words of the second stand among the free notes, so nothing is lost. It cannot be split again.`}
      confirm="Merge"
      onConfirm={() => {
        if (pair !== null) onMerge(pair.stays.id, pair.goes.id);
      }}
      onClose={onClose}
    />
  );
}
