import { isPractice } from '../insights/day-total.ts';
import { isScored, LEAK_MESSAGES } from '../insights/leaks.ts';
import { SAMENESS_TEXTS } from '../insights/sameness.ts';
import type { Day, HistoryRow, YouwardDatabase } from './schema.ts';

/** Rows that are looked at in one step, and in all: where nobody ever scores, a look back ends all the same. */
const STEP = 40;
const MOST = 400;

async function last(
  database: YouwardDatabase,
  index: 'sentAt' | 'textSentAt',
  wanted: (row: HistoryRow) => boolean,
  count: number,
): Promise<HistoryRow[]> {
  const found: HistoryRow[] = [];
  for (let seen = 0; seen < MOST && found.length < count; seen += STEP) {
    const rows = await database.history.orderBy(index).reverse().offset(seen).limit(STEP).toArray();
    found.push(...rows.filter(wanted));
    if (rows.length < STEP) break;
  }
  return found.slice(0, count);
}

/** The last twenty messages with a score, newest first; practice is none. */
export async function lastScored(
  database: YouwardDatabase,
): Promise<Pick<HistoryRow, 'site' | 'score' | 'dimensions'>[]> {
  const rows = await last(database, 'sentAt', isScored, LEAK_MESSAGES);
  return rows.map(({ site, score, dimensions }) => ({ site, score, dimensions }));
}

/** The last twenty texts that are kept, newest first; practice is none. */
export async function lastTexts(database: YouwardDatabase): Promise<string[]> {
  const rows = await last(database, 'textSentAt', (row) => !isPractice(row) && row.kept !== null, SAMENESS_TEXTS);
  return rows.flatMap(({ kept }) => (kept === null ? [] : [kept.text]));
}

/** The first day of which there are sums; null where there are none. */
export async function firstDayKept(database: YouwardDatabase): Promise<Day | null> {
  const first = await database.dayTotals.orderBy('day').first();
  return first?.day ?? null;
}
