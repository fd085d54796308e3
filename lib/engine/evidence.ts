import type { EvidenceGrade } from './types.ts';

export interface Evidence {
  readonly grade: EvidenceGrade;
  /** One line for a seller; never promises a reply rate. */
  readonly line: string;
}

/** Every rule cites one of these. `concept-...` keys stand on the sales articles alone. */
export const EVIDENCE = {
  'concept-pain-before-pitch': {
    grade: 'concept',
    line: 'From the selling principles: a problem of theirs comes before a word about us.',
  },
} as const satisfies Record<string, Evidence>;

export type EvidenceKey = keyof typeof EVIDENCE;
