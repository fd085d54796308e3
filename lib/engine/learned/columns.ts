export const ACTS = [
  'pitch',
  'brag',
  'intro',
  'motive',
  'pain',
  'generic',
  'fact',
  'goal',
  'story',
  'question',
  'ask',
  'room',
  'why',
  'praise',
  'pressure',
  'filler',
  'courtesy',
  'logistics',
] as const;
/** Acts that serve the seller; `fault` is told for any of them. */
export const SELLING = ['pitch', 'brag', 'intro', 'motive', 'generic', 'praise', 'pressure', 'filler'] as const;
export const TOPICS = ['seller', 'reader', 'shared', 'neutral'] as const;
/** Columns about whole messages. */
export const MAIL_COLUMNS = ['outreach', 'arranging'] as const;
/** Columns about stop signs, by the rules that raise them. */
export const SIGNS = ['false-urgency', 'unsupported-absolute', 'pretended-thread'] as const;
export type Sign = (typeof SIGNS)[number];

/** What a sentence does and whom it is about; their weights depend on its place too. */
const OF_ACTS = [...ACTS, ...TOPICS, 'fault'] as const;
/** What the words of a sentence say wherever it stands; whether a stop sign is raised depends on more (raised.ts). */
const OF_WORDS = ['amiss', ...SIGNS] as const;

/**
 * What is summed over the words. `fault` is any act that serves the seller; `amiss`: a coach would mark something in the
 * sentence, wherever it stands.
 */
export const COLUMNS = [...OF_ACTS, ...MAIL_COLUMNS, ...OF_WORDS] as const;
export type Column = (typeof COLUMNS)[number];
export const COLUMN_OF = Object.fromEntries(COLUMNS.map((column, index) => [column, index])) as Readonly<
  Record<Column, number>
>;

/** How many columns are about acts; they come first. */
export const OF_SENTENCES = OF_ACTS.length;
/** Columns whose features are chosen together, by the first of each and where they end. */
export const PARTS: readonly (readonly [first: number, end: number])[] = [
  [0, OF_SENTENCES],
  ...MAIL_COLUMNS.map((_, at) => [OF_SENTENCES + at, OF_SENTENCES + at + 1] as const),
  [COLUMNS.length - OF_WORDS.length, COLUMNS.length],
];
