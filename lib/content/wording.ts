import type { Analysis, Finding } from '../engine/types.ts';

/** What a badge says: to the eye, to a screen reader, and whether a stop sign stands. */
export interface Face {
  readonly label: string;
  readonly name: string;
  readonly stop: boolean;
}

const BANDS = { 'about-them': 'About them', 'half-and-half': 'Half and half', 'about-you': 'About you' } as const;

const VERDICTS = {
  scored: 'Not judged',
  'too-short': 'Too short to judge',
  'not-english': 'Not in English',
  'not-prospecting': 'Not prospecting',
  logistics: 'Nothing to sell here',
} as const;

/** `more` is for those who do not see where the badge stands. */
export const plainFace = (label: string, more = ''): Face => ({
  label,
  name: `Youward: ${label.charAt(0).toLowerCase()}${label.slice(1)}${more}`,
  stop: false,
});

export function faceOf({ verdict, score, band, findings }: Analysis): Face {
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

/** What a finding costs, in words. */
export function costOf({ dimension, points }: Finding): string {
  return dimension === 'trust' ? 'Stop sign, costs no points' : `Costs ${points} point${points === 1 ? '' : 's'}`;
}
