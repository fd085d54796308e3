import { tidy } from './tidy.ts';
import type { Day, TrustEvent } from './types.ts';

/** The names of `Outcome` in `lib/plan`. */
export type TimelineOutcome = 'moved' | 'stayed' | 'back' | 'no-answer';

export interface SentEntry {
  readonly kind: 'sent';
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** 0-100; null where nothing was scored. */
  readonly score: number | null;
  /** Empty where the text is no longer kept. */
  readonly words: string;
  /** What came of it, where no plan says so; null where nobody has said. */
  readonly outcome: TimelineOutcome | null;
}

export interface PromiseEntry {
  readonly kind: 'promise';
  readonly id: string;
  readonly at: number;
  readonly text: string;
  readonly state: 'open' | 'kept' | 'broken';
  readonly due: Day | '';
}

export interface PlannedEntry {
  readonly kind: 'planned';
  readonly id: string;
  readonly at: number;
  readonly done: boolean;
  readonly how: string;
  readonly words: string;
  /** Null where nobody has said. */
  readonly outcome: TimelineOutcome | null;
}

export type TimelineEntry = SentEntry | PromiseEntry | PlannedEntry;

export interface TimelineSources {
  readonly sent: readonly {
    readonly key: string;
    readonly sentAt: number;
    readonly score: number | null;
    readonly kept: { readonly text: string; readonly subject: string | null } | null;
  }[];
  readonly promises: readonly TrustEvent[];
  readonly planned: readonly {
    readonly id: number;
    readonly day: Day;
    readonly why: string;
    readonly how: string;
    readonly what: string;
    readonly doneAt: number | null;
  }[];
  /** What came of both. */
  readonly interactions: readonly {
    readonly sentKey: string | null;
    readonly planItemId: number | null;
    readonly outcome: TimelineOutcome | null;
  }[];
}

const MOST_UNITS = 90;

/** The beginning of a text in one line, cut between words. */
export function firstWords(text: string, most = MOST_UNITS): string {
  const line = tidy(text);
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  const space = cut.lastIndexOf(' ');
  // Half of a surrogate pair would be shown as a box.
  const whole = space > most / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/u, '');
  return `${whole.replace(/[\s,;:.–-]+$/u, '')} …`;
}

/** The middle of a local day: what is planned has no hour. */
function noon(day: Day): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12).getTime();
}

/** What has been and what is planned with one person, newest first. A promise stands where it was settled, else where it was made. */
export function timelineOf({ sent, promises, planned, interactions }: TimelineSources): TimelineEntry[] {
  const ofPlan = new Map(interactions.map(({ planItemId, outcome }) => [planItemId, outcome]));
  const unplanned = interactions.filter(({ planItemId }) => planItemId === null);
  const ofMessage = new Map(unplanned.map(({ sentKey, outcome }) => [sentKey, outcome]));
  const entries: TimelineEntry[] = [
    ...sent.map(
      ({ key, sentAt, score, kept }): SentEntry => ({
        kind: 'sent',
        id: `sent ${key}`,
        at: sentAt,
        score,
        words: firstWords(kept?.text || kept?.subject || ''),
        outcome: ofMessage.get(key) ?? null,
      }),
    ),
    ...promises.flatMap(({ id, text, at, state, due, settledAt }): PromiseEntry[] =>
      state === 'passed' ? [] : [{ kind: 'promise', id: `promise ${id}`, at: settledAt ?? at, text, state, due }],
    ),
    ...planned.map(
      ({ id, day, why, how, what, doneAt }): PlannedEntry => ({
        kind: 'planned',
        id: `planned ${id}`,
        at: doneAt ?? noon(day),
        done: doneAt !== null,
        how,
        words: firstWords(what || why),
        outcome: ofPlan.get(id) ?? null,
      }),
    ),
  ];
  return entries.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
}
