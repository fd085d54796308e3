import type { EffortFacet } from '../../lib/insights/effort.ts';
import type { Facet, SuperBand } from '../../lib/insights/types.ts';
import type { PlanChannel, WhyKind } from '../../lib/plan/types.ts';

const CHANNELS: Readonly<Record<PlanChannel, string>> = {
  email: 'Email',
  linkedin: 'LinkedIn',
  call: 'Call',
  meeting: 'Meeting',
};

const WHYS: Readonly<Record<WhyKind, string>> = {
  asked: 'They asked me to',
  referred: 'I was referred',
  event: 'We met at an event',
  trigger: 'Something happened there',
  promise: 'A follow-up I promised',
  'past-customer': 'Past customer',
  'happy-customer': 'Happy customer',
  unaware: 'Should change and does not know it',
  other: 'Another reason',
};

const BANDS: Readonly<Record<SuperBand, string>> = {
  unknown: 'No notes on them',
  unrated: 'Not rated',
  low: '1 to 7 of 20',
  middle: '8 to 13 of 20',
  high: '14 to 20 of 20',
};

const WORDS: Partial<Record<Facet, Readonly<Record<string, string>>>> = {
  how: CHANNELS,
  why: WHYS,
  super: BANDS,
  gave: { yes: 'Brought them something', no: 'Only asked' },
  touch: { 1: 'First touch', 2: 'First follow-up', 3: 'Second follow-up', 4: 'Third follow-up and later' },
};

/** One kind of interaction in words; what is not known by name stands as it is. */
export const kindWords = (facet: Facet, value: string): string => WORDS[facet]?.[value] ?? value;

export const EFFORT_WORDS: Readonly<Record<EffortFacet, string>> = {
  how: 'Channel',
  why: 'Why',
  super: 'Their strongest trouble',
};
