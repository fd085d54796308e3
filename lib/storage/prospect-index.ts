import { needToBuy } from '../prospects/need.ts';
import { searchWords } from '../prospects/search-words.ts';
import { superTotal } from '../prospects/super.ts';
import { blankProspect, type Prospect } from '../prospects/types.ts';

export { searchWords };

/** What a record is found and sorted by; worked out at every write, never shown. */
export interface ProspectIndex {
  /** Beginnings of these are what a search looks for. */
  readonly words: readonly string[];
  readonly sortName: string;
  /** 0 for who has the most to show that they need to buy, up to 100: the browser reads an index fastest upwards. */
  readonly needRank: number;
  /** Total of the strongest trouble, 0-20. */
  readonly superBest: number;
  readonly menuIds: readonly number[];
  /** The next day on which something promised is due. */
  readonly nextDue?: string;
}

/** Words of one record that are searched; more only make every search slower. */
const MOST_WORDS = 60;

/** The record with its index, in the shape it is stored in. */
export function indexed<P extends Omit<Prospect, 'id'>>(prospect: P): P & ProspectIndex {
  const { name, company, role, keys, pains, trustLog } = prospect;
  const texts = [name, company, role, ...keys, ...pains.map(({ text }) => text)];
  const due = trustLog.flatMap((event) => (event.state === 'open' && event.due !== '' ? [event.due] : [])).sort()[0];
  return {
    ...prospect,
    words: [...new Set(texts.flatMap(searchWords))].slice(0, MOST_WORDS),
    sortName: searchWords(name || keys[0] || '').join(' '),
    needRank: 100 - needToBuy(prospect),
    superBest: Math.max(0, ...pains.map(superTotal)),
    menuIds: pains.flatMap(({ menuId }) => menuId ?? []),
    ...(due !== undefined && { nextDue: due }),
  };
}

/** The record without its index. Whatever a record lacks, as one of an older version does, is not filled yet. */
export function plainProspect(stored: Prospect & Partial<ProspectIndex>): Prospect {
  const { words: _1, sortName: _2, needRank: _3, superBest: _4, menuIds: _5, nextDue: _6, ...prospect } = stored;
  return { ...blankProspect(prospect.keys, prospect.updatedAt), ...prospect };
}
