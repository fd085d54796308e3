import type { Context } from '../define-rule.ts';
import type { Document } from '../document.ts';
import type { Voice } from '../rewrite/voice.ts';
import type { Moment } from '../types.ts';
import type { Spoken } from './inbound.ts';
import type { Signs } from './signs.ts';

/** What is known when a message for a moment is worded. */
export interface Thread {
  readonly document: Document;
  readonly context: Context;
  readonly voice: Voice;
  /** Steady while the draft is typed. */
  readonly key: string;
  /** Their last message, sentence by sentence; empty where there is none. */
  readonly spoken: readonly Spoken[];
  /** The sentence that showed the moment; undefined where it is only offered. */
  readonly heard: Spoken | undefined;
  /** Their words that showed it, at most a clause or a sentence. */
  readonly words: string | null;
}

/** What fills the `{names}` in wordings; what is not known is left out. */
export type Details = Readonly<Record<string, string | undefined>>;

/** How a moment is known, and what is said in it. */
export interface MomentCard {
  readonly moment: Moment;
  /** Why it is said this way, in one sentence. */
  readonly why: string;
  /** Left out where their words do not show it. */
  readonly signs?: Signs;
  /**
   * What this moment takes from the thread and the notes. `{trouble}` (a trouble of theirs in their own words) and
   * `{place}` (` at Norwood Dental`, or nothing) are there for every card.
   */
  details?(thread: Thread): Details;
  /**
   * Whole messages, paragraphs apart by a blank line, with contractions and straight quotes. Of those whose names are
   * all known one with the most names is taken, so that what the person said comes back.
   */
  wordings(thread: Thread): readonly string[];
}
