import { beforeAll, expect, test } from 'vitest';
import { dayOf } from '../../lib/plan/day.ts';
import type { Interaction } from '../../lib/plan/types.ts';
import type { HistoryRow } from '../../lib/storage/schema.ts';
import { spread } from '../bench/page/spread.ts';
import { totalsOf } from '../support/half-year.ts';
import { manyPeople } from '../support/many-people.ts';
import { seedRows } from '../support/seed-people.ts';
import { openExtensionPage } from '../support/session.ts';
import { slowness } from '../support/slowness.ts';
import { stage } from '../support/stage.ts';
import { until } from '../support/until.ts';

const session = stage();
const MESSAGES = 100_000;
const LIMIT_MS = 300;

/** Every scored message as an interaction nobody planned, a third of them with an outcome. */
const doneOf = (rows: readonly HistoryRow[]): readonly Interaction[] =>
  rows.flatMap(({ key, day, sentAt, channel, composeMs, score }, id) =>
    score === null
      ? []
      : [
          {
            id: id + 1,
            day,
            at: sentAt,
            how: channel === 'email' ? 'email' : 'linkedin',
            ms: composeMs,
            sentKey: key,
            planItemId: null,
            planned: false,
            whyKind: '',
            objectiveKind: '',
            gave: null,
            touch: 1,
            superBest: id % 21,
            outcome: id % 3 === 0 ? 'moved' : id % 3 === 1 ? 'no-answer' : null,
            outcomeAt: null,
            repliedAt: null,
            thread: null,
            heard: null,
          },
        ],
  );

const { history } = manyPeople(2_000, MESSAGES);
// The newest of them were sent today, whenever this runs.
const last =
  history
    .map(({ day }) => day)
    .sort()
    .at(-1) ?? '';
const ahead = Math.round((Date.parse(dayOf(new Date())) - Date.parse(last)) / 86_400_000);
const later = (day: string) => new Date(Date.parse(day) + ahead * 86_400_000).toISOString().slice(0, 10);
const rows = history.map((row) => ({ ...row, day: later(row.day), sentAt: row.sentAt + ahead * 86_400_000 }));

// Interactions themselves are not read: their sums are enough.
beforeAll(async () => {
  await seedRows(session(), { history: rows, dayTotals: totalsOf(rows, doneOf(rows)) });
}, 300_000);

test('the figures of two years stand within three tenths of a second', async () => {
  const page = await openExtensionPage(session(), 'insights.html');
  // Told by the page itself, from the start of the navigation to the first frame in which the figures stand.
  await page.evaluateOnNewDocument(() => {
    const look = () => {
      if (document.querySelector('.week-lines') === null) return;
      watcher.disconnect();
      requestAnimationFrame(() => {
        (window as unknown as { shownAt: number }).shownAt = performance.now();
      });
    };
    const watcher = new MutationObserver(look);
    watcher.observe(document, { subtree: true, childList: true });
  });
  const times: number[] = [];
  for (let i = 0; i < 6; i += 1) {
    await page.reload();
    const shown = await until('the figures', () =>
      page.evaluate(() => (window as unknown as { shownAt?: number }).shownAt ?? null),
    );
    times.push(shown);
    await until('the charts', async () => (await page.$$('svg.chart-svg')).length >= 8);
  }
  const warm = times.slice(1);
  expect(spread(warm).p50, `median of ${warm.map(Math.round).join(', ')} ms`).toBeLessThan(
    LIMIT_MS * (await slowness(session())),
  );
});
