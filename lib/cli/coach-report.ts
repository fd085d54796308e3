import {
  type Analysis,
  type Band,
  type Card,
  DIMENSION_POINTS,
  DIMENSIONS,
  type Dimension,
  type Draft,
  type Finding,
  type Moment,
  type Rewrite,
  type RewriteKind,
  type Span,
  type Verdict,
} from '../engine/types.ts';

const DIALS: Readonly<Record<Dimension | 'trust', string>> = {
  focus: 'About them',
  pain: 'Their pain',
  calm: 'Calm',
  specific: 'Specific to them',
  ask: 'The ask',
  readable: 'Easy to read',
  fresh: 'Fresh words',
  trust: 'Before you send',
};
/** The three that a person looks at first come first. */
const ORDER: readonly Dimension[] = [
  'focus',
  'pain',
  'calm',
  ...DIMENSIONS.filter((name) => !['focus', 'pain', 'calm'].includes(name)),
];
const BANDS: Readonly<Record<Band, string>> = {
  'about-them': 'about them',
  'half-and-half': 'half about them, half about you',
  'about-you': 'mostly about you',
};
const SILENT: Readonly<Record<Exclude<Verdict, 'scored'>, string>> = {
  'too-short': 'Too short to judge: under twelve words.',
  'not-english': 'Not in English: English only for now.',
  'not-prospecting': 'This does not read like prospecting, so there is nothing to coach.',
  logistics: 'Times and links only: nothing to coach.',
};
const REWRITES: Readonly<Record<RewriteKind, string>> = {
  'touch-up': 'Touched up',
  'turn-round': 'Turned round',
  'start-from-them': 'Started from them',
};
const MOMENTS: Readonly<Record<Moment, string>> = {
  rush: 'They are in a hurry',
  delight: 'They are delighted',
  'has-supplier': 'They have a supplier',
  'too-expensive': 'It is about the price',
  'bad-timing': 'The time is wrong',
  'too-busy': 'They have no time',
  'send-information': 'They want something to read',
  'tried-before': 'They have tried it before',
  'wrong-person': 'It is for somebody else',
  'not-sure': 'They are not sure',
  'broken-promise': 'A promise was not kept',
  silence: 'They have not answered',
  'break-up': 'A last message',
};
const WIDTH = 96;

/** What a person sees in the terminal. Plain text, ends with a line break. */
export function reportOf(
  draft: Draft,
  analysis: Analysis,
  rewrites: readonly Rewrite[],
  cards: readonly Card[],
): string {
  const parts: string[] = [];
  if (analysis.verdict === 'scored') {
    parts.push(`${analysis.score} of 100: ${analysis.band === null ? '' : BANDS[analysis.band]}`);
    parts.push(ORDER.map((dimension) => dial(dimension, analysis.dimensions[dimension] ?? 0)).join('\n'));
  } else parts.push(SILENT[analysis.verdict]);
  for (const finding of [...analysis.findings].sort(stopSignsFirst)) parts.push(findingBlock(draft.text, finding));
  if (analysis.strengths.length > 0) {
    const lines = analysis.strengths.map((strength) => `  + "${oneLine(strength.text, 70)}": ${strength.message}`);
    parts.push(['What works:', ...lines].join('\n'));
  }
  for (const rewrite of rewrites) parts.push(rewriteBlock(rewrite));
  for (const card of cards) if (card.heard !== null) parts.push(cardBlock(card, card.heard));
  return `${parts.join('\n\n')}\n`;
}

function stopSignsFirst(a: Finding, b: Finding): number {
  return Number(b.dimension === 'trust') - Number(a.dimension === 'trust');
}

function dial(dimension: Dimension, kept: number): string {
  const size = DIMENSION_POINTS[dimension];
  const filled = Math.round((kept / size) * 20);
  const figures = `${String(kept).padStart(2)} of ${String(size).padStart(2)}`;
  return `  ${DIALS[dimension].padEnd(17)} ${figures}  ${'#'.repeat(filled)}${'.'.repeat(20 - filled)}`;
}

function findingBlock(text: string, finding: Finding): string {
  const cost = finding.dimension === 'trust' ? 'Stop' : `-${finding.points}`;
  const { words, carets } = underline(text, finding);
  const lines = [
    `${cost}  ${DIALS[finding.dimension]} (${finding.rule})`,
    `    ${words}`,
    `    ${carets}`,
    `    ${finding.message}`,
    `    Source: ${finding.source}`,
  ];
  for (const { label, text: wording } of finding.suggestions) {
    lines.push(`    Fix: ${wording === '' || wording === label ? label : `${label}: "${oneLine(wording, 80)}"`}`);
  }
  return lines.join('\n');
}

/** The line the span begins on, cut to a screen's width, with carets under the span's words. */
function underline(text: string, span: Span): { words: string; carets: string } {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const newline = text.indexOf('\n', span.start);
  const lineEnd = newline < 0 ? text.length : newline;
  const to = Math.min(span.end, lineEnd);
  const before = [...text.slice(lineStart, span.start).replace(/\s/g, ' ')];
  const inside = [...text.slice(span.start, to).replace(/\s/g, ' ')];
  const after = [...text.slice(to, Math.min(lineEnd, to + 400)).replace(/\s/g, ' ')];
  const kept = inside.slice(0, WIDTH);
  const lead = before.slice(Math.max(0, before.length - Math.max(8, Math.floor((WIDTH - kept.length) / 2))));
  const dots = lead.length < before.length ? '...' : '';
  const tail = after.slice(0, Math.max(0, WIDTH - lead.length - kept.length));
  const more = inside.length > kept.length || tail.length < after.length ? '...' : '';
  return {
    words: `${dots}${lead.join('')}${kept.join('')}${tail.join('')}${more}`.trimEnd(),
    carets: `${' '.repeat(dots.length + lead.length)}${'^'.repeat(Math.max(1, kept.length))}`,
  };
}

function rewriteBlock(rewrite: Rewrite): string {
  return proposalBlock(`${REWRITES[rewrite.kind]} (${rewrite.score} of 100):`, rewrite);
}

function cardBlock(card: Card, heard: string): string {
  return proposalBlock(`${MOMENTS[card.moment]}: "${oneLine(heard, 120)}". Say it only if you mean it:`, card);
}

function proposalBlock(title: string, { text, blanks }: Rewrite | Card): string {
  const lines = [title, ...text.split('\n').map((line) => `    ${line}`.trimEnd())];
  if (blanks.length > 0) lines.push(`    To fill in: ${blanks.join(', ')}`);
  return lines.join('\n');
}

function oneLine(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > most ? `${line.slice(0, most - 3)}...` : line;
}
