import { storage } from '@wxt-dev/storage';
import * as v from 'valibot';
import type { HostSite } from '../messaging/protocol.ts';
import { type Settled, settleItem } from './failure.ts';

export interface Planning {
  /** Minutes there are in a day for reaching out. */
  readonly minutesADay: number;
  /** What a week should bring (0.1); null where nothing was set. */
  readonly weekly: { readonly interactions: number | null; readonly score: number | null };
  /** `HH:MM` on the wall; null sends no reminder. */
  readonly remindAt: string | null;
  /** Steps of one's own process, in order (2.22). */
  readonly steps: readonly string[];
  /** Practice mode: guess a score before it is shown (2.29). */
  readonly guessFirst: boolean;
  /** Single letters act in the popup; who dictates or has a shaky hand can do without. */
  readonly singleKeys: boolean;
}

export interface Settings {
  readonly seller: {
    readonly name: string;
    readonly email: string;
    readonly company: string;
    readonly domain: string;
    readonly products: readonly string[];
  };
  /** What is shown inside Gmail and the practice page. */
  readonly presence: { readonly marks: boolean; readonly badge: boolean };
  /** Whether Gmail is read at all. */
  readonly gmail: boolean;
  /** Whether LinkedIn is read at all, and what is shown inside its pages; all of it by the person's own choice. */
  readonly linkedin: { readonly on: boolean; readonly marks: boolean; readonly badge: boolean };
  /** How days and weeks are planned. */
  readonly planning: Planning;
  /** People whose messages are not coached. */
  readonly quietPeople: readonly { readonly key: string; readonly name: string }[];
  /** Days the text of a sent message is kept; null for good, 0 never. */
  readonly keepTextDays: number | null;
  /** "Never for these words". */
  readonly never: readonly { readonly rule: string; readonly words: string }[];
  readonly mutedRules: readonly string[];
}

export const DEFAULT_SETTINGS: Settings = {
  seller: { name: '', email: '', company: '', domain: '', products: [] },
  presence: { marks: true, badge: true },
  gmail: true,
  linkedin: { on: false, marks: false, badge: false },
  planning: {
    minutesADay: 120,
    weekly: { interactions: null, score: null },
    remindAt: null,
    steps: [],
    guessFirst: false,
    singleKeys: true,
  },
  quietPeople: [],
  keepTextDays: 90,
  never: [],
  mutedRules: [],
};

const KEY = 'local:settings';
/** Where @wxt-dev/storage keeps the version of an item. */
const VERSION_KEY = 'local:settings$';
const VERSION = 1;
const LOCK = 'youward:settings';

/** Newest first kept; enough for years, and a bound on what one item may hold. */
const MOST_NEVER = 1_000;

const words = (fallback: string) => v.fallback(v.pipe(v.string(), v.maxLength(1_000)), fallback);
const flag = (fallback: boolean) => v.fallback(v.boolean(), fallback);

/** One bad entry does not cost the good ones. */
function entries<const T extends v.GenericSchema>(entry: T) {
  return v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((items) =>
        items.flatMap((item) => {
          const parsed = v.safeParse(entry, item);
          return parsed.success ? [parsed.output] : [];
        }),
      ),
    ),
    [],
  );
}

const Line = v.pipe(v.string(), v.maxLength(1_000));
const NeverEntry = v.object({ rule: Line, words: Line });
const Seller = v.object({
  name: words(''),
  email: words(''),
  company: words(''),
  domain: words(''),
  products: entries(Line),
});
const Presence = v.object({ marks: flag(true), badge: flag(true) });
const Linkedin = v.object({ on: flag(false), marks: flag(false), badge: flag(false) });
const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const Planned = v.object({
  minutesADay: v.fallback(whole(5, 1_440), DEFAULT_SETTINGS.planning.minutesADay),
  weekly: v.fallback(
    v.object({ interactions: v.nullable(whole(1, 2_000)), score: v.nullable(whole(1, 100)) }),
    DEFAULT_SETTINGS.planning.weekly,
  ),
  remindAt: v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u))), null),
  steps: entries(v.pipe(v.string(), v.maxLength(200))),
  guessFirst: flag(false),
  singleKeys: flag(true),
});
const QuietPerson = v.object({ key: v.pipe(Line, v.nonEmpty()), name: Line });
const KeepTextDays = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(36_500)));
const Stored = v.record(v.string(), v.unknown());

