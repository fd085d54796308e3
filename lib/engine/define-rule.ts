import type { Document, Role, Sentence } from './document.ts';
import type { EvidenceKey } from './evidence.ts';
import type { Sign } from './learned/columns.ts';
import type { Lookout } from './reading/may-match.ts';
import type { Dimension, Draft, Span, Stage, Suggestion } from './types.ts';

export interface RuleMeta {
  /** Equals the filename. `no-...` for what is banned, otherwise the good thing. */
  readonly id: string;
  /** `fault` costs points, `strength` is praise, `gate` is a stop sign that never costs points. */
  readonly kind: 'fault' | 'strength' | 'gate';
  readonly dimension: Dimension | 'trust';
  /**
   * `sentence` rules are shown one body sentence at a time and their answers are remembered with it, so they may not
   * depend on anything around it; `document` rules see the whole draft at every analysis.
   */
  readonly scope: 'sentence' | 'document';
  /** Whole points one finding costs; a report may say less or more. 0 for strengths and gates. */
  readonly points: number;
  /** The most this rule may cost one draft. */
  readonly most?: number;
  /** What it looks for, one sentence for a seller; for the page of the rules, and left out of what is shipped. */
  readonly description: string;
  /** Numbers of the concept catalogue. */
  readonly concepts: readonly [string, ...string[]];
  readonly evidence: EvidenceKey;
  /** Left out: all stages. */
  readonly stages?: readonly Stage[];
  /** Message per id; `{name}` is filled from the report's data. */
  readonly messages: Readonly<Record<string, string>>;
}

/** What a rule yields. It does nothing else, and knows no other rule. */
export interface Report {
  readonly span: Span;
  readonly messageId: string;
  readonly data?: Readonly<Record<string, string | number>>;
  /** Instead of the meta's points, e.g. for a graded measure. */
  readonly points?: number;
  /** Default `high`. Low confidence is never marked in the page. */
  readonly confidence?: 'high' | 'low';
  readonly suggestions?: readonly Suggestion[];
}

/** The draft without its text: everything known around it, with defaults filled in. */
export interface Context extends Omit<Draft, 'text' | 'channel' | 'stage'> {
  readonly channel: NonNullable<Draft['channel']>;
  readonly stage: Stage;
  /** Whether somebody said so, as opposed to what is assumed. */
  readonly stageChosen: boolean;
}

export interface Rule {
  readonly meta: RuleMeta;
  /** Whether there is anything to find in drafts of this context; asked once, and never wrong about a no. */
  matters?(context: Context): boolean;
  /**
   * Without a sentence that may hold one of these, or does one of these acts, there is nothing to find: the rule is shown
   * such sentences, or drafts they stand in. Left out: any sentence.
   */
  readonly seeks?: readonly Lookout[];
  readonly acts?: readonly Role[];
  /** Or speaks for one of these stop signs. */
  readonly signs?: readonly Sign[];
  /**
   * Asked about those, as the last word. Remembered with the sentence, so it may not look at where that stands; never
   * wrong about a no.
   */
  concerns?(sentence: Sentence, context: Context): boolean;
  /** For document rules: whether there is something to find beside the sentences, e.g. in the greeting. */
  besides?(document: Document, context: Context): boolean;
  check(document: Document, context: Context): Iterable<Report>;
}

/** Gives the literal its type; the meta-test checks what types cannot (id = filename, listed, tested, documented). */
export function defineRule(rule: Rule): Rule {
  return rule;
}
