import { keptBy, rowsOf } from './kept.ts';
import { openExtensionPage, type Session } from './session.ts';
import { until } from './until.ts';

export interface SentRow {
  readonly key: string;
  readonly site: string;
  readonly channel: string;
  readonly how: string;
  readonly verdict: string;
  readonly firstScore: number | null;
  readonly score: number | null;
  readonly rewriteTaken: string | null;
  readonly rewriteScores?: { readonly before: number; readonly after: number };
  readonly kept: {
    readonly text: string;
    readonly subject: string | null;
    readonly to: readonly { name?: string; email?: string; profile?: string }[];
  } | null;
}

/** The rows of the history as they lie in the database. */
export async function history(session: Session): Promise<readonly SentRow[]> {
  // Any file of the extension's origin will do; this one runs nothing.
  const page = await openExtensionPage(session, 'manifest.json');
  try {
    return rowsOf(await keptBy(page), 'history') as unknown as readonly SentRow[];
  } finally {
    await page.close();
  }
}

/** Rows beyond those in `before`, once there are `count` of them. */
export function newRows(session: Session, before: readonly SentRow[], count = 1): Promise<readonly SentRow[]> {
  const known = new Set(before.map(({ key }) => key));
  return until(`${count} new row(s) of history`, async () => {
    const rows = (await history(session)).filter(({ key }) => !known.has(key));
    return rows.length >= count && rows;
  });
}
