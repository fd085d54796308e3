import type { Aim, Drill } from '../../lib/drills/types.ts';

/** What the person has put into one exercise; each kind uses its own part. */
export interface DrillAnswer {
  readonly text: string;
  /** Places of the sentences chosen. */
  readonly chosen: readonly number[];
  /** One for each question, in order; null where not answered. */
  readonly read: readonly (boolean | null)[];
}

export const NO_ANSWER: DrillAnswer = { text: '', chosen: [], read: [] };

/** What stands below an exercise after a check. */
export interface Said {
  /** Counts the checks, so that the same words are read out again. */
  readonly check: number;
  readonly done: boolean;
  readonly words: string;
}

export interface DrillsView {
  readonly drills: readonly Drill[];
  /** Place of the exercise on the screen; as many as there are exercises once all are through. */
  readonly at: number;
  /** What the whole set takes. */
  readonly minutes: number;
  /** Where most points went over the last messages; null where none were lost or nothing was scored. */
  readonly weakest: Aim | null;
  /** Scored messages that say so. */
  readonly messages: number;
  /** How many were done; the rest of those behind `at` were skipped. */
  readonly done: number;
  readonly answer: DrillAnswer;
  readonly said: Said | null;
  readonly wayShown: boolean;
  /** The message of a recast as the person left it, to be read as its reader. */
  readonly messageToRead: string;
}

export interface DrillsActions {
  readonly onAnswer: (answer: DrillAnswer) => void;
  readonly onCheck: () => void;
  readonly onShowWay: () => void;
  /** Empties the exercise. */
  readonly onAgain: () => void;
  /** On to the next; skips where it is not done. */
  readonly onNext: () => void;
  /** The same set from its beginning. */
  readonly onStartOver: () => void;
}

export type DrillsProps = DrillsView & DrillsActions;
