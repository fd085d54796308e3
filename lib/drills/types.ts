import type { Conversation } from '../engine/conversation/types.ts';
import type { Dimension, Engine } from '../engine/types.ts';

/** What a line can be recast for: a dimension of the score, or a stop sign. */
export type Aim = Dimension | 'trust';

/** Of which one must stand in the answer: the ways one fact may be written, the first as it is named to the person. */
export type Fact = readonly [string, ...string[]];

/** One line of a small message, to be said so that it serves the reader. */
export interface RecastDrill {
  readonly kind: 'recast';
  readonly id: string;
  readonly aim: Aim;
  /** Whom the message is for, e.g. `Ana, who runs two dental practices`. */
  readonly reader: string;
  /** What else is known of the reader, for a line that needs more than stands there. */
  readonly seen?: string;
  /** The message, with `{line}` where the line stands. */
  readonly message: string;
  readonly line: string;
  /** What the new line must still say; empty where the line says nothing worth keeping. */
  readonly facts: readonly Fact[];
  /** One honest line that does it. */
  readonly way: string;
}

export interface Said {
  readonly text: string;
  /** What it carries or only seems to; for pains and near misses. */
  readonly why?: string;
  readonly pain?: true;
}

/** A reply of theirs, in which the sentences that carry a pain are to be found. */
export interface SpotPainDrill {
  readonly kind: 'spot-pain';
  readonly id: string;
  /** Who wrote it, e.g. `A depot manager`. */
  readonly writer: string;
  readonly sentences: readonly Said[];
}

/** A reply of theirs, to be answered slightly less eagerly than they write. */
export interface GetBehindDrill {
  readonly kind: 'get-behind';
  readonly id: string;
  readonly writer: string;
  readonly reply: string;
  /** What most of us write back. */
  readonly reflex: string;
  readonly way: string;
}

/** The message of a recast, read as the person it is for. Nobody but the person can judge it. */
export interface ReadAsThemDrill {
  readonly kind: 'read-as-them';
  readonly id: string;
  readonly recast: RecastDrill;
  readonly questions: readonly string[];
}

export type Drill = RecastDrill | SpotPainDrill | GetBehindDrill | ReadAsThemDrill;
export type DrillKind = Drill['kind'];

/** What a check needs of the engine. */
export interface Judge {
  readonly analyse: Engine['analyse'];
  readonly conversation: Pick<Conversation, 'temperature' | 'painsHeard'>;
}

/** Whether an answer does it, with the one sentence that helps most where it does not. */
export type Checked = { readonly done: true } | { readonly done: false; readonly hint: string };
