import type { TeamReport, TeamRow } from '../../lib/insights/team.ts';

const cell = (value: number | null): string => (value === null ? '' : String(value));

const rowOf = ({ group, interactions, moved, replied, score, minutesPerStep }: TeamRow): readonly string[] => [
  group,
  cell(interactions),
  cell(moved),
  cell(replied),
  cell(score),
  cell(minutesPerStep),
];

/** All that is in the file, its head first; only the head where there is nothing. */
export function teamRows({ weeks, kinds }: TeamReport): readonly (readonly string[])[] {
  return [
    ['Group', 'Interactions', 'Share moved', 'Share answered', 'Mean score', 'Minutes per step'],
    ...weeks.map((row) => rowOf({ ...row, group: `week of ${row.group}` })),
    ...kinds.map(rowOf),
  ];
}

/** The same as the rows, for programs. */
export const teamJson = (report: TeamReport): string => `${JSON.stringify(report, null, 2)}\n`;
