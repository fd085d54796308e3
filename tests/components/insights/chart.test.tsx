import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Chart } from '../../../components/insights/Chart.tsx';
import { apart, type ChartSpec, heightOf, isDrawable } from '../../../components/insights/chart-spec.ts';
import { drawChart } from '../../../components/insights/draw-chart.ts';
import { SavingProvider } from '../../../components/insights/saving.ts';
import { svgText } from '../../../components/insights/svg-file.ts';
import { expectAccessible } from '../support/axe.ts';

afterEach(cleanup);

const LINES: ChartSpec = {
  kind: 'lines',
  most: 100,
  unit: '%',
  series: [
    { name: 'Calm', points: [1, 2, 3].map((day) => ({ at: new Date(2026, 10, day, 12), value: day * 20 })) },
    { name: 'Their pain', points: [1, 2, 3].map((day) => ({ at: new Date(2026, 10, day, 12), value: 61 })) },
  ],
  target: { value: 75, name: 'Target 75' },
};
const COLUMNS: ChartSpec = {
  kind: 'columns',
  columns: [2, 9].map((day) => ({ at: new Date(2026, 10, day, 12), value: day })),
  rules: [{ value: 4, name: 'Usual 4' }],
};
const BARS: ChartSpec = {
  kind: 'bars',
  unit: 'min',
  bars: [
    { name: 'Email', value: 30, interval: { low: 20, high: 60 }, said: '30 min, n 40' },
    { name: 'Call', value: null, said: '7 of 20 needed' },
    { name: 'Meeting', value: 12, said: '12 min' },
  ],
};
const ASKED = { width: 600, id: 'one', title: 'Scores', description: 'They say this.' };

describe.each([
  ['lines', LINES, ['Calm', 'Their pain', 'Target 75', '100%']],
  ['columns', COLUMNS, ['Usual 4']],
  ['bars', BARS, ['Email', '30 min, n 40', '7 of 20 needed', '0 min']],
] as const)('%s', (_, spec, words) => {
  test.each([600, 256])('are drawn %i px wide, with their words, a title and a description', (width) => {
    const svg = drawChart(spec, { ...ASKED, width });
    expect(svg.getAttribute('width')).toBe(String(width));
    expect(svg.getAttribute('height')).toBe(String(heightOf(spec)));
    for (const word of words) expect(svg.textContent).toContain(word);
    expect(svg.querySelector('title')?.textContent).toBe('Scores');
    expect(svg.querySelector('desc')?.textContent).toBe('They say this.');
    expect(svg.getAttribute('aria-labelledby')).toBe('one-title');
    expect(svg.textContent).not.toContain('NaN');
    expect(svg.outerHTML).not.toMatch(/NaN|undefined/u);
  });

  test('carry no style of their own, which our pages forbid', () => {
    const svg = drawChart(spec, ASKED);
    expect(svg.querySelectorAll('style, [style]')).toHaveLength(0);
  });
});

test('a case without a value has no mark, one with an interval has a line and a dot', () => {
  const svg = drawChart(BARS, ASKED);
  expect(svg.querySelectorAll('[data-mark="link"] path')).toHaveLength(1);
  expect(svg.querySelectorAll('[data-mark="dot"] circle')).toHaveLength(1);
});

test('a name that would run into what stands at the end of its line is cut, never that', () => {
  const name = 'Nobody knows which deliveries are late until a customer calls';
  const spec: ChartSpec = { kind: 'bars', unit: '', bars: [{ name, value: 3, said: '12 people' }] };
  const wide = drawChart(spec, { ...ASKED, width: 800 }).textContent;
  expect(wide).toContain(name);
  const narrow = drawChart(spec, { ...ASKED, width: 254 }).textContent;
  expect(narrow).toMatch(/Nobody knows which de[a-z]*…/u);
  expect(narrow).toContain('12 people');
});

test('lines are told apart by more than colour', () => {
  const dashes = [...drawChart(LINES, ASKED).querySelectorAll('[data-mark="line"]')].map((line) =>
    line.getAttribute('stroke-dasharray'),
  );
  expect(dashes).toHaveLength(2);
  expect(new Set(dashes).size).toBe(2);
});

test.each<[ChartSpec, boolean]>([
  [LINES, true],
  [{ ...LINES, series: [{ name: 'Score', points: [] }] }, false],
  [{ ...COLUMNS, columns: [] }, false],
  [{ ...BARS, bars: [] }, false],
])('what has nothing in it is not drawn', (spec, drawable) => {
  expect(isDrawable(spec)).toBe(drawable);
});

test('names of lines stand apart, within their chart, in the order of their lines', () => {
  const heights = fc.array(fc.integer({ min: 0, max: 180 }), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(heights, (given) => {
      const placed = apart(given, 14, 180);
      const sorted = [...placed].sort((a, b) => a - b);
      for (const [i, one] of sorted.entries()) {
        expect(one).toBeLessThanOrEqual(180);
        if (i > 0) expect(one - (sorted[i - 1] ?? 0)).toBeGreaterThanOrEqual(14);
      }
      for (const [i, a] of given.entries()) {
        for (const [j, b] of given.entries()) if (a < b) expect(placed[i]).toBeLessThan(placed[j] ?? 0);
      }
    }),
    { seed: 7 },
  );
});

const show = () => {
  const saving = { onSaveSvg: vi.fn(), onSaveCsv: vi.fn() };
  const numbers = {
    head: ['Channel', 'Minutes'],
    rows: [
      ['Email', '30'],
      ['Call', '–'],
    ],
  };
  const { container } = render(
    <SavingProvider value={saving}>
      <Chart title="Minutes" says="Email took 30 minutes." file="minutes" spec={BARS} numbers={numbers} />
    </SavingProvider>,
  );
  return { saving, container };
};

describe('a chart in its page', () => {
  test('stands as a figure with its sentence, the picture once it is there, and a table on request', async () => {
    const { container } = show();
    expect(screen.getByRole('figure', { name: 'Minutes' }).textContent).toContain('Email took 30 minutes.');
    await waitFor(() => expect(container.querySelector('svg.chart-svg')).not.toBeNull());
    expect(screen.queryByRole('table')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /^Show the numbers.*Minutes$/u }));
    expect(screen.getAllByRole('row').map((row) => row.textContent)).toEqual(['ChannelMinutes', 'Email30', 'Call–']);
    await expectAccessible(container);
  });

  test('is saved as numbers and as a picture', async () => {
    const { container, saving } = show();
    await waitFor(() => expect(container.querySelector('svg.chart-svg')).not.toBeNull());
    fireEvent.click(screen.getByRole('button', { name: /Show the numbers/u }));
    fireEvent.click(screen.getByRole('button', { name: 'Save as CSV' }));
    expect(saving.onSaveCsv).toHaveBeenCalledWith('minutes', [
      ['Channel', 'Minutes'],
      ['Email', '30'],
      ['Call', '–'],
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Save the picture (SVG)' }));
    const [name, svg] = saving.onSaveSvg.mock.calls[0] ?? [];
    expect(name).toBe('minutes');
    expect(svg).toContain('<svg');
  });

  test('a file of its own needs nothing of the page', () => {
    const svg = drawChart(BARS, ASKED);
    document.body.append(svg);
    const text = svgText(svg);
    act(() => svg.remove());
    expect(text).not.toContain('var(');
    expect(text).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(text).toContain('They say this.');
  });
});
