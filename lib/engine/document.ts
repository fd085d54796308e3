import type { Span } from './types.ts';

/** A word as compromise saw it. Implicit words (the `not` of `don't`) have an empty span at the end of their host word. */
export interface Token extends Span {
  /** As written. */
  readonly text: string;
  /** Lower case, straight quotes, contractions taken apart: `we're` gives `we` and `are`. */
  readonly normal: string;
  /** compromise's tags, e.g. `Verb`, `PastTense`, `ProperNoun`. */
  readonly tags: ReadonlySet<string>;
}

/** Who a sentence is about: its grammatical subject, else who owns the first noun, else nobody in particular. */
export type Topic = 'seller' | 'reader' | 'shared' | 'neutral';

/** What the sentence does for the message. */
export type Role =
  | 'pitch'
  | 'pain'
  | 'consequence'
  | 'goal'
  | 'observation'
  | 'ask'
  | 'courtesy'
  | 'logistics'
  | 'other';

export interface Sentence extends Span {
  readonly text: string;
  /** Same length as `text`: what must not be matched (addresses, links, words inside quotation marks) is spaces, smart quotes and NBSP are plain. */
  readonly masked: string;
  readonly tokens: readonly Token[];
  readonly topic: Topic;
  /** Every role that fits, strongest first; never empty. */
  readonly roles: readonly [Role, ...Role[]];
  readonly bullet: boolean;
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
}
