import { openSession } from '../support/session.ts';
import { insertionCosts } from './page/insertion.ts';
import { loadCosts } from './page/load.ts';
import { sessionPieces } from './page/longest.ts';
import { marksDelays } from './page/marks.ts';
import { bytesPerBox } from './page/memory.ts';
import { spread } from './page/spread.ts';
import { type PageRow, printedPage } from './page/table.ts';
import { keyCosts } from './page/typing.ts';

/** As slow as a processor of which four make one of ours. */
const SLOWDOWN = 4;

type Add = (what: string, limit: string | null, values: readonly number[], unit?: PageRow['unit']) => void;

/** What the coach costs the page it stands in, from the browser's own traces; and what the same page costs without it. */
export async function measurePage(): Promise<readonly PageRow[]> {
  const rows: PageRow[] = [];
  const add: Add = (what, limit, values, unit = 'ms') => rows.push({ what, limit, unit, cost: spread(values) });
  const session = await openSession();
  const bare = await openSession({ extension: null });
  try {
    add('page load, all of ours, 4x', 'load', await loadCosts(session, 20, SLOWDOWN));
    for (const words of [160, 2_000])
      add(`a key in ${words.toLocaleString('en')} words, 4x`, 'keystroke', await keyCosts(session, words, 8, SLOWDOWN));
    const own = await insertionCosts(session, 8, SLOWDOWN);
    const without = await insertionCosts(bare, 8, SLOWDOWN);
    add('20,000 elements inserted: ours while they are, 4x', 'insertion', own.during);
    add('  and ours after it, one look at the page, 4x', null, own.after);
    add('  the page itself with the coach, 4x', null, own.page);
    add('  the page itself without it, 4x', null, without.page);
    add('pause to painted marks, 160 words, worker warm', 'marksWarm', await delays('warm', 160, 40));
    add('  with 2,000 words', null, await delays('warm', 2_000, 20));
    add('  160 words, worker cold', 'marksCold', await delays('cold', 160, 15));
    const perBox = (await bytesPerBox(session)) - (await bytesPerBox(bare));
    add('memory of one more box', 'memoryPerBox', [perBox / 1000], 'kB');
    for (const { what, pieces } of await sessionPieces(session, SLOWDOWN))
      add(`longest: ${what}, 4x`, 'longest', [Math.max(...pieces.map(({ cost }) => cost))]);
  } finally {
    await session.close();
    await bare.close();
  }
  return rows;

  function delays(worker: 'warm' | 'cold', words: number, rounds: number): Promise<readonly number[]> {
    return marksDelays(session, { worker, words, rounds });
  }
}

if (import.meta.main) console.log(printedPage(await measurePage()));
