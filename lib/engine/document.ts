import type { Memory } from './reading/memory.ts';
import type { Span } from './types.ts';

/** Who a sentence is about: its grammatical subject, else who owns the first noun, else nobody in particular. */
export type Topic = 'seller' | 'reader' | 'shared' | 'neutral';

/** What a sentence does for the message (learned/, CONTRIBUTING.md). */
export type Role =
  /** What we sell, do or offer, and what it would do for them. */
  | 'pitch'
  /** Meant to impress: awards, size, clients. */
  | 'brag'
  | 'intro'
  /** Our own feelings, wishes and needs. */
  | 'motive'
  /** A trouble, cost or consequence that is theirs and concrete. */
  | 'pain'
  /** Could be sent to anybody. */
  | 'generic'
  /** Something specific about them that was seen, read or said. */
  | 'fact'
  | 'goal'
  /** Tells or teaches something that is no claim for our product. */
  | 'story'
  | 'question'
  | 'ask'
  /** Room to say no or to correct us. */
  | 'room'
  /** A plain reason for writing. */
  | 'why'
  | 'praise'
  | 'pressure'
  | 'filler'
  | 'courtesy'
  | 'logistics'
  | 'other';

export interface Sentence extends Span {
  readonly text: string;
  /** Same length as `text`: what must not be matched (addresses, links, words inside quotation marks) is spaces, smart quotes and NBSP are plain. */
  readonly masked: string;
  /** Words in it; figures count. */
  readonly words: number;
  readonly topic: Topic;
  /** Every role that fits, strongest first; never empty. */
  readonly roles: readonly [Role, ...Role[]];
  /** What the model says for each of its columns; see learned/. */
  readonly sums: readonly number[];
  readonly sure: readonly number[];
  readonly bullet: boolean;
  /** What has been worked out of it before; see reading/per-sentence.ts. */
  readonly memory: Memory;
}

/** One draft, taken apart once; what rules read. All spans are in the draft's own text. */
export interface Document {
  readonly text: string;
  /** Body only: no greeting, sign-off, signature, footer or quoted lines. */
  readonly sentences: readonly Sentence[];
  readonly greeting: Span | null;
  /** `Best, Robin`, from the first word of the closing to its end. */
  readonly signOff: Span | null;
  /** Parts that were left out: quoted lines, signature, footer. */
  readonly outside: readonly Span[];
  /** Words in the body. */
  readonly words: number;
  /** What has been worked out of it before; see reading/per-sentence.ts. */
  readonly memory: Memory;
}

/** The same sentence at another place. */
export function placedAt(sentence: Sentence, start: number, bullet = sentence.bullet): Sentence {
  return { ...sentence, start, end: start + sentence.text.length, bullet };
}
