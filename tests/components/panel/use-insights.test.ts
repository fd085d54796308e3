import '../../support/fake-extension.ts';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Period } from '../../../lib/insights/period.ts';
import { useInsights, useInsightsDetails } from '../../../lib/panel/use-insights.ts';
import { useWeekLines } from '../../../lib/panel/use-week-lines.ts';
import { recordSent } from '../../../lib/storage/history.ts';
import { addMenuPain } from '../../../lib/storage/pain-menu.ts';
import { freshDatabase, historyRow } from '../../storage/rows.ts';

afterEach(cleanup);

const TODAY = '2026-11-25';
const PAIN = { text: 'Recall calls slip', phrases: [], who: '', consequence: '', future: '', pinned: true, gap: false };

test('one range of days is read: the period, and what this week is held against', async () => {
  const database = freshDatabase();
  for (const day of ['2026-01-05', '2026-10-14', '2026-11-24']) {
    await recordSent(database, historyRow({ key: day, day }));
  }
  const { result, rerender } = renderHook(({ period }) => useInsights(database, period, TODAY, 1), {
    initialProps: { period: '4-weeks' as Period },
  });
  const days = () => (result.current?.ok ? result.current.value.totals.map(({ day }) => day) : null);
  await waitFor(() => expect(days()).toEqual(['2026-10-14', '2026-11-24']));
  expect(result.current).toMatchObject({ value: { from: '2026-11-02', since: '2026-01-05' } });
  rerender({ period: 'all' });
  await waitFor(() => expect(days()).toEqual(['2026-01-05', '2026-10-14', '2026-11-24']));
  await act(() => recordSent(database, historyRow({ key: 'new', day: TODAY })));
  await waitFor(() => expect(days()).toContain(TODAY));
});

test('the three lines follow what is sent', async () => {
  const database = freshDatabase();
  const target = { interactions: 3, score: null };
  const { result } = renderHook(() => useWeekLines(database, TODAY, 1, target));
  await waitFor(() => expect(result.current?.ok).toBe(true));
  await act(() => recordSent(database, historyRow({ day: TODAY, score: 64 })));
  await waitFor(() =>
    expect(result.current).toMatchObject({
      value: [{ thisWeek: { n: 1, value: 64 } }, { n: 1 }, { thisWeek: 1, missing: 2 }],
    }),
  );
});

test('pains come with how many have them, and texts with how alike they are', async () => {
  const database = freshDatabase();
  await addMenuPain(database, PAIN, 1);
  await recordSent(database, historyRow());
  const { result } = renderHook(() => useInsightsDetails(database));
  await waitFor(() =>
    expect(result.current).toMatchObject({
      value: { pains: [{ text: 'Recall calls slip', pinned: true, people: 0 }], sameness: { n: 1, count: 0 } },
    }),
  );
});
