/** `1 person`, `1,212 people` */
export const countOf = (people: number): string => `${people.toLocaleString()} ${people === 1 ? 'person' : 'people'}`;

export interface Counts {
  readonly fresh: number;
  readonly known: number;
  readonly bad: number;
}

/** `212 new, 14 known, 3 cannot be read.` */
export function countsWords({ fresh, known, bad }: Counts): string {
  const unread = bad > 0 ? `, ${bad.toLocaleString()} cannot be read` : '';
  return `${fresh.toLocaleString()} new, ${known.toLocaleString()} known${unread}.`;
}

/** What an import did. */
export function doneWords(added: number, changed: number): string {
  const completed = changed > 0 ? `, ${countOf(changed)} completed` : '';
  return `${countOf(added)} added${completed}.`;
}

/** What an undo did. */
export function undoneWords(counts: {
  readonly removed: number;
  readonly restored: number;
  readonly leftAlone: number;
}): string {
  const { removed, restored, leftAlone } = counts;
  const parts = [
    `${countOf(removed)} removed`,
    ...(restored > 0 ? [`${countOf(restored)} as before`] : []),
    ...(leftAlone > 0 ? [`${countOf(leftAlone)} left alone, changed or written to since`] : []),
  ];
  return `${parts.join(', ')}.`;
}