/** Falls back field by field: what cannot be read costs only itself. */
export function parseSettings(value: unknown): Settings {
  const stored = v.safeParse(Stored, value);
  const fields: Record<string, unknown> = stored.success ? stored.output : {};
  return {
    seller: v.parse(v.fallback(Seller, { ...DEFAULT_SETTINGS.seller, products: [] }), fields.seller ?? {}),
    presence: v.parse(v.fallback(Presence, DEFAULT_SETTINGS.presence), fields.presence ?? {}),
    gmail: v.parse(flag(DEFAULT_SETTINGS.gmail), fields.gmail),
    linkedin: v.parse(v.fallback(Linkedin, DEFAULT_SETTINGS.linkedin), fields.linkedin ?? {}),
    planning: v.parse(v.fallback(Planned, { ...DEFAULT_SETTINGS.planning, steps: [] }), fields.planning ?? {}),
    quietPeople: v.parse(entries(QuietPerson), fields.quietPeople),
    keepTextDays: v.parse(v.fallback(KeepTextDays, DEFAULT_SETTINGS.keepTextDays), fields.keepTextDays),
    never: v.parse(entries(NeverEntry), fields.never),
    mutedRules: v.parse(entries(Line), fields.mutedRules),
  };
}

/** The defaults when nothing is stored or the browser does not answer. */
export async function readSettings(): Promise<Settings> {
  const value: unknown = await storage.getItem(KEY).catch(() => null);
  return parseSettings(value);
}

/**
 * Reads, changes and writes as one step, whichever pages and workers do so at once (Web Locks).
 * Rejects when the browser refuses to write.
 *
 * The item is written by hand rather than by `storage.defineItem`, which reads storage the moment it is defined and
 * prints when a newer version is found; the two keys are the ones it would use.
 */
export async function changeSettings(change: (before: Settings) => Partial<Settings>): Promise<Settings> {
  return navigator.locks.request(LOCK, async () => {
    const before = await readSettings();
    const after = parseSettings({ ...before, ...change(before) });
    await storage.setItems([
      { key: KEY, value: after },
      { key: VERSION_KEY, value: { v: VERSION } },
    ]);
    return after;
  });
}

/** Fields left out stay as they are. */
export async function writeSettings(patch: Partial<Settings>): Promise<void> {
  await changeSettings(() => patch);
}

/** Changes how days are planned, from the newest settings: two windows that change two things keep both. */
export async function changePlanning(change: (before: Planning) => Partial<Planning>): Promise<Settled<Settings>> {
  return settleItem(changeSettings(({ planning }) => ({ planning: { ...planning, ...change(planning) } })));
}

/** "Never for these words", once. */
export async function neverForWords(rule: string, words: string): Promise<Settled<Settings>> {
  return settleItem(
    changeSettings(({ never }) => ({
      never: [...never.filter((entry) => entry.rule !== rule || entry.words !== words), { rule, words }].slice(
        -MOST_NEVER,
      ),
    })),
  );
}

/** Coach on a site, or not. */
export async function coachSite(site: HostSite, coached: boolean): Promise<Settled<Settings>> {
  return settleItem(
    changeSettings(({ linkedin }) =>
      site === 'gmail' ? { gmail: coached } : { linkedin: { ...linkedin, on: coached } },
    ),
  );
}

/** Calls on every change, not at once. Ends with the returned function. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  return storage.watch(KEY, (value: unknown) => listener(parseSettings(value)));
}
