import '../../support/fake-extension.ts';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { createGuess } from '../../../lib/panel/guess.ts';
import { useCalibration } from '../../../lib/panel/use-calibration.ts';
import { useReflections } from '../../../lib/panel/use-reflections.ts';
import { useSelfRatings } from '../../../lib/panel/use-self-ratings.ts';
import { recordSent } from '../../../lib/storage/history.ts';
import { writeReflection } from '../../../lib/storage/reflections.ts';
import { freshDatabase, historyRow } from '../../storage/rows.ts';

afterEach(cleanup);

const NOON = new Date(2026, 10, 27, 12).getTime();
const now = () => NOON;

test('a guess is kept with its day, said as it was, and counted', async () => {
  const database = freshDatabase();
  const guess = createGuess(database, now);
  const { result } = renderHook(() => useCalibration(database, '2026-11-01', '2026-11-27', 1));
  await waitFor(() => expect(result.current).toMatchObject({ ok: true, value: { all: { n: 0 } } }));
  await act(async () => {
    expect(await guess({ draftKey: 'a', guess: 62, score: 48 })).toBe('You said 62, it was 48.');
    expect(await guess({ draftKey: 'b', guess: 48, score: 48 })).toBe('You said 48, and it was 48.');
    // Another window was first.
    expect(await guess({ draftKey: 'a', guess: 48, score: 48 })).toBe('You said 62, it was 48.');
  });
  await waitFor(() => expect(result.current).toMatchObject({ ok: true, value: { all: { n: 2 } } }));
  expect(result.current).toMatchObject({ value: { points: [{ day: '2026-11-27', gap: 14 }, { gap: 0 }] } });
});

test('reflections are those of this week and before it, live', async () => {
  const database = freshDatabase();
  await writeReflection(database, '2026-11-16', { base: '', text: 'Earlier.' }, 1);
  const { result } = renderHook(() => useReflections(database, '2026-11-23', now));
  await waitFor(() => expect(result.current.text).toBe(''));
  expect(result.current.earlier).toMatchObject([{ week: '2026-11-16', text: 'Earlier.' }]);
  await act(async () => {
    expect(await result.current.write({ base: '', text: ' Now. ' })).toEqual({ outcome: 'kept', value: 'Now.' });
  });
  await waitFor(() => expect(result.current.text).toBe('Now.'));
  expect(await result.current.write({ base: '', text: 'Mine.' })).toEqual({ outcome: 'changed', theirs: 'Now.' });
  expect(await result.current.write({ base: 'Now.', text: 'x'.repeat(2_001) })).toMatchObject({ outcome: 'refused' });
});

test('ratings stand beside the scores of their quarter, and fall due again', async () => {
  const database = freshDatabase();
  const sent = async (day: string, score: number, count: number) => {
    for (let index = 0; index < count; index++)
      await recordSent(database, historyRow({ key: `${day}-${index}`, day, score }), []);
  };
  await sent('2026-08-01', 30, 5);
  await sent('2026-11-20', 70, 6);
  const { result, rerender } = renderHook(({ today }) => useSelfRatings(database, today, now), {
    initialProps: { today: '2026-08-15' },
  });
  await waitFor(() => expect(result.current.view).toMatchObject({ due: true, nextOn: null, scores: { mean: 30 } }));
  await act(async () => {
    expect(await result.current.keep({ ten: 'All theirs.', rating: 5, nextStep: '' })).toMatchObject({ ok: true });
  });
  await waitFor(() => expect(result.current.view).toMatchObject({ due: false, nextOn: '2026-11-13' }));
  rerender({ today: '2026-11-27' });
  await waitFor(() => expect(result.current.view).toMatchObject({ due: true, scores: { scored: 6, mean: 70 } }));
  expect(result.current.view?.ratings).toMatchObject([
    { day: '2026-08-15', rating: 5, scores: { scored: 5, mean: 30 } },
  ]);
});

test('a rating that another window kept meanwhile is not written over, and that is said', async () => {
  const database = freshDatabase();
  const here = renderHook(() => useSelfRatings(database, '2026-11-27', now));
  await waitFor(() => expect(here.result.current.view).toBeDefined());
  const { keep } = here.result.current;
  await act(async () => void (await keep({ ten: 'First.', rating: 5, nextStep: '' })));
  const second = await keep({ ten: 'Second.', rating: 9, nextStep: 'More.' });
  expect(second).toMatchObject({ ok: false, sentence: expect.stringContaining('Another window') });
  expect(await database.selfRatings.toArray()).toMatchObject([{ ten: 'First.' }]);
});
