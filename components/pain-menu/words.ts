import { type PinSuggestion, timesWords } from '../../lib/prospects/menu-ranking.ts';
import type { EntryDraft } from './entry-draft.ts';

type TextField = Exclude<keyof EntryDraft, 'gap'>;

interface FieldWords {
  readonly label: string;
  readonly help?: string;
  readonly placeholder: string;
}

/** What each field asks, with an example where there is nothing yet. */
export const FIELD_WORDS: Readonly<Record<TextField, FieldWords>> = {
  text: { label: 'The trouble, in a line', placeholder: 'Recall calls slip' },
  phrases: {
    label: 'How people say it',
    help: 'One way on each line, in their words rather than yours.',
    placeholder: 'Nobody gets round to ringing them back\nWe lose people after the first year',
  },
  who: { label: 'Who has it', placeholder: 'Managers of dental practices with two sites' },
  consequence: {
    label: 'What follows if nothing changes',
    help: 'In money, hours or people, as they would count it.',
    placeholder: 'About six empty chairs a week',
  },
  future: { label: 'The better future behind it', placeholder: 'March is as full as September' },
};

export const GAP_WORDS = {
  label: 'Nobody else addresses it',
  about: 'What others leave out is worth hearing for.',
};

/** The three steps of an empty menu (2.6). */
export const STARTER_STEPS: Readonly<Record<'who' | 'text' | 'phrases', FieldWords>> = {
  who: {
    label: '1. Who do you sell to?',
    help: 'A role, and where.',
    placeholder: 'Dispatchers at small haulage firms',
  },
  text: {
    label: '2. What goes wrong in their week?',
    help: 'One thing, in a line.',
    placeholder: 'Vans come back half empty',
  },
  phrases: {
    label: '3. How do they say it?',
    help: 'One way on each line, as you have heard it.',
    placeholder: 'We are paying to carry air\nThe way home earns nothing',
  },
};

export const WORKED_EXAMPLE =
  'For example: you sell to managers of dental practices. In their week, recall calls slip. They say “nobody gets round to ringing people back” and “we lose them after the first year”.';

/** What the business is there for (0.14); null until both halves are written. */
export function purposeWords({ text, who }: Pick<EntryDraft, 'text' | 'who'>): string | null {
  if (text.trim() === '' || who.trim() === '') return null;
  return `In a sentence: we exist to solve “${text.trim()}” for ${who.trim()}.`;
}

export const metWords = (met: number): string => (met === 0 ? timesWords(met) : `met ${timesWords(met)}`);

/** How often each was met, and the question. */
export function suggestionWords({ pin, met, instead }: PinSuggestion<{ readonly text: string }>): {
  readonly sentence: string;
  readonly button: string;
} {
  const often = `“${pin.text}” was met ${timesWords(met)}`;
  if (instead === null) return { sentence: `${often} and is not pinned. Pin it?`, button: 'Pin it' };
  const seldom =
    instead.met === 0 ? `“${instead.pain.text}” not yet` : `“${instead.pain.text}” ${timesWords(instead.met)}`;
  return { sentence: `${often}, ${seldom}. Pin “${pin.text}” instead?`, button: 'Pin it instead' };
}
