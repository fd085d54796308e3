/**
 * The vocabulary of the engine: what goes in (a draft with what is known around it) and what comes out (an analysis).
 * Every other layer may import this file; it imports nothing.
 */

/** Half-open range in UTF-16 units of the draft text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const DIMENSIONS = ['pain', 'focus', 'specific', 'calm', 'ask', 'readable', 'fresh'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Points each dimension is worth; they add up to 100 (principles: "The one score"). */
export const DIMENSION_POINTS: Readonly<Record<Dimension, number>> = {
  pain: 30,
  focus: 20,
  specific: 15,
  calm: 12,
  ask: 10,
  readable: 10,
  fresh: 3,
};

export const CHANNELS = ['email', 'linkedin-message', 'linkedin-invite', 'inmail'] as const;
export type Channel = (typeof CHANNELS)[number];
export const STAGES = ['first-touch', 'follow-up', 'reply', 'requested', 'customer'] as const;
export type Stage = (typeof STAGES)[number];

export interface Person {
  readonly name?: string;
  readonly email?: string;
  /** Path of the person's page on the site the message is written on, e.g. `/in/dana-prospect/`. */
  readonly profile?: string;
}

export interface Seller {
  readonly name?: string;
  readonly email?: string;
  readonly company?: string;
  /** The part after the @ of the seller's own addresses, e.g. `acme.example`. */
  readonly domain?: string;
  readonly products?: readonly string[];
}

/** The five letters of SUPER, each 0-4. */
export interface SuperRating {
  readonly substantial: number;
  readonly unique: number;
  readonly pervasive: number;
  readonly expensive: number;
  readonly rapid: number;
}

export interface Pain {
  readonly text: string;
  readonly consequence?: string;
  readonly super?: SuperRating;
}

/** What the seller has written down about the person the draft is for. */
export interface ProspectNotes {
  readonly name?: string;
  readonly company?: string;
  readonly role?: string;
  readonly pains?: readonly Pain[];
  readonly possibilities?: readonly string[];
  readonly observations?: readonly string[];
  readonly whyNow?: string;
  readonly firstImpression?: string;
}

export interface PlannedInteraction {
  readonly why?: string;
  readonly objective?: string;
}

/** One message as it stands, with everything known around it. Only `text` is required. */
export interface Draft {
  readonly text: string;
  readonly subject?: string;
  /** Default `email`. */
  readonly channel?: Channel;
  /** Characters the box takes, where its site limits them. */
  readonly limit?: number;
  /** Default `reply` when `lastInbound` is given, else `first-touch`. */
  readonly stage?: Stage;
  readonly to?: readonly Person[];
  /** Text of the last message from the other side. */
  readonly lastInbound?: string;
  readonly seller?: Seller;
  readonly prospect?: ProspectNotes;
  readonly painMenu?: readonly string[];
  readonly plan?: PlannedInteraction;
}

export type Verdict = 'scored' | 'too-short' | 'not-english' | 'not-prospecting' | 'logistics';

/** Words before the number; null when nothing was scored. */
export type Band = 'about-them' | 'half-and-half' | 'about-you';

/** How well the reason behind a finding is known; the letters of the evidence table, `concept` where only the articles stand behind it. */
export type EvidenceGrade = 'A' | 'B' | 'C' | 'D' | 'concept';

/** A wording the person may choose instead of the finding's span. */
export interface Suggestion {
  /** What the button says, e.g. `Remove` or the new words. */
  readonly label: string;
  /** Replacement for the span; empty removes it (with one neighbouring space). */
  readonly text: string;
}

/** One problem in one draft. */
export interface Finding extends Span {
  /** Rule id, which is the rule's filename. */
  readonly rule: string;
  /** `trust` for gates, which never cost points. */
  readonly dimension: Dimension | 'trust';
  /** The draft's own words in the span. */
  readonly text: string;
  /** Whole points this finding costs; all points of all findings and the score add up to 100. */
  readonly points: number;
  /** One plain sentence: the reason, filled with the draft's own words. */
  readonly message: string;
  /** Where the reason comes from, in one line a seller can read. */
  readonly source: string;
  readonly grade: EvidenceGrade;
  /** Numbers of the concept catalogue, e.g. `2.17`. */
  readonly concepts: readonly string[];
  /** Low confidence is never marked in the page. */
  readonly confidence: 'high' | 'low';
  readonly suggestions: readonly Suggestion[];
}

