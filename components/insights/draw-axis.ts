import { axisX, axisY, gridX, gridY, type Markish, text } from '@observablehq/plot';
import type { Unit } from './chart-spec.ts';

const UNIT_WORDS: Readonly<Record<Unit, string>> = { '': '', '%': '%', min: ' min' };

const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

export const INK = 'var(--muted)';
const AXIS = { stroke: 'var(--line)', fill: INK, label: null, tickSize: 0 } as const;

export const withUnit = (unit: Unit) => (value: number) => `${NUMBER.format(value)}${UNIT_WORDS[unit]}`;

/** Days, or months where there are many; as many as fit. */
export function timeAxis(dates: readonly Date[], width: number): Markish {
  const times = dates.map(Number);
  const days = (Math.max(...times) - Math.min(...times)) / 86_400_000;
  const format = new Intl.DateTimeFormat(
    undefined,
    days > 300 ? { month: 'short', year: 'numeric' } : { day: 'numeric', month: 'short' },
  );
  const ticks = Math.max(2, Math.min(dates.length, Math.floor(width / 110)));
  const every = Math.max(1, Math.ceil(dates.length / ticks));
  return axisX(
    dates.filter((_, i) => i % every === 0),
    { ...AXIS, tickFormat: (date: Date) => format.format(date) },
  );
}

/** The 0 begins where the scale does: half of it would stand outside otherwise. */
export const valueAxisX = (unit: Unit): Markish[] => [
  gridX({ stroke: 'var(--line)', strokeOpacity: 1, ticks: 4 }),
  axisX({ ...AXIS, ticks: 4, tickFormat: (value: number) => (value === 0 ? '' : withUnit(unit)(value)) }),
  text([0], { x: 0, frameAnchor: 'bottom', dy: 15, text: () => withUnit(unit)(0), textAnchor: 'start', fill: INK }),
];

export const valueAxisY = (unit: Unit): Markish[] => [
  gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks: 4 }),
  axisY({ ...AXIS, ticks: 4, tickFormat: withUnit(unit) }),
];
