import { barX, dot, link, text } from '@observablehq/plot';
import type { Bar, BarsSpec } from './chart-spec.ts';
import { INK, valueAxisX } from './draw-axis.ts';
import type { Drawn } from './draw-chart.ts';

/** Of the middle of a bar from the middle of its row, in pixels: the name stands above it. */
const BELOW = 9;
const ABOVE = -9;

/** Room for half a number at the end of the scale. */
const LEFT = 1;
const RIGHT = 22;

const upTo = ({ value, interval }: Bar): number => Math.max(value ?? 0, interval?.high ?? 0);

/** About as wide as a letter is at the most, in pixels; whole names stand in the table. */
const LETTER = 7.2;

function fitted({ name, said }: Bar, width: number): string {
  const room = Math.max(8, Math.floor(width / LETTER) - said.length - 1);
  return name.length <= room ? name : `${name.slice(0, room - 1).trimEnd()}…`;
}

/** A bar, or where chance is told a dot on the line of its interval. */
export function barMarks({ bars, most, unit }: BarsSpec, width: number): Drawn {
  const end = most ?? Math.max(1, ...bars.map(upTo)) * 1.02;
  const rows = bars.map((bar, row) => ({
    ...bar,
    name: fitted(bar, width),
    row,
    low: bar.interval?.low ?? 0,
    high: bar.interval?.high ?? 0,
  }));
  const drawn = rows.filter(({ value }) => value !== null);
  const sure = drawn.filter(({ interval }) => !interval);
  const unsure = drawn.filter(({ interval }) => interval);
  const words = { y: 'row', dy: ABOVE, fontSize: 12.5 } as const;
  return {
    options: {
      marginLeft: LEFT,
      marginRight: RIGHT,
      marginTop: 2,
      marginBottom: 24,
      x: { domain: [0, end] },
      y: { type: 'band', domain: rows.map(({ row }) => row), axis: null, padding: 0 },
    },
    marks: [
      ...valueAxisX(unit),
      // Grid lines run behind the words.
      barX(rows, {
        x1: 0,
        x2: end,
        y: 'row',
        fill: 'var(--surface)',
        insetBottom: 20,
        insetLeft: -LEFT,
        insetRight: -RIGHT,
      }),
      barX(sure, { x: 'value', y: 'row', fill: 'var(--accent)', insetTop: 23, insetBottom: 6, rx: 2 }),
      link(unsure, {
        x1: 'low',
        x2: 'high',
        y1: 'row',
        y2: 'row',
        dy: BELOW,
        stroke: 'var(--control-line)',
        strokeWidth: 3,
        strokeLinecap: 'round',
      }),
      dot(unsure, {
        x: 'value',
        y: 'row',
        dy: BELOW,
        r: 6,
        fill: 'var(--accent)',
        stroke: 'var(--surface)',
        strokeWidth: 2,
      }),
      text(rows, { ...words, text: 'name', frameAnchor: 'left', textAnchor: 'start', dx: -LEFT, fill: 'var(--text)' }),
      text(rows, { ...words, text: 'said', frameAnchor: 'right', textAnchor: 'end', dx: RIGHT, fill: INK }),
    ],
  };
}
