import * as v from 'valibot';
import { CHANNELS, STAGES } from '../engine/types.ts';
import { MOST_LINE_UNITS, MOST_PEOPLE, MOST_STRUCTURE_UNITS, MOST_THREAD_UNITS } from './limits.ts';
import type { AnalyseRequest, BoxReport, ChoiceReport, SentReport, Site } from './protocol.ts';

/**
 * What arrives in the background, checked: types, sizes, known sites. Unknown fields are dropped. A draft's own text may
 * be of any length here; the handlers refuse what is over the limit with a reason of its own.
 */

const Key = v.pipe(v.string(), v.nonEmpty(), v.maxLength(500));
const Line = v.pipe(
  v.string(),
  v.transform((line) => line.slice(0, MOST_LINE_UNITS)),
);
const Thread = v.pipe(
  v.string(),
  v.transform((thread) => thread.slice(0, MOST_THREAD_UNITS)),
);
const Words = v.pipe(v.string(), v.maxLength(MOST_LINE_UNITS));

function listOf<const T extends v.GenericSchema>(item: T, most = MOST_PEOPLE) {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((items) => items.slice(0, most)),
    v.array(item),
  );
}

const KnownSite = v.picklist(['gmail', 'linkedin', 'practice']);
const Channel = v.picklist(CHANNELS);
const Stage = v.picklist(STAGES);
const Person = v.object({ name: v.exactOptional(Line), email: v.exactOptional(Line), profile: v.exactOptional(Line) });
const Lines = listOf(Line);
const Letter = v.pipe(v.number(), v.minValue(0), v.maxValue(4));

const Seller = v.object({
  name: v.exactOptional(Line),
  email: v.exactOptional(Line),
  company: v.exactOptional(Line),
  domain: v.exactOptional(Line),
  products: v.exactOptional(Lines),
});

const Pain = v.object({
  text: Line,
  consequence: v.exactOptional(Line),
  super: v.exactOptional(
    v.object({ substantial: Letter, unique: Letter, pervasive: Letter, expensive: Letter, rapid: Letter }),
  ),
});

const Prospect = v.object({
  name: v.exactOptional(Line),
  company: v.exactOptional(Line),
  role: v.exactOptional(Line),
  pains: v.exactOptional(listOf(Pain)),
  possibilities: v.exactOptional(Lines),
  observations: v.exactOptional(Lines),
  whyNow: v.exactOptional(Line),
  firstImpression: v.exactOptional(Line),
});

const Draft = v.object({
  text: v.string(),
  subject: v.exactOptional(Line),
  channel: v.exactOptional(Channel),
  stage: v.exactOptional(Stage),
  limit: v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
  to: v.exactOptional(listOf(Person)),
  lastInbound: v.exactOptional(Thread),
  seller: v.exactOptional(Seller),
  prospect: v.exactOptional(Prospect),
  painMenu: v.exactOptional(Lines),
  plan: v.exactOptional(v.object({ why: v.exactOptional(Line), objective: v.exactOptional(Line) })),
});

const BoxCheck = v.variant('level', [
  v.object({ level: v.literal('ok') }),
  v.object({ level: v.picklist(['partial', 'unreadable']), missing: listOf(Line) }),
]);

const Sight = v.object({
  parts: listOf(
    v.object({
      part: Line,
      step: v.nullable(v.picklist(['data', 'role', 'class', 'structure'])),
      seen: v.exactOptional(Line),
    }),
  ),
  structure: v.pipe(
    v.string(),
    v.transform((shape) => shape.slice(0, MOST_STRUCTURE_UNITS)),
  ),
});

const Sequence = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const Score = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100)));

const Analyse = v.object({
  site: KnownSite,
  boxKey: Key,
  draftKey: Key,
  sequence: Sequence,
  draft: Draft,
  check: BoxCheck,
});

const Report = v.object({
  site: KnownSite,
  boxKey: Key,
  state: v.picklist(['opened', 'focused', 'closed', 'unreadable', 'second-copy']),
  check: BoxCheck,
  sight: v.exactOptional(Sight),
});

const Sent = v.object({
  site: KnownSite,
  boxKey: Key,
  draftKey: Key,
  draft: Draft,
  how: v.picklist(['click', 'keyboard', 'scheduled']),
  firstScore: Score,
  composeMs: v.pipe(v.number(), v.finite(), v.minValue(0)),
  rewriteTaken: v.nullable(v.object({ kind: Words, before: Score, after: Score })),
});

const Choice = v.variant('kind', [
  v.object({ kind: v.literal('hide'), draftKey: Key, rule: Key, words: Words }),
  v.object({ kind: v.literal('never'), rule: Key, words: Words }),
  v.object({ kind: v.literal('not-prospecting'), draftKey: Key, on: v.boolean() }),
  v.object({ kind: v.literal('person'), people: listOf(Person), coached: v.boolean() }),
  v.object({ kind: v.literal('site'), site: v.picklist(['gmail', 'linkedin']), coached: v.boolean() }),
]);

function checker<const T>(schema: v.GenericSchema<unknown, T>): (value: unknown) => T | null {
  return (value) => {
    const parsed = v.safeParse(schema, value, { abortEarly: true });
    return parsed.success ? parsed.output : null;
  };
}

export const checkAnalyseRequest: (value: unknown) => AnalyseRequest | null = checker(Analyse);
export const checkBoxReport: (value: unknown) => BoxReport | null = checker(Report);
export const checkSentReport: (value: unknown) => SentReport | null = checker(Sent);
export const checkChoiceReport: (value: unknown) => ChoiceReport | null = checker(Choice);

/** Where a message comes from, as the browser says. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?:
    | {
        readonly id?: number | undefined;
        readonly windowId?: number | undefined;
        readonly incognito?: boolean | undefined;
      }
    | undefined;
}

/** The tab a trusted message came from, and the site it may speak for. */
export interface Origin {
  readonly site: Site;
  readonly tabId: number;
  readonly windowId: number | null;
  /** In a private window, where nothing that was sent is kept. */
  readonly incognito: boolean;
  /** When the page sent it, epoch milliseconds by the same machine's clock. */
  readonly sentAt: number;
}

/** The extension itself: its id and the address its pages start with. */
export interface Self {
  readonly id: string;
  readonly pages: string;
}

const SITE_OF_PREFIX = [
  ['https://mail.google.com/', 'gmail'],
  ['https://www.linkedin.com/', 'linkedin'],
] as const;

/** The site a sender may speak for, or null for everyone else: other extensions, other pages, frames without a tab. */
export function siteOf(sender: Sender, self: Self): Site | null {
  const url = sender.url ?? '';
  if (sender.id !== self.id || sender.tab?.id === undefined) return null;
  if (url.startsWith(self.pages)) return 'practice';
  return SITE_OF_PREFIX.find(([prefix]) => url.startsWith(prefix))?.[1] ?? null;
}
