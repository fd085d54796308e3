import type { Verdict } from '../../lib/engine/types.ts';
import { BAND_WORDS, countOf } from '../score/words.ts';
import type { CoachView, DraftView } from './view.ts';

/** Why there is no number, said in the number's place. */
export const QUIET_VERDICTS: Readonly<
  Record<Exclude<Verdict, 'scored'>, { readonly title: string; readonly text: string }>
> = {
  'too-short': {
    title: 'Too short to judge',
    text: 'Under twelve words there is nothing fair to say. Keep writing.',
  },
  'not-english': {
    title: 'Not in English',
    text: 'The coach knows English only, so this message gets no score and no marks.',
  },
  'not-prospecting': {
    title: 'Not a prospecting message',
    text: 'This does not read like a message to win somebody over, so it gets no score and no marks.',
  },
  logistics: {
    title: 'Arrangements only',
    text: 'Times, places and files need no coaching, so this message gets no score and no marks.',
  },
};

/** Nothing of the person's own stands in the box, and there was room to remember it. */
export function isBlank(view: DraftView): boolean {
  return view.hasText && view.draft.text.trim() === '';
}

/** What a screen reader hears, politely, when the answer changes: `Half and half, 62 of 100, 3 findings`. */
export function announcementOf(view: CoachView): string {
  if (view.state !== 'draft') return '';
  if (view.notProspecting) return 'Set aside';
  if (view.guessFor !== null) return 'Your guess first';
  const { analysis } = view;
  if (analysis === null || isBlank(view)) return '';
  if (analysis.verdict !== 'scored') return QUIET_VERDICTS[analysis.verdict].title;
  if (analysis.score === null || analysis.band === null) return '';
  const gates = analysis.findings.filter((finding) => finding.dimension === 'trust').length;
  const findings = countOf(analysis.findings.length - gates, 'finding', 'findings');
  const stops = gates > 0 ? `, ${countOf(gates, 'thing', 'things')} to check before sending` : '';
  return `${BAND_WORDS[analysis.band]}, ${analysis.score} of 100, ${findings}${stops}`;
}
