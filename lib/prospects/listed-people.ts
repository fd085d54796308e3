/** Somebody in a list that was pasted or chosen, as far as it tells. Not yet anybody's record. */
export interface ListedPerson {
  readonly name: string;
  readonly company: string;
  /** Mail addresses in lower case, and paths of pages. */
  readonly keys: readonly string[];
  readonly phone: string;
}

/** A line or a row that tells of nobody. */
export interface BadLine {
  /** From 1, as an editor or a spreadsheet counts. */
  readonly number: number;
  readonly text: string;
  /** A sentence. */
  readonly reason: string;
}

export interface ListedPeople {
  readonly people: readonly ListedPerson[];
  readonly bad: readonly BadLine[];
}
