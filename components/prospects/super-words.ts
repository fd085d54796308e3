import type { SuperLetter } from '../../lib/prospects/types.ts';

export interface LetterWords {
  readonly name: string;
  /** What 0 and 4 stand for. */
  readonly scale: string;
  /** What would settle it, asked of them. */
  readonly question: string;
}

/** The five letters of SUPER (0.17-0.21). */
export const SUPER_WORDS: Readonly<Record<SuperLetter, LetterWords>> = {
  substantial: {
    name: 'Substantial',
    scale: '0 gone by next week, 4 there for years',
    question: 'How long has this been going on, and what have you tried so far?',
  },
  unique: {
    name: 'Unique to a group',
    scale: '0 everybody has it, 4 one group you can name',
    question: 'Who exactly has this, and who next to them does not?',
  },
  pervasive: {
    name: 'Pervasive',
    scale: '0 once in a while, 4 wherever they look',
    question: 'Where else does it turn up: other teams, other places, other weeks?',
  },
  expensive: {
    name: 'Expensive',
    scale: '0 costs nothing, 4 costs money or hours they can name',
    question: 'What does it cost you in a normal month, in money or in hours?',
  },
  rapid: {
    name: 'Rapid and recurring',
    scale: '0 can wait, 4 comes back and gets worse',
    question: 'How often does it come back, and what happens if it stays until next quarter?',
  },
};
