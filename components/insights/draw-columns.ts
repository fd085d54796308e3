import { rectY, ruleY, text } from '@observablehq/plot';
import type { ColumnsSpec } from './chart-spec.ts';
import { INK, timeAxis, valueAxisY } from './draw-axis.ts';
import type { Drawn } from './draw-chart.ts';
import { AIM_TEXT } from './draw-lines.ts';

const DASHES = ['', '5 4'] as const;

export function columnMarks({ columns, rules }: ColumnsSpec, width: number): Drawn {
  const half = (at: Date, days: number) =>
    new Date(at.getFullYear(), at.getMonth(), at.getDate() + days, at.getHours());
  const most = Math.max(1, ...columns.map(({ value }) => value), ...rules.map(({ value }) => value));
  const apart = columns.length * 8 < width ? 1.5 : 0;
  return {
    options: {
      marginLeft: 44,
      marginRight: 12,
      marginTop: 18,
      marginBottom: 26,
      x: { type: 'time' },
      y: { domain: [0, most] },
    },
    marks: [
      ...valueAxisY(''),
      timeAxis(
        columns.map(({ at }) => at),
        width,
      ),
      rectY(columns, {
        x1: ({ at }) => half(at, -3),
        x2: ({ at }) => half(at, 4),
        y: 'value',
        fill: 'var(--accent)',
        insetLeft: apart,
        insetRight: apart,
        rx: 2,
      }),
      ...rules.flatMap(({ value, name }, i) => [
        ruleY([value], { stroke: 'var(--text)', strokeDasharray: DASHES[i % DASHES.length] ?? '', strokeWidth: 1.25 }),
        text([value], {
          y: (one) => one,
          text: () => name,
          ...AIM_TEXT,
          frameAnchor: i % 2 === 0 ? 'left' : 'right',
          textAnchor: i % 2 === 0 ? 'start' : 'end',
          dx: i % 2 === 0 ? 4 : -4,
          fill: INK,
          stroke: 'var(--surface)',
          strokeWidth: 4,
        }),
      ]),
    ],
  };
}
