import type { Analysis } from '../engine/types.ts';
import type { AnalyseRequest, Face } from '../messaging/protocol.ts';

const BANDS = { 'about-them': 'About them', 'half-and-half': 'Half and half', 'about-you': 'About you' } as const;

const VERDICTS = {
  scored: 'Not judged',
  'too-short': 'Too short to judge',
  'not-english': 'Not in English',
  'not-prospecting': 'Not prospecting',
  logistics: 'Nothing to sell here',
} as const;

export function plainFace(label: string): Face {
  return { label, name: `Youward: ${label.charAt(0).toLowerCase()}${label.slice(1)}`, stop: false };
}

/** What a face is about, beside its analysis. */
export type Faced = Pick<AnalyseRequest, 'draft' | 'check'> & { readonly awaitsGuess?: boolean };

/** What the badge says of an analysis: the band in words before the number, a stop sign before both. */
export function faceOf(analysis: Analysis, { draft, check, awaitsGuess = false }: Faced): Face {
  const { label, name, stop } = awaitsGuess ? plainFace('Your guess first') : judged(analysis);
  // What was read in part must not pass for what was read wholly.
  const part = check.level === 'ok' ? [] : ['read in part'];
  const { text, limit } = draft;
  const [short, long] =
    limit === undefined ? [[], []] : [[`${text.length}/${limit}`], [`${text.length} of ${limit} characters`]];
  return { label: [label, ...short, ...part].join(' · '), name: [name, ...long, ...part].join(', '), stop };
}

function judged({ verdict, score, band, findings }: Analysis): Face {
  if (verdict !== 'scored' || score === null) return plainFace(VERDICTS[verdict]);
  const count = findings.length;
  const stops = findings.filter(({ dimension }) => dimension === 'trust').length;
  const words = stops ? 'Stop: check before sending' : band ? BANDS[band] : 'Score';
  return {
    label: `${words} · ${score}${count ? ` (${count})` : ''}`,
    name: `Youward: ${score} of 100, ${count} finding${count === 1 ? '' : 's'}${stops ? `, ${stops} to check before sending` : ''}`,
    stop: stops > 0,
  };
}