/** Something the draft already does well. */
export interface Strength extends Span {
  readonly rule: string;
  readonly dimension: Dimension;
  readonly text: string;
  readonly message: string;
}

export interface Analysis {
  readonly verdict: Verdict;
  /** 0-100, or null unless the verdict is `scored`. */
  readonly score: number | null;
  readonly band: Band | null;
  /** Points kept per dimension (0 to its size), or null where nothing was scored. */
  readonly dimensions: Readonly<Record<Dimension, number | null>>;
  /** Rule ids of the stop signs that stand; each also has a finding of dimension `trust`. */
  readonly gates: readonly string[];
  /** Most points first; of equal ones those with a fix, then by position. */
  readonly findings: readonly Finding[];
  readonly strengths: readonly Strength[];
}

/** Lightest first. */
export const REWRITE_KINDS = ['touch-up', 'turn-round', 'start-from-them'] as const;
export type RewriteKind = (typeof REWRITE_KINDS)[number];

/** One replacement inside a proposal, in spans of the original draft. */
export interface RewriteChange extends Span {
  readonly text: string;
  /** Why, in one sentence. */
  readonly why: string;
  /** Changes of one group only make sense together, e.g. a sentence that goes here and comes back there. */
  readonly group: number;
}

/** Which list of the notes about a prospect a line belongs to. */
export type NoteField = 'observations' | 'pains';

/** Something a proposal needs and nobody has written down. */
export interface Slot {
  /** Stands in the proposal, e.g. `[what you saw at Norwood Dental]`; to be filled or removed before it is applied. */
  readonly blank: string;
  /** The sentence of the proposal it stands in, as it is written there; goes as a whole when the blank is removed. */
  readonly sentence: string;
  /** Where to keep what the person fills in; null where it is about this one message only. */
  readonly note: NoteField | null;
}

/** What a person would have instead of the draft. Applying `changes` to the draft gives `text`. */
interface Proposal {
  readonly text: string;
  /** Ordered, not overlapping. */
  readonly changes: readonly RewriteChange[];
  /** The blanks in `text`, each once. */
  readonly blanks: readonly string[];
  /** One for each of `blanks`, in the same order. */
  readonly slots: readonly Slot[];
}

/** A proposal for the whole draft. */
export interface Rewrite extends Proposal {
  readonly kind: RewriteKind;
  /** What the engine says of `text`; never below the draft's own score. */
  readonly score: number;
}

/** What has just happened between the two sides (concepts 2.19-2.24, 0.30). */
export const MOMENTS = [
  'rush',
  'delight',
  'has-supplier',
  'too-expensive',
  'bad-timing',
  'too-busy',
  'send-information',
  'tried-before',
  'wrong-person',
  'not-sure',
  'broken-promise',
  'silence',
  'break-up',
] as const;
export type Moment = (typeof MOMENTS)[number];

/** A message for such a moment, in the place of the draft's body. Greeting, sign-off, signature and quote stay. */
export interface Card extends Proposal {
  readonly moment: Moment;
  /** Their words that made it fit, as they wrote them; null where it is only offered. */
  readonly heard: string | null;
  /** Why it is said this way, in one sentence. */
  readonly why: string;
}

/** One engine remembers the sentences it has seen; the answer never depends on that memory. */
export interface Engine {
  /** Never throws, whatever the text. */
  analyse(draft: Draft): Analysis;
}

export interface Rewriter {
  /** Proposals worth showing, lightest first; empty when nothing was scored or nothing can honestly be improved. */
  rewrite(draft: Draft, analysis: Analysis): readonly Rewrite[];
  /** Messages for what has just happened, those that were recognised first; they need no scored draft. */
  cards(draft: Draft): readonly Card[];
}
