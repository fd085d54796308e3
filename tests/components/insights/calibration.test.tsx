import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Calibration } from '../../../components/insights/Calibration.tsx';
import { calibrationOf } from '../../../lib/insights/calibration.ts';
import { daysAfter } from '../../../lib/plan/day.ts';
import { expectAccessible } from '../support/axe.ts';

afterEach(cleanup);

/** One guess a day from Monday 2 November 2026 on, all as far off. */
function show(gap: number, count: number, chart = false) {
  const made = Array.from({ length: count }, (_, index) => ({
    draftKey: `draft-${index}`,
    day: daysAfter('2026-11-02', index),
    at: Date.UTC(2026, 10, 2 + index),
    guess: 50 + gap,
    score: 50,
  }));
  const onPractise = vi.fn();
  const { container } = render(
    <Calibration
      result={calibrationOf(made, 1)}
      onPractise={onPractise}
      {...(chart && { chart: <svg role="img" aria-label="The gap by week" /> })}
    />,
  );
  return { container, onPractise };
}

test('before the first guess it says how one is made, with an example', async () => {
  const { container, onPractise } = show(0, 0);
  expect(screen.getByRole('heading', { name: 'No guesses yet' })).toBeTruthy();
  expect(container.textContent).toContain('you say 80, it is 55');
  await expectAccessible(container);
  fireEvent.click(screen.getByRole('button', { name: 'Open the practice page' }));
  expect(onPractise).toHaveBeenCalledOnce();
});

test.each<[number, number, string]>([
  [12, 1, '1 guess so far. Means are shown from 5 on.'],
  [12, 4, '4 guesses so far. Means are shown from 5 on.'],
  [12, 5, 'Over 5 guesses you were 12 points above the score on average.'],
  [-1, 6, 'Over 6 guesses you were 1 point below the score on average.'],
  [0, 6, 'you were neither above nor below the score on average'],
  [12, 19, 'How often you were within 10 points is shown from 20 guesses on.'],
  [8, 20, '100% of your 20 guesses were within 10 points.'],
])('%i off, %i times: %s', (gap, count, words) => {
  expect(show(gap, count).container.textContent).toContain(words);
});

describe('advice', () => {
  test.each([
    [20, 'each 20 points or more above the score', 'the one finding that will cost most'],
    [-20, 'each 20 points or more below the score', 'the line that is most about them'],
  ])('after five guesses %i off says what to do', async (gap, title, what) => {
    const { container, onPractise } = show(gap, 5);
    expect(container.textContent).toContain(title);
    expect(container.textContent).toContain(what);
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Open the practice page' }));
    expect(onPractise).toHaveBeenCalledOnce();
  });

  test('is not given where guesses are near', () => {
    const { container } = show(5, 30);
    expect(container.textContent).not.toContain('points or more');
  });
});

test('the table has every week with its number; a dash where they are few', async () => {
  const { container } = show(12, 9, true);
  expect(screen.getByRole('img', { name: 'The gap by week' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Week by week' }));
  const rows = screen.getAllByRole('row').slice(1);
  const cells = rows.map((row) =>
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  );
  expect(cells).toEqual([
    ['7', '+12', '12'],
    ['2', '–', '–'],
  ]);
  expect(container.textContent).toContain('A dash stands where a week has fewer than 5 guesses');
  await expectAccessible(container);
});
