import type { Draft, ProspectNotes, Span } from '../types.ts';

/** How warm both sides sound, 0 (a plain no) to 10 (delight), 5 for plain talk. */
export interface Temperature {
  /** The draft's own words. */
  readonly you: number;
  /** Their last message; null where there is none. */
  readonly them: number | null;
}

/** A sentence of theirs that sounds like a trouble. The span is in the message as it was given. */
export interface HeardPain extends Span {
  /** As they wrote it, on one line, without a greeting before it. */
  readonly text: string;
}

/** Something a sent message says will be done. The span is in that message. */
export interface FoundPromise extends Span {
  readonly text: string;
  /** `YYYY-MM-DD`; empty where no day was said. */
  readonly due: string;
}

/** How far the conversation has come (concept 1.20); the names of `Rung` in `lib/prospects`. */
export type ReachedRung = 'observe' | 'problem' | 'consequence' | 'agreement' | 'solution';

export interface Thread {
  /** Our earlier messages, newest last. */
  readonly sent: readonly string[];
  readonly lastInbound?: string;
}

export interface Standing {
  /** Null where nothing has been said that counts. */
  readonly rung: ReachedRung | null;
  readonly relation: 'new' | 'in-conversation';
  /** One sentence, with the words that show it. */
  readonly why: string;
}

/** A note the draft takes up. */
export interface Touch {
  /** In its list of the notes. */
  readonly index: number;
  /** The draft's own words that do, each once. */
  readonly words: readonly string[];
}

/** Words of the draft that could only be about them. */
export interface TheirDetail extends Span {
  readonly text: string;
  /** Whether the same stands in the notes. */
  readonly noted: boolean;
}

/** How the draft stands against what is written down (concepts 0.11, 2.28, 4.8). Spans are in the draft. */
export interface AgainstNotes {
  readonly pains: readonly Touch[];
  readonly possibilities: readonly Touch[];
  readonly observations: readonly Touch[];
  readonly details: readonly TheirDetail[];
  /** `6 of 9 lines could be anyone's`. */
  readonly swap: {
    readonly lines: number;
    readonly anyones: number;
    /** The lines that could be anyone's. */
    readonly spans: readonly Span[];
  };
}

/** `firstLine` is a sentence of the person's own for the beginning, which stays as it is. */
export type NoteKind = 'observation' | 'pain' | 'possibility' | 'whyNow' | 'firstLine';

/** A note as a sentence for the draft. */
export interface NoteLine {
  /** The sentence. */
  readonly text: string;
  /** Where it goes in the draft. */
  readonly at: number;
  /** The sentence with the space or the line breaks it needs there: draft up to `at` + `insert` + the rest. */
  readonly insert: string;
}

/** Makes a line for a draft of one note; null where it cannot be said safely, or is said already. Never throws. */
export type NoteAsLine = (note: string, kind: NoteKind, draft: Draft) => NoteLine | null;

/** What can be said of a conversation, and of a draft in it. Never throws, whatever the texts. */
export interface Conversation {
  temperature(draft: Draft): Temperature;
  painsHeard(lastInbound: string): readonly HeardPain[];
  /** `sentAt`: the local day it was sent, `YYYY-MM-DD`. */
  promisesIn(text: string, sentAt: string): readonly FoundPromise[];
  rungAndStage(thread: Thread): Standing;
  /** Left out, `notes` are the draft's own. */
  againstNotes(draft: Draft, notes?: ProspectNotes): AgainstNotes;
}
