/**
 * What the seller has written down about one person, and about the troubles people of their trade have. Empty strings are
 * fields not filled yet. Times are epoch milliseconds, days are `YYYY-MM-DD` of the local calendar.
 */

export type Day = string;

/** A line of a list. Its id stays the same however it is reworded, so that two windows can work on one list. */
export interface Line {
  readonly id: string;
  readonly text: string;
  readonly at: number;
}

export interface Observation extends Line {
  /** Where it was seen: a post, their site, a colleague. */
  readonly source: string;
}

/** The five letters of SUPER (0.17-0.21). */
export const SUPER_LETTERS = ['substantial', 'unique', 'pervasive', 'expensive', 'rapid'] as const;
export type SuperLetter = (typeof SUPER_LETTERS)[number];

/** A trouble of theirs, in their words. */
export interface PainNote extends Line {
  /** The entry of the pain menu it is an instance of; null where it is none. */
  readonly menuId: number | null;
  /** 0-4 each; a letter that is absent has not been rated. */
  readonly super: Readonly<Partial<Record<SuperLetter, number>>>;
  /** Which group exactly has it (0.18). */
  readonly group: string;
  /** Money or time, as they said it (0.20). */
  readonly cost: string;
  readonly consequence: string;
}

export const POSSIBILITY_KINDS = ['need', 'want', 'goal', 'dream'] as const;
export type PossibilityKind = (typeof POSSIBILITY_KINDS)[number];

export interface Possibility extends Line {
  readonly kind: PossibilityKind;
}

export const CERTAINTIES = ['guess', 'heard', 'confirmed'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const TRUST_LEVELS = ['unknown', 'knows-of-us', 'has-talked', 'trusts'] as const;
export type TrustLevel = (typeof TRUST_LEVELS)[number];

export const RELATIONS = ['new', 'in-conversation', 'customer', 'past-customer', 'lapsed'] as const;
/** Where they stand with us (0.3). */
export type Relation = (typeof RELATIONS)[number];

export const RUNGS = ['observe', 'problem', 'consequence', 'agreement', 'solution'] as const;
/** How far the conversation has come (1.20). */
export type Rung = (typeof RUNGS)[number];

export const PRICE_BANDS = ['small', 'middle', 'large'] as const;
export type PriceBand = (typeof PRICE_BANDS)[number];

/** Something promised to them (0.30). `passed` was offered from a sent message and is no promise. */
export interface TrustEvent extends Line {
  readonly state: 'open' | 'kept' | 'broken' | 'passed';
  readonly due: Day | '';
  /** Key of the sent message it was found in; empty where it was written down by hand. */
  readonly from: string;
  readonly settledAt: number | null;
}

export const LISTS = ['observations', 'pains', 'possibilities', 'trustLog'] as const;
export type ListName = (typeof LISTS)[number];

export interface Lists {
  readonly observations: readonly Observation[];
  readonly pains: readonly PainNote[];
  readonly possibilities: readonly Possibility[];
  readonly trustLog: readonly TrustEvent[];
}

/** Fields of one line or of free text. */
export const TEXT_FIELDS = [
  'name',
  'company',
  'role',
  'phone',
  'consequence',
  'whyNow',
  'statusQuo',
  'motive',
  'motiveEvidence',
  'firstImpression',
  'impressionSource',
  'secondImpression',
  'buyingGroup',
  'haveRead',
  'formedOpinion',
  'theirTerms',
  'ownJargon',
  'unconsidered',
  'differently',
  'notes',
] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** Fields with a fixed set of answers; null where there is none yet. */
export interface ChosenFields {
  readonly relation: Relation | null;
  readonly rung: Rung | null;
  readonly trust: TrustLevel | null;
  readonly motiveKind: 'problem' | 'opportunity' | null;
  readonly motiveCertainty: Certainty | null;
  readonly impressionCertainty: Certainty | null;
  readonly priceBand: PriceBand | null;
}
export type ChosenField = keyof ChosenFields;
export const CHOSEN_FIELDS = [
  'relation',
  'rung',
  'trust',
  'motiveKind',
  'motiveCertainty',
  'impressionCertainty',
  'priceBand',
] as const satisfies readonly ChosenField[];

/** One person, one record, however many addresses. */
export interface Prospect extends Lists, ChosenFields, Readonly<Record<TextField, string>> {
  readonly id: number;
  /** Mail addresses in lower case, and paths of their pages. */
  readonly keys: readonly string[];
  /** When the role was last written or said to be still right. */
  readonly roleAt: number | null;
  readonly lastContactAt: number | null;
  /** The import that made the record; null where a person did. */
  readonly importId: number | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A record without anything written down. */
export function blankProspect(keys: readonly string[], at: number): Omit<Prospect, 'id'> {
  const texts = Object.fromEntries(TEXT_FIELDS.map((field) => [field, ''])) as Record<TextField, string>;
  const chosen = Object.fromEntries(CHOSEN_FIELDS.map((field) => [field, null])) as Record<ChosenField, null>;
  return {
    ...texts,
    keys,
    ...chosen,
    observations: [],
    pains: [],
    possibilities: [],
    trustLog: [],
    roleAt: null,
    lastContactAt: null,
    importId: null,
    createdAt: at,
    updatedAt: at,
  };
}

/** A trouble that people of the seller's trade have (2.1). */
export interface MenuPain {
  readonly id: number;
  /** The trouble in a line. */
  readonly text: string;
  /** How people say it. */
  readonly phrases: readonly string[];
  /** Who has it. */
  readonly who: string;
  readonly consequence: string;
  /** The better future behind it (2.11). */
  readonly future: string;
  /** Three to five lead (2.5). */
  readonly pinned: boolean;
  /** Nobody else addresses it (0.15). */
  readonly gap: boolean;
  readonly position: number;
  readonly createdAt: number;
}
