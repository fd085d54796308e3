import type { Analysis, Draft, Person } from '../engine/types.ts';
import type { BoxCheck, Sight } from '../sites/types.ts';

/** Where a compose box lives. The practice page counts as a site of its own. */
export type Site = 'gmail' | 'linkedin' | 'practice';

/** Sites of others: each is coached only while the person wants it. */
export type HostSite = Exclude<Site, 'practice'>;

/** An expected failure is a value. */
export type Outcome<E extends string> = { readonly ok: true } | { readonly ok: false; readonly reason: E };

export interface AnalyseRequest {
  readonly site: Site;
  /** One per open compose box, made by the page side; unknown to the site. */
  readonly boxKey: string;
  /** The site's own id of the draft where it has one, else the box key: survives closing and reopening. */
  readonly draftKey: string;
  /** Counts up per box; an answer to an older number is dropped by whoever receives it. */
  readonly sequence: number;
  readonly draft: Draft;
  readonly check: BoxCheck;
}

/** What the page needs to draw; the whole analysis is here so that a mark's card needs no second question. */
export type AnalyseReply =
  | {
      readonly ok: true;
      readonly sequence: number;
      readonly analysis: Analysis;
      /** What the person wants to see inside the page. */
      readonly presence: Presence;
      readonly face: Face;
    }
  | {
      readonly ok: false;
      readonly reason: 'bad-message' | 'too-long' | 'site-off' | 'person-off' | 'failed';
      readonly presence?: Presence;
      /** Absent where nothing is to be shown at all. */
      readonly face?: Face;
    };

/**
 * What the badge says: to the eye, to a screen reader, and whether a stop sign stands. Worded by the background, because
 * every tab with a mail site in it pays for the page's own script.
 */
export interface Face {
  readonly label: string;
  readonly name: string;
  readonly stop: boolean;
}

export interface Presence {
  /** Lines under words, which are no elements of the page. */
  readonly marks: boolean;
  readonly badge: boolean;
  /** Whether a card may open at a marked word. */
  readonly card: boolean;
}

/** The life of a box as the panel must know it; carries no words. */
export interface BoxReport {
  readonly site: Site;
  readonly boxKey: string;
  readonly state: 'opened' | 'focused' | 'closed' | 'unreadable' | 'second-copy';
  readonly check: BoxCheck;
  /** What was seen, where it is told for the first time or has changed. */
  readonly sight?: Sight;
}

export type BoxReply =
  | { readonly ok: true; readonly presence: Presence }
  | { readonly ok: false; readonly reason: 'bad-message' | 'failed' };

/** A proposal that was put into a draft, with the score just before it and the first one after; null where there was none. */
export interface TakenRewrite {
  readonly kind: string;
  readonly before: number | null;
  readonly after: number | null;
}

export interface SentReport {
  readonly site: Site;
  readonly boxKey: string;
  readonly draftKey: string;
  readonly draft: Draft;
  /** How the person sent it. */
  readonly how: 'click' | 'keyboard' | 'scheduled';
  /** Score at the first pause of this draft, null if there was none. */
  readonly firstScore: number | null;
  /** Milliseconds between the first keystroke and sending, pauses over a minute left out. */
  readonly composeMs: number;
  /** The last proposal that was applied, if one was. */
  readonly rewriteTaken: TakenRewrite | null;
}

/** Remember a choice about one finding, one draft, the people a draft is for, or a whole site. */
export type ChoiceReport =
  | { readonly kind: 'hide'; readonly draftKey: string; readonly rule: string; readonly words: string }
  | { readonly kind: 'never'; readonly rule: string; readonly words: string }
  | { readonly kind: 'not-prospecting'; readonly draftKey: string; readonly on: boolean }
  | { readonly kind: 'person'; readonly people: readonly Person[]; readonly coached: boolean }
  | { readonly kind: 'site'; readonly site: HostSite; readonly coached: boolean };

/** Page (content script or practice page) to background. */
export interface PageToBackground {
  /** Wakes the worker and loads the engine while the person starts to type. */
  warm(): 'ready';
  analyse(request: AnalyseRequest): AnalyseReply;
  reportBox(report: BoxReport): BoxReply;
  recordSent(report: SentReport): Outcome<'bad-message' | 'too-long' | 'failed'>;
  remember(choice: ChoiceReport): Outcome<'bad-message' | 'failed'>;
  openPanel(): Outcome<'unavailable'>;
}

/** One replacement in the text the proposer saw. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface ApplyRequest {
  readonly boxKey: string;
  /** The whole text the edits were made for; if the box holds another, nothing is touched. */
  readonly baseText: string;
  readonly edits: readonly Edit[];
  /** Kind of the proposal, or null for a single suggestion. */
  readonly rewriteKind: string | null;
}

export type ApplyReply = Outcome<'changed' | 'refused' | 'no-such-box' | 'bad-message'>;

/** Panel to the page that holds the box. */
export interface PanelToPage {
  applyEdits(request: ApplyRequest): ApplyReply;
  undoApply(request: { readonly boxKey: string }): ApplyReply;
  /** A choice made in the panel changes what the page shows: analyse again. */
  refresh(request: { readonly boxKey: string }): ApplyReply;
}
