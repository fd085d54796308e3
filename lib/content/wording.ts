import type { Analysis, Band, Finding, Verdict } from '../engine/types.ts';

/** What a badge says: to the eye, to a screen reader, and whether a stop sign stands. */
export interface Face {
  readonly label: string;
  /** Words only where there is no room for `label`. */
  readonly short: string;
  readonly name: string;
  readonly count: number;
  readonly stop: boolean;
}

const BANDS: Readonly<Record<Band, string>> = {
  'about-them': 'About them',
  'half-and-half': 'Half and half',
  'about-you': 'About you',
};

const VERDICTS: Readonly<Record<Exclude<Verdict, 'scored'>, readonly [string, string]>> = {
  'too-short': ['Too short to judge', 'too short to judge'],
  'not-english': ['Not in English', 'not in English, not judged'],
  'not-prospecting': ['Not prospecting', 'not prospecting, not judged'],
  logistics: ['Practical note', 'a practical note, nothing to judge'],
};

const plain = (label: string, name: string): Face => ({
  label,
  short: '–',
  name: `Youward: ${name}`,
  count: 0,
  stop: false,
});

export const UNREADABLE_TEXT =
  'I cannot read this compose box. Copy your text into the practice page, or copy a report without any of your words.';
export const UNREADABLE: Face = plain(
  'Cannot read this box',
  'cannot read this compose box. Shows what to do, with a report to copy',
);
export const FAILED: Face = plain('Not judged', 'could not judge this draft. Nothing of it is lost');
export const TOO_LONG: Face = plain('Too long to judge', 'too long to judge');

/** `findings` are those of the analysis that the person has not hidden. */
export function faceOf(analysis: Analysis, findings: readonly Finding[]): Face {
  if (analysis.verdict !== 'scored' || analysis.score === null) {
    return plain(...VERDICTS[analysis.verdict === 'scored' ? 'too-short' : analysis.verdict]);
  }
  const stops = findings.filter(({ dimension }) => dimension === 'trust').length;
  const count = findings.length;
  const counted = `${analysis.score} of 100, ${count} ${count === 1 ? 'finding' : 'findings'}`;
  const words = stops > 0 ? 'Stop: check before sending' : analysis.band ? BANDS[analysis.band] : 'Scored';
  return {
    label: `${words} · ${analysis.score}`,
    short: `${stops > 0 ? 'Stop · ' : ''}${analysis.score}`,
    name: `Youward: ${counted}${stops > 0 ? `, ${stops} to check before sending` : ''}`,
    count,
    stop: stops > 0,
  };
}

/** What a finding costs, in words. */
export function costOf({ dimension, points }: Finding): string {
  if (dimension === 'trust') return 'Stop sign, costs no points';
  return points === 1 ? 'Costs 1 point' : `Costs ${points} points`;
}
